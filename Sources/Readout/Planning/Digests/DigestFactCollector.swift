/// Goes through a library once and notes what was news on which day.
struct DigestFactCollector {
  private let library: Library
  private let calendar: DigestCalendar
  private(set) var facts: [DigestFact] = []

  init(_ library: Library, _ calendar: DigestCalendar) { (self.library, self.calendar) = (library, calendar) }

  /// Of every record that has a file: what is built in is never news.
  mutating func collect() {
    for number in library.records.indices.map(RecordNumber.init) where !library[number].file.isEmpty {
      addChanges(number)
      addRecord(number)
      addForecasts(number)
      addCommitments(number)
    }
  }

  /// What an embargo held back is news when that ends, and what was ahead before then is ahead no more.
  private mutating func add(
    _ section: DigestFact.Section, _ day: Int, _ record: RecordNumber, _ what: DigestFact.What = .record
  ) {
    let released = library[record].embargo.map { calendar.day(of: When(moment: $0)) } ?? .min
    if section == .ahead, released >= day { return }
    let day = max(day, released)
    facts.append(DigestFact(day: day, section: section, record: record, what: what))
  }

  /// That a record was brought up to date says nothing beside a correction of that day.
  private mutating func addChanges(_ number: RecordNumber) {
    let record = library[number]
    for (place, correction) in record.corrections.enumerated() {
      add(.changes, correction.date.lastDay, number, .correction(place))
    }
    guard let updated = record.updated.map(calendar.day),
      !record.corrections.contains(where: { $0.date.lastDay == updated })
    else { return }
    add(.changes, updated, number, .updated)
  }

  private mutating func addRecord(_ number: RecordNumber) {
    let record = library[number]
    guard let start = record.startWhen else { return }
    let day = calendar.day(of: start)
    switch record.kind {
    case .brief: add(.briefs, day, number)
    case .reaction: add(.reactions, max(day, record.known?.lastDay ?? day), number)
    case .meeting:
      // One known by its month alone may be from the month's first day on.
      add(.ahead, start.moment == nil ? start.date.firstDay : day, number)
      add(.meetings, record.meeting?.end.map(calendar.day) ?? day, number)
    default: break
    }
  }

  /// What was not settled before its time came is news on that day, whatever has become of it since.
  private mutating func addForecasts(_ number: RecordNumber) {
    for (place, forecast) in library.forecasts(in: number).enumerated() {
      let settled = forecast.settledOn?.lastDay
      if let settled { add(.settled, settled, number, .settled(place)) }
      guard let deadline = forecast.deadline?.lastDay, forecast.state != .settled || settled != nil else {
        continue
      }
      let made = library[number].startWhen.map(calendar.day) ?? .min
      let due = max(deadline - Forecast.warningDays, made)
      if due <= deadline, settled ?? .max > due { add(.due, due, number, .due(place)) }
      if settled ?? .max > deadline { add(.due, deadline + 1, number, .pastDeadline(place)) }
    }
  }

  private mutating func addCommitments(_ number: RecordNumber) {
    for (place, commitment) in (library[number].meeting?.commitments ?? []).enumerated() {
      var settled: [Int] = []
      for (update, news) in commitment.updates.enumerated() {
        guard let status = news.status, status != .open else { continue }
        settled.append(news.date.lastDay)
        add(.commitments, news.date.lastDay, number, .commitment(place, update: update))
      }
      guard let due = commitment.due?.lastDay, commitment.status == .open || !settled.isEmpty,
        settled.allSatisfy({ $0 > due })
      else { continue }
      add(.commitments, due + 1, number, .overdue(place))
    }
  }
}
