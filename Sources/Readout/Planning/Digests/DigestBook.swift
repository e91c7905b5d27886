/// All that digests tell, by day: gone through once, however many digests there are.
struct DigestBook: Sendable {
  /// A part of a digest, in the order in which it is told; never empty.
  struct List: Sendable {
    var section: DigestFact.Section
    var facts: [DigestFact]
  }

  let calendar: DigestCalendar
  /// The finished periods of which there is something to tell, oldest first; none for a site without digests.
  let periods: [DigestPeriod]
  let pages: PageNumbering
  /// By day; those of one day by the order of their records.
  private let facts: [DigestFact]
  /// Meetings by the day on which they begin.
  private let ahead: [DigestFact]

  init(_ library: Library) {
    calendar = DigestCalendar(library)
    var collector = DigestFactCollector(library, calendar)
    collector.collect()
    let sorted = collector.facts.enumerated().sorted { a, b in
      let first = (a.element.day, library.ranks[Int(a.element.record)], a.offset)
      return first < (b.element.day, library.ranks[Int(b.element.record)], b.offset)
    }.map(\.element)
    facts = sorted.filter { $0.section != .ahead }
    ahead = sorted.filter { $0.section == .ahead }
    periods = finishedPeriods(library.configuration.digest, facts, ahead, calendar)
    pages = PageNumbering(count: periods.count, size: library.configuration.pageSize)
  }

  /// The place of a period among those that have a page; nil when it has none.
  func place(of period: DigestPeriod) -> Int? {
    let place = periods.partitioningIndex { $0.first >= period.first }
    return place < periods.count && periods[place] == period ? place : nil
  }

  /// What there is to tell of a period; nothing when it is empty.
  func lists(of period: DigestPeriod) -> [List] {
    let own = slice(facts, period)
    let published = Set(own.lazy.filter { $0.section == .briefs }.map(\.record))
    let told = own.filter { $0.what != .updated || !published.contains($0.record) }
    return DigestFact.Section.allCases.compactMap { section in
      let found = section == .ahead ? Array(slice(ahead, period.next)) : told.filter { $0.section == section }
      guard !found.isEmpty else { return nil }
      return List(section: section, facts: section.isByTime ? found : found.reversed())
    }
  }
}

extension DigestFact.Section {
  /// Whether what comes first stands first; else the newest does.
  fileprivate var isByTime: Bool { self == .ahead || self == .due }
}

private func slice(_ facts: [DigestFact], _ period: DigestPeriod) -> ArraySlice<DigestFact> {
  let first = facts.partitioningIndex { $0.day >= period.first }
  let last = facts.partitioningIndex { $0.day > period.last }
  return facts[first..<last]
}

/// Without a day to begin at, what lies before the oldest brief is history, and was never news here.
private func finishedPeriods(
  _ configuration: DigestConfiguration?, _ facts: [DigestFact], _ ahead: [DigestFact],
  _ calendar: DigestCalendar
) -> [DigestPeriod] {
  guard let configuration else { return [] }
  let form = configuration.every.form
  guard let start = configuration.from?.firstDay ?? facts.first(where: { $0.section == .briefs })?.day
  else { return [] }
  let (earliest, last) = (DigestPeriod(form, holding: start).first, calendar.lastPeriod(form).last)
  var found: Set<DigestPeriod> = []
  for fact in facts { found.insert(DigestPeriod(form, holding: fact.day)) }
  for fact in ahead {
    found.insert(DigestPeriod(form, holding: DigestPeriod(form, holding: fact.day).first - 1))
  }
  return found.filter { $0.first >= earliest && $0.last <= last }.sorted { $0.first < $1.first }
}
