/// What the blueprint of a site can take over from the one that it had before an edit.
struct Inheritance {
  private let before: Blueprint
  /// By number, whether the record is the very one that it was.
  private let isSame: [Bool]
  private let keepsPage: [Bool]

  /// nil when records have other numbers, or the site as a whole is another.
  init?(_ before: Blueprint?, _ library: Library, _ locales: [Locale], isShown: [Bool], keepsWords: Bool) {
    guard let before, keepsWords, before.library.configuration == library.configuration,
      before.library.visibility == library.visibility,
      before.library.numbers == library.numbers
    else { return nil }
    self.before = before
    isSame = zip(library.records, before.library.records).map { $0.isSame(as: $1) }
    keepsPage = zip(isShown, before.isShown).map { $0 == $1 }
  }

  /// Whether links to a record say and lead what they did. A reaction may be named by who reacted.
  private func keepsLink(_ number: Int, _ library: Library) -> Bool {
    guard isSame[number], keepsPage[number] else { return false }
    guard let reactor = library.records[number].reaction?.by.target else { return true }
    return isSame[Int(reactor)]
  }

  func link(_ number: Int, _ locale: Int, _ library: Library) -> Link? {
    keepsLink(number, library) ? before.cards[locale][number].link : nil
  }

  func card(_ number: Int, _ locale: Int, _ library: Library) -> Card? {
    guard keepsLink(number, library) else { return nil }
    let card = before.cards[locale][number]
    let keepsShown =
      card.actors.allSatisfy { keepsLink(Int($0), library) }
      && card.target.map { keepsLink(Int($0.number), library) } ?? true
      && library.namedInSummary(number).allSatisfy { keepsLink(Int($0), library) }
    return keepsShown ? card : nil
  }

  /// The newest date of the site, when no record's front matter and no day has come in between.
  func edition(_ library: Library) -> PartialDate? {
    keepsHeads(library) && before.library.now.date == library.now.date ? before.edition : nil
  }

  /// Whether no record's front matter has changed, nor whether it may be seen.
  private func keepsHeads(_ library: Library) -> Bool {
    isSame.indices.allSatisfy { number in
      let (record, other) = (library.records[number], before.library.records[number])
      return isSame[number] || record.hasHead(of: other) && record.isWithheld == other.isWithheld
    }
  }

  /// Whether the digests are those that they were: front matter alone tells what is new, and the day what is over.
  private func keepsDigests(_ library: Library) -> Bool {
    guard library.configuration.digest != nil else { return true }
    return keepsHeads(library) && DigestCalendar(library).today == DigestCalendar(before.library).today
  }

  func archive(_ library: Library) -> Archive? {
    let kinds = Kind.allCases.filter(\.isListedByDate)
    return kinds.allSatisfy { keepsDates(library.numbers(of: $0), library) } ? before.archive : nil
  }

  func exposures(_ library: Library) -> [RecordNumber: SourceExposure]? {
    keepsHeads(library) ? before.exposures : nil
  }

  func ledger(_ kind: Kind, _ library: Library) -> Ledger? {
    keepsDates(library.numbers(of: kind), library) ? before.ledgers[kind] : nil
  }

  private func keepsDates(_ numbers: Range<RecordNumber>, _ library: Library) -> Bool {
    numbers.allSatisfy { isSame[Int($0)] || library[$0].startWhen == before.library[$0].startWhen }
  }

  func timeline(_ number: RecordNumber, _ library: Library) -> TimelineEntries? {
    let references = library.incoming.of(number)
    guard references.allSatisfy({ isSame[Int($0.from)] }), references == before.library.incoming.of(number)
    else { return nil }
    return before.timelines[Int(number)]
  }

  func directory(_ kind: Kind, _ locale: Int, _ library: Library) -> Directory? {
    let isKept = library.numbers(of: kind).allSatisfy { isSame[Int($0)] && keepsPage[Int($0)] }
    return isKept ? before.directory(of: kind, in: locale) : nil
  }

  /// Whether every page of the site lies where one lay before, and shows the same thing.
  func keepsPages(
    _ library: Library, _ timelines: PerRecord<TimelineEntries>, _ archive: Archive
  ) -> Bool {
    !keepsPage.contains(false) && keepsDigests(library) && archive.hasPages(of: before.archive)
      && library.relations.pairs == before.library.relations.pairs
      && zip(timelines, before.timelines).allSatisfy { $0.pages.total == $1.pages.total }
      && library.numbers(of: .meeting).allSatisfy { library.isAhead($0) == before.library.isAhead($0) }
      && isSame.indices.allSatisfy {
        isSame[$0] || library.records[$0].keepsPages(before.library.records[$0])
      }
  }
}

extension Library {
  /// The records whose titles may stand in a record's summary, in any language.
  fileprivate func namedInSummary(_ number: Int) -> [RecordNumber] {
    let record = records[number]
    if record.summary?.links.isEmpty ?? true, record.translations.isEmpty { return [] }
    let summaries = [record.summary] + record.translations.map(\.summary)
    return summaries.compactMap { $0 }.flatMap { summary in
      summary.links.compactMap { link in
        summary.document.flatMap { self.number(named: $0.string(of: link.node)) }
      }
    }
  }
}

extension Record {
  fileprivate var isWithheld: Bool {
    switch self.details {
    case .withheld, .withdrawn: true
    default: false
    }
  }

  /// Whether a changed record has the pages that it had; those of lists depend on how many records there are,
  /// on the names of those that are listed by name, and on how much was promised and forecast.
  fileprivate func keepsPages(_ before: Record) -> Bool {
    self.kind.isListedByDate && self.listedParts == before.listedParts && self.redirects == before.redirects
      && self.calendarOwners == before.calendarOwners
      && self.file == before.file
      && self.translations.map(\.file) == before.translations.map(\.file)
  }

  /// In whose calendars it stands.
  private var calendarOwners: [RecordNumber]? {
    guard let meeting = self.meeting, meeting.isInCalendars else { return nil }
    let actors = meeting.participants.flatMap { [$0.actor, $0.speaksFor].compactMap { $0?.target } }
    return actors + self.topics.compactMap(\.target)
  }

  /// How many entries it has in the ledgers of commitments and of forecasts.
  private var listedParts: Int {
    switch self.details {
    case .meeting(let meeting): meeting.commitments.count
    case .brief(let brief): brief.judgments.count
    case .reaction(let reaction): reaction.basis == .expected ? 1 : 0
    default: 0
    }
  }
}
