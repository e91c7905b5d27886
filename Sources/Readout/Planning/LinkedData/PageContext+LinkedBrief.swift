extension PageContext {
  /// NewsArticle or AnalysisNewsArticle; with a FAQPage for questions and answers.
  func describe(
    _ brief: Brief, _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    let record = library[number]
    json.object { json in
      writeArticle(number, head, at: address, &json)
      json.member("author", each: brief.authors.compactMap(\.target)) { writeReference(to: $0, &$1) }
      json.member("articleSection", brief.kind.map { locale.term("brief-kind", $0).text })
      json.member("keywords", record.topics.compactMap { $0.target.map { title($0) } })
      json.member("about", each: brief.about.compactMap(\.target)) { writeReference(to: $0, &$1) }
      if let photo = brief.photo { write(photo, &json) }
      writeCitations(record.sources, &json)
      writeCorrections(of: record, &json)
    }
    if brief.kind == .qa { writeQuestions(of: number, at: address, &json) }
  }

  /// What the public sees of a members' record.
  func describeWithheld(
    _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    guard library.kinds[Int(number)] == .brief else {
      return describePage("WebPage", head, at: address, &json) { writeAccess(number, &$0) }
    }
    json.object { writeArticle(number, head, at: address, &$0) }
  }

  private func writeArticle(
    _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    let record = library[number]
    json.member("@type", linkedType(of: number))
    json.member("@id", identity(of: number))
    json.member("url", address)
    json.member("mainEntityOfPage", address)
    json.member("headline", shortened(title(number), to: 110))
    json.member("description", head.description)
    json.member("datePublished", record.date?.iso)
    json.member("dateModified", (record.lastChanged ?? record.date)?.iso)
    json.member("inLanguage", contentLanguage(of: number))
    writeAccess(number, &json)
    json.member("publisher") { writePublisher(&$0) }
  }

  /// Whether it costs nothing to read, and if not, which part of the page is not for all.
  private func writeAccess(_ number: RecordNumber, _ json: inout JSONWriter) {
    let isFree = library[number].access == .open
    json.member("isAccessibleForFree", flag: isFree)
    guard !isFree else { return }
    json.member("hasPart") { json in
      json.member("@type", "WebPageElement")
      json.member("isAccessibleForFree", flag: false)
      json.member("cssSelector", ".prose")
    }
  }

  private func write(_ photo: Brief.Photo, _ json: inout JSONWriter) {
    guard let address = absolute(photo.file.path) else { return }
    let size = library.imageSizes[photo.file.path]
    json.member("image") { json in
      json.member("@type", "ImageObject")
      json.member("url", address)
      json.member("width", size.map { Int($0.width) })
      json.member("height", size.map { Int($0.height) })
      json.member("caption", photo.caption.map { plain($0) })
      json.member("creditText", photo.credit)
    }
  }
}
