/// How long a site stays as it is if nobody touches it: in this span the clock alone changes no byte.
///
/// It may end sooner than the site really changes, never later: every day and moment that a record names ends it.
struct Horizon: Sendable, Equatable {
  /// Seconds since 1970, the first that belongs to it.
  private(set) var start = Int.min
  /// The first second behind it.
  private(set) var end = Int.max

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  init(around now: Moment, _ records: [Record]) {
    for record in records {
      narrow(to: record.embargo, now)
      narrow(to: record.expires, now)
      for when in record.times { narrow(to: when, now) }
      if record.kind == .brief, let publication = record.publication {
        narrow(atSecond: NewsPeriod.end(of: publication, offset: now.offset), now)
      }
      // The bar of an office that is still held reaches to the end of the year.
      if record.holdsOffice { narrow(to: When(date: PartialDate(year: now.date.year)), now) }
    }
  }

  /// A digest is written when its day or week is over.
  mutating func narrow(to digest: DigestConfiguration?, _ calendar: DigestCalendar, _ now: Moment) {
    guard let form = digest?.every.form else { return }
    let current = DigestPeriod(form, holding: calendar.today)
    for day in [current.first, current.last + 1] { narrow(atSecond: calendar.start(ofDay: day), now) }
  }

  func contains(_ now: Moment) -> Bool { start <= now.seconds && now.seconds < end }

  private mutating func narrow(to moment: Moment?, _ now: Moment) {
    if let moment { narrow(atSecond: moment.seconds, now) }
  }

  /// A day begins by the clock of whoever builds.
  private mutating func narrow(to when: When, _ now: Moment) {
    narrow(to: when.moment, now)
    for day in [when.date.firstDay, when.date.lastDay + 1] {
      narrow(atSecond: day * 86_400 - now.offset * 60, now)
    }
  }

  private mutating func narrow(atSecond second: Int, _ now: Moment) {
    if second <= now.seconds { start = max(start, second) } else { end = min(end, second) }
  }
}

extension Record {
  /// Whether it is a person of whom an office is on record that has not ended.
  fileprivate var holdsOffice: Bool { self.person?.positions.contains { $0.to == nil } ?? false }

  /// Every time by which what is shown depends on the clock.
  fileprivate var times: [When] {
    var times = [self.date, self.updated].compactMap { $0 }
    var days = self.corrections.map(\.date) + [self.known].compactMap { $0 }
    switch self.details {
    case .brief(let brief): days += brief.judgments.compactMap(\.resolution?.date)
    case .meeting(let meeting):
      times += [meeting.start, meeting.end].compactMap { $0 }
      days += meeting.outcomes.compactMap(\.date) + meeting.commitments.flatMap { $0.updates.map(\.date) }
      days += meeting.commitments.compactMap(\.due)
    case .person(let person): days += person.positions.flatMap { [$0.from, $0.to] }.compactMap { $0 }
    case .actor(let actor): days += actor.relations.flatMap { [$0.from, $0.to] }.compactMap { $0 }
    default: break
    }
    return times + (days + deadlines).map { When(date: $0) }
  }

  /// The last days of forecasts, and those on which they begin to be due.
  private var deadlines: [PartialDate] {
    let dates: [PartialDate] =
      switch self.details {
      case .brief(let brief): brief.judgments.compactMap(\.byDate)
      case .reaction(let reaction): [reaction.byDate].compactMap { $0 }
      default: []
      }
    return dates.flatMap { [$0, dueFrom($0)] }
  }
}

/// The first day on which a forecast with this deadline is due.
private func dueFrom(_ deadline: PartialDate) -> PartialDate {
  let day = Gregorian.date(dayNumber: deadline.lastDay - Forecast.warningDays)
  return PartialDate(year: day.year, month: day.month, day: day.day)
}
