extension PageContext {
  /// The context of data: the site's own language, seen from the site's root.
  convenience init(dataOf blueprint: Blueprint) {
    self.init(blueprint, PlannedPage(address: "", content: .front, locale: 0))
  }

  /// The id of a record that may be seen; nil for one that is held back.
  func id(_ reference: Reference?) -> String? { reference?.target.map { library[$0].id } }

  func ids(_ references: [Reference]) -> [String] { references.compactMap(id) }

  /// The record's title in the site's language.
  func name(_ reference: Reference?) -> String? { reference?.target.map(title) }

  func names(_ references: [Reference]) -> [String] { references.compactMap(name) }

  /// ISO 3166-1 alpha-2, of a country.
  func code(_ reference: Reference?) -> String? { reference?.target.flatMap { library[$0].actor?.code } }

  /// The id of a record, with the part of it that a reference names: `meeting#outcome`.
  func idWithPart(_ reference: Reference) -> String? {
    id(reference).map { id in reference.fragment.map { "\(id)#\($0)" } ?? id }
  }

  /// The name of a source, or the text in its place.
  func name(_ name: ReferenceOrText?) -> String? {
    name.map { name in name.reference.target.map(title) ?? name.text }
  }

  /// Where a page is: absolute where the site's address is known, else from the site's root.
  func place(_ path: String) -> String { absolute(path) ?? path }

  /// The page of a record; nil for one without a page.
  func pageAddress(_ number: RecordNumber, part: String? = nil) -> String? {
    guard blueprint.isShown[Int(number)] else { return nil }
    return place(library[number].address) + (part.map { "#" + percentEncoded($0) } ?? "")
  }

  func sourceNames(_ citations: [Citation]) -> [String] {
    citations.compactMap { name($0.from) ?? $0.title ?? $0.url }
  }

  func sourceAddresses(_ citations: [Citation]) -> [String] { citations.compactMap(\.url) }

  /// The summary in the site's language, without its markup.
  func plainSummary(_ number: RecordNumber) -> String? { summary(of: number).map(plain) }
}

extension DataColumn where Row == RecordNumber {
  /// What a record's row begins with.
  static var beginning: [DataColumn] {
    [
      .text("id", isBrief: true) { $1.library[$0].id },
      .text("title", isBrief: true) { $1.title($0) },
    ]
  }

  /// What a record's row ends with.
  static var end: [DataColumn] {
    [
      .text("summary") { $1.plainSummary($0) },
      .list("topics") { $1.ids($1.library[$0].topics) },
      .list("sources") { $1.sourceNames($1.library[$0].citations) },
      .list("source-urls") { $1.sourceAddresses($1.library[$0].citations) },
      .text("updated") { $1.library[$0].updated?.iso },
      .text("access") { $1.library[$0].access.rawValue },
      .text("address") { $1.pageAddress($0) },
    ]
  }
}

extension Library {
  /// The records of a kind by date, then id; what has no date comes first.
  func recordsInOrder(of kind: Kind) -> [RecordNumber] { inOrder(Array(numbers(of: kind)), self) }
}
