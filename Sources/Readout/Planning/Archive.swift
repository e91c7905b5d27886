/// Briefs, meetings and reactions by the month that they are dated in.
struct Archive: Sendable {
  /// A month; or, without one, what is dated by the year alone.
  struct Period: Sendable {
    let date: PartialDate
    /// Oldest first.
    let records: [RecordNumber]

    /// Bounded, however much happens in a month.
    var pages: PageNumbering { PageNumbering(count: records.count, size: 100) }
    /// The folder of its older pages, from the archive's: `2023-07/`.
    var folder: String { "archive/\(date.iso)/" }
    var address: String { "archive/\(date.iso).html" }
  }

  /// Oldest first; a year stands before its months.
  let periods: [Period]

  subscript(date: PartialDate) -> Period? {
    let place = self.place(of: date)
    return place < periods.count && periods[place].date == date ? periods[place] : nil
  }

  /// The place of a period, or the place that it would have.
  func place(of date: PartialDate) -> Int { periods.partitioningIndex { $0.date >= date } }

  /// Whether both have the same pages.
  func hasPages(of other: Archive) -> Bool {
    periods.count == other.periods.count
      && zip(periods, other.periods).allSatisfy { $0.date == $1.date && $0.pages.total == $1.pages.total }
  }
}

extension Archive {
  init(_ library: Library) {
    let dated = Kind.allCases.filter(\.isListedByDate).flatMap(library.numbers)
    var periods: [PartialDate: [RecordNumber]] = [:]
    // What is withheld may have no date; only the lists have it.
    for number in dated {
      guard let date = library[number].startWhen?.date else { continue }
      periods[PartialDate(year: date.year, month: date.month), default: []].append(number)
    }
    self.periods = periods.sorted { $0.key < $1.key }.map { date, records in
      Period(date: date, records: inOrder(records, library))
    }
  }
}
