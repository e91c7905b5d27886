/// Why a site changes although nobody touches it.
public enum TurnReason: String, Sendable, Hashable, CaseIterable {
  /// An embargo ends.
  case embargo
  /// A record expires.
  case expiry
  /// A meeting is over.
  case meetingPast = "meeting-past"
  /// A forecast begins to be due.
  case forecastDue = "forecast-due"
  /// A forecast is past its last day.
  case forecastOverdue = "forecast-overdue"
  /// A promise is past its day.
  case commitmentOverdue = "commitment-overdue"
  /// A brief is two days old, and no news any more.
  case newsEnds = "news-ends"
  /// Somebody takes an office.
  case officeBegins = "office-begins"
  /// Somebody leaves one.
  case officeEnds = "office-ends"
  /// Two actors enter into a relation.
  case relationBegins = "relation-begins"
  /// They leave it.
  case relationEnds = "relation-ends"
  /// The day of something that is dated ahead comes: of a record, a correction, an outcome, an update.
  case date
  /// The bars of offices that are still held reach to the end of the year.
  case year
}

/// A moment at which a record may make the site another one.
struct Turn: Sendable, Equatable {
  /// Seconds since 1970: the first of the new state.
  var second: Int
  /// nil where nothing is known to change, but something may.
  var reason: TurnReason?
}

/// The moments at which one record may change the site.
struct RecordTurns {
  /// Minutes east of UTC: a day begins by the clock of whoever builds.
  let offset: Int
  private(set) var all: [Turn] = []

  init(of record: Record, by now: Moment) {
    offset = now.offset
    add(record.embargo, .embargo)
    add(record.expires, .expiry)
    // Of a meeting, its end counts.
    add(record.date, begins: record.kind == .meeting ? nil : .date)
    add(record.updated, begins: .date)
    if record.kind == .brief, let publication = record.publication {
      all.append(Turn(second: NewsPeriod.end(of: publication, offset: offset), reason: .newsEnds))
    }
    for correction in record.corrections { add(correction.date, begins: .date) }
    if let known = record.known { add(known, begins: .date) }
    addDetails(of: record, now)
  }

  private mutating func addDetails(of record: Record, _ now: Moment) {
    switch record.details {
    case .brief(let brief): add(brief)
    case .meeting(let meeting): add(meeting)
    case .reaction(let reaction): addForecast(until: reaction.byDate, isOpen: reaction.basis == .expected)
    case .person(let person): add(person, now)
    case .actor(let actor):
      for relation in actor.relations { add(relation.from, relation.to, .relationBegins, .relationEnds) }
    default: break
    }
  }

  // MARK: - Kinds

  private mutating func add(_ brief: Brief) {
    for judgment in brief.judgments {
      if let date = judgment.resolution?.date { add(date, begins: .date) }
      addForecast(until: judgment.byDate, isOpen: judgment.resolution == nil)
    }
  }

  private mutating func add(_ meeting: Meeting) {
    if meeting.end != nil { add(meeting.start) }
    let last = meeting.end ?? meeting.start
    let isVague = last.moment == nil && last.date.day == nil
    add(last.moment, .meetingPast)
    add(
      last.date, begins: isVague ? .meetingPast : nil,
      ends: isVague || last.moment != nil ? nil : .meetingPast)
    for date in meeting.outcomes.compactMap(\.date) { add(date, begins: .date) }
    for commitment in meeting.commitments {
      for update in commitment.updates { add(update.date, begins: .date) }
      guard let due = commitment.due else { continue }
      add(due, ends: commitment.status == .open ? .commitmentOverdue : nil)
    }
  }

  private mutating func add(_ person: Person, _ now: Moment) {
    for position in person.positions { add(position.from, position.to, .officeBegins, .officeEnds) }
    guard person.positions.contains(where: { $0.to == nil }) else { return }
    let year = PartialDate(year: now.date.year)
    add(year, ends: .year)
  }

  /// A forecast is due for some days before its last.
  private mutating func addForecast(until deadline: PartialDate?, isOpen: Bool) {
    guard let deadline else { return }
    let due = deadline.lastDay - Forecast.warningDays
    add(day: due, isOpen ? .forecastDue : nil)
    add(day: due + 1, nil)
    add(deadline, ends: isOpen ? .forecastOverdue : nil)
  }

  // MARK: - Times

  private mutating func add(_ moment: Moment?, _ reason: TurnReason?) {
    if let moment { all.append(Turn(second: moment.seconds, reason: reason)) }
  }

  private mutating func add(_ when: When?, begins reason: TurnReason? = nil) {
    guard let when else { return }
    add(when.moment, nil)
    add(when.date, begins: reason)
  }

  private mutating func add(
    _ date: PartialDate, begins first: TurnReason? = nil, ends last: TurnReason? = nil
  ) {
    add(day: date.firstDay, first)
    add(day: date.lastDay + 1, last)
  }

  private mutating func add(
    _ from: PartialDate?, _ to: PartialDate?, _ begins: TurnReason, _ ends: TurnReason
  ) {
    if let from { add(from, begins: begins) }
    if let to { add(to, ends: ends) }
  }

  private mutating func add(day: Int, _ reason: TurnReason?) {
    all.append(Turn(second: day * 86_400 - offset * 60, reason: reason))
  }
}
