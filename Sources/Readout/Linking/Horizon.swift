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
      for turn in RecordTurns(of: record, by: now).all { narrow(atSecond: turn.second, now) }
    }
  }

  /// A digest is written when its day or week is over.
  mutating func narrow(to digest: DigestConfiguration?, _ calendar: DigestCalendar, _ now: Moment) {
    guard let form = digest?.every.form else { return }
    let current = DigestPeriod(form, holding: calendar.today)
    for day in [current.first, current.last + 1] { narrow(atSecond: calendar.start(ofDay: day), now) }
  }

  func contains(_ now: Moment) -> Bool { start <= now.seconds && now.seconds < end }

  private mutating func narrow(atSecond second: Int, _ now: Moment) {
    if second <= now.seconds { start = max(start, second) } else { end = min(end, second) }
  }
}
