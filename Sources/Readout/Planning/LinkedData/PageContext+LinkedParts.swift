/// What the descriptions of several kinds of page have in common.
extension PageContext {
  /// What names a record on every page that speaks of it; nil for one without a page.
  func identity(of number: RecordNumber) -> String? {
    guard blueprint.isShown[Int(number)] else { return nil }
    let record = library[number]
    return absolute(record.address).map { $0 + "#" + record.kind.word }
  }

  /// The members of an object that stands for another record.
  func writeReference(to number: RecordNumber, as type: String? = nil, _ json: inout JSONWriter) {
    let type = type ?? linkedType(of: number)
    json.member("@type", type)
    json.member("@id", type == "WebPage" ? webAddress(of: number) : identity(of: number))
    // An event's name says nothing without when and where, which its own page has.
    guard type != "Event" else { return }
    json.member("name", title(number))
    json.member("url", webAddress(of: number))
  }

  /// The same for somebody who acts: a country by its government.
  func writeParty(_ number: RecordNumber, _ json: inout JSONWriter) {
    writeReference(to: number, as: partyType(of: number), &json)
  }

  /// The same in few words, where there are many of them or the page names them elsewhere.
  func writePointer(to number: RecordNumber, _ json: inout JSONWriter) {
    json.member("@type", partyType(of: number))
    let identity = identity(of: number)
    json.member("@id", identity)
    if identity == nil { json.member("name", title(number)) }
  }

  private func partyType(of number: RecordNumber) -> String {
    library[number].actor?.kind == .country ? "GovernmentOrganization" : linkedType(of: number)
  }

  private func webAddress(of number: RecordNumber) -> String? {
    card(number).link.address.flatMap { absolute(String($0.dropFirst())) }
  }

  /// The members that every thing with a page of its own begins with.
  /// - Parameter description: what stands in for a summary.
  func writeThing(
    _ type: String, _ number: RecordNumber, at address: String, description: String? = nil,
    _ json: inout JSONWriter
  ) {
    let record = library[number]
    json.member("@type", type)
    json.member("@id", identity(of: number))
    json.member("url", address)
    json.member("name", title(number))
    json.member("alternateName", record.aliases.map(\.text))
    json.member("description", summary(of: number).map { plain($0) } ?? description)
  }

  /// The item at Wikidata, and the addresses given.
  func writeSame(as addresses: [String?], _ number: RecordNumber, _ json: inout JSONWriter) {
    let item = library[number].wikidata.map { "https://www.wikidata.org/wiki/\($0)" }
    json.member("sameAs", (addresses + [item]).compactMap { $0 })
  }

  /// What a record is in the terms of schema.org.
  func linkedType(of number: RecordNumber) -> String {
    let record = library[number]
    switch record.details {
    case .brief(let brief): return brief.linkedType
    case .meeting(let meeting): return status(of: meeting) == .denied ? "WebPage" : "Event"
    case .actor(let actor): return record.isRegion ? "Place" : actor.linkedType
    case .person: return "Person"
    case .topic: return "DefinedTerm"
    case .source(let source): return source.linkedType
    case .author(let author): return author.kind == .organization ? "Organization" : "Person"
    case .withheld: return record.kind == .brief ? "NewsArticle" : "WebPage"
    case .reaction, .page, .withdrawn: return "WebPage"
    }
  }

  /// The sources of a record, the first of many.
  func writeCitations(_ citations: [Citation], _ json: inout JSONWriter) {
    guard !citations.isEmpty else { return }
    json.name("citation")
    json.array { json in
      for citation in citations.prefix(linkedCitations) { write(citation, &json) }
    }
  }

  /// A work with an address, or else a line of text.
  func write(_ citation: Citation, _ json: inout JSONWriter) {
    let parts = [link(to: citation.from)?.text, citation.title].compactMap { $0 }
    let name = parts.joined(separator: ": ")
    guard let url = citation.url else { return json.string(name) }
    json.object { json in
      json.member("@type", "CreativeWork")
      json.member("url", url)
      json.member("name", name.isEmpty ? nil : name)
      json.member("datePublished", citation.date?.iso)
    }
  }

  /// Newest first.
  func writeCorrections(of record: Record, _ json: inout JSONWriter) {
    let newest = record.corrections.sorted { $0.date > $1.date }.prefix(linkedCorrections)
    json.member("correction", each: newest) { correction, json in
      json.member("@type", "CorrectionComment")
      json.member("datePublished", correction.date.iso)
      json.member("text", plain(correction.text))
    }
  }
}

/// So many sources of a page are told to programs.
private let linkedCitations = 20
/// So many corrections of a page are told to programs.
private let linkedCorrections = 10

extension Record {
  /// When it was last changed, as precisely as it is known: brought up to date, or corrected.
  var lastChanged: When? {
    (self.corrections.map { When(date: $0.date) } + [self.updated].compactMap { $0 }).max()
  }
}

extension Brief {
  fileprivate var linkedType: String {
    kind == .analysis || kind == .deepDive ? "AnalysisNewsArticle" : "NewsArticle"
  }
}

extension Actor {
  fileprivate var linkedType: String { kind == .country ? "Country" : "Organization" }
}

extension Source {
  fileprivate var linkedType: String {
    switch kind {
    case .newsAgency, .newspaper, .broadcaster, .stateMedia: "NewsMediaOrganization"
    case .official: "GovernmentOrganization"
    case .thinkTank, .social, .other, nil: "Organization"
    }
  }
}
