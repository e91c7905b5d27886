/// What of each record may be seen. Decided here, once, for every output.
struct Sight: Sendable {
  let now: Moment
  /// With the access that the edition gives.
  let visibility: Visibility
  /// Of a members' record's text, for those who are no members.
  let words: Int

  init(now: Moment, visibility: Visibility = .published, edition: Edition = Edition()) {
    self.now = now
    var visibility = visibility
    visibility.access = visibility.access ?? edition.access
    self.visibility = visibility
    words = edition.words
  }

  /// Why nothing of a record may be seen; nil when something may.
  func concealment(of record: Record) -> Concealment? {
    if record.isDraft, !visibility.showsDrafts { return .draft }
    if !visibility.showsHeld {
      if let embargo = record.embargo, now.seconds < embargo.seconds {
        return visibility.asOf == nil ? .embargo(embargo) : .later
      }
      if let expires = record.expires, now.seconds >= expires.seconds { return .expired(expires) }
    }
    guard let day = visibility.asOf, !record.isKnown(on: day) else { return nil }
    return .later
  }

  /// What may be seen of a record that is not hidden; nil where that is the record as it is.
  /// - Parameter unknown: the records of a later day than that as of which the site is written.
  func part(of record: Record, without unknown: UnknownRecords) -> Record? {
    guard mayDiffer(record) else { return nil }
    var part = record
    if let day = visibility.asOf { part.rewind(to: day, without: unknown) }
    guard !visibility.isForAuthors else { return part }
    part.note = nil
    if part.isWithdrawn {
      part.withdraw()
    } else if part.access == .members, visibility.access != .members {
      part.withhold(showing: words)
    }
    return part
  }

  private func mayDiffer(_ record: Record) -> Bool {
    if visibility.asOf != nil { return true }
    guard !visibility.isForAuthors else { return false }
    return record.note != nil || record.isWithdrawn
      || record.access == .members && visibility.access != .members
  }
}

/// Takes out what may not be seen, and of the rest what of it may not.
/// - Returns: the visible records by kind, those that were withdrawn behind the others of their kind; and the
///   hidden ones by id.
func visibleRecords(_ records: [Record], _ sight: Sight, _ derived: inout DerivedRecords) -> (
  visible: [Record], hidden: [String: HiddenRecord]
) {
  var hidden: [String: HiddenRecord] = [:]
  for record in records {
    if let concealment = sight.concealment(of: record) {
      hidden[record.id] = HiddenRecord(record, concealment)
    }
  }
  var unknown = UnknownRecords(hidden)
  unknown.addReactions(records, &hidden)
  derived.begin(sight, unknown)
  var visible: [Record] = []
  visible.reserveCapacity(records.count)
  for record in records where hidden[record.id] == nil {
    let part = derived.made(of: record, as: .seen) { sight.part(of: $0, without: unknown) }
    visible.append(part ?? record)
  }
  return (withdrawnLast(visible), hidden)
}

/// Lists are ranges of records, and what is withdrawn stands in none.
private func withdrawnLast(_ records: [Record]) -> [Record] {
  guard records.contains(where: \.isWithheldForGood) else { return records }
  return records.enumerated().sorted { a, b in
    let (first, second) = (a.element, b.element)
    if first.kind != second.kind { return first.kind < second.kind }
    if first.isWithheldForGood != second.isWithheldForGood { return second.isWithheldForGood }
    return a.offset < b.offset
  }.map(\.element)
}

extension Record {
  /// Whether nothing is left of it but its title and the word on its withdrawal.
  var isWithheldForGood: Bool { if case .withdrawn = self.details { true } else { false } }

  /// Leaves the title, and the correction that says why there is no more.
  fileprivate mutating func withdraw() {
    strip(to: .withdrawn)
    self.corrections = self.corrections.filter { $0.kind == .withdrawal }
    (self.summary, self.date, self.updated) = (nil, nil, nil)
    for index in self.translations.indices { self.translations[index].summary = nil }
  }

  /// Leaves what those see who are no members: title, summary, date, and the opening of the text.
  fileprivate mutating func withhold(showing words: Int) {
    self.excerpt = self.body.flatMap { Excerpt(of: $0.document, words: words) }
    for index in self.translations.indices {
      let body = self.translations[index].body
      self.translations[index].excerpt = body.flatMap { Excerpt(of: $0.document, words: words) }
    }
    self.date = self.startWhen
    strip(to: .withheld)
    self.corrections = []
  }

  private mutating func strip(to details: Details) {
    self.topics = []
    self.aliases = []
    self.sources = []
    self.known = nil
    self.wikidata = nil
    self.body = nil
    self.details = details
    for index in self.translations.indices { self.translations[index].body = nil }
  }
}
