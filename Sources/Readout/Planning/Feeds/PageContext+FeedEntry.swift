import GFM
import Mustache

extension PageContext {
  /// A record as an entry; nil for one that was published on no day.
  /// - Parameter isWhole: whether it has its text.
  func feedEntry(_ number: RecordNumber, isWhole: Bool) -> FeedEntry? {
    let record = library[number]
    guard let published = blueprint.clock.published(record),
      let updated = blueprint.clock.updated(record, at: library.now)
    else { return nil }
    let language = contentLanguage(of: number)
    let address = whole(address(of: number))
    return FeedEntry(
      id: identity(of: number), title: title(number), address: address,
      language: language == locale.language ? nil : language, published: published, updated: updated,
      authors: feedAuthors(record), topics: record.topics.compactMap(feedTopic),
      summary: feedSummary(of: number), plainSummary: feedDescription(of: number),
      content: isWhole ? feedContent(of: number, at: address) : nil, image: feedImage(record))
  }

  /// A version in another language is another entry.
  private func identity(of number: RecordNumber) -> String {
    let prefix = blueprint.hasPage(number, in: localeIndex) ? locale.prefix : ""
    return EntryIdentity(library.configuration)?.name(of: prefix + library[number].firstAddress) ?? ""
  }

  private func feedAuthors(_ record: Record) -> [FeedAuthor] {
    (record.brief?.authors ?? []).compactMap(\.target).map { number in
      FeedAuthor(name: title(number), address: card(number).link.address.map(whole))
    }
  }

  private func feedTopic(_ topic: Reference) -> FeedTopic? {
    topic.target.map { FeedTopic(id: library[$0].id, title: title($0)) }
  }

  private func feedImage(_ record: Record) -> FeedImage? {
    record.brief?.photo.flatMap { photo in
      absolute(photo.file.path).map { FeedImage(address: $0, mediaType: imageType(photo.file.path)) }
    }
  }

  // MARK: - The summary

  /// One paragraph; of a reaction without a summary, its words. Nothing of it comes from a text, so that it is made
  /// once for all feeds.
  private func feedSummary(of number: RecordNumber) -> HTML {
    var out: [UInt8] = []
    out += "<p>".utf8
    if let summary = card(number).entry.summary {
      out += summary.bytes
    } else {
      appendEscaped(feedDescription(of: number), to: &out)
    }
    out += "</p>\n".utf8
    if library[number].isCutShort { writeParagraph(strings.phrase("feed-members"), to: &out) }
    return HTML(bytes: out)
  }

  /// What an entry says in plain words: its summary, or a sentence on it.
  func feedDescription(of number: RecordNumber) -> String {
    if summary(of: number) == nil, let words = quotedWords(of: number) { return words }
    let target = card(number).target?.link.text ?? ""
    return description(of: number, fallback: "description-\(library[number].kind.word)", target: target)
  }

  /// A reaction's quote, in translation where there is one.
  private func quotedWords(of number: RecordNumber) -> String? {
    guard let quote = library[number].reaction?.quote else { return nil }
    return strings.phrase("quoted-words", [("text", quote.translation ?? quote.text)])
  }
}

extension Record {
  /// Whether readers get a teaser, the rest being for members.
  var isCutShort: Bool { if case .withheld = self.details { true } else { false } }
}

/// The media type of an image by its name's ending; nil for one that is not common.
private func imageType(_ path: String) -> String? {
  switch path.split(separator: ".").last?.lowercased() {
  case "jpg", "jpeg": "image/jpeg"
  case "png": "image/png"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "avif": "image/avif"
  case "svg": "image/svg+xml"
  default: nil
  }
}
