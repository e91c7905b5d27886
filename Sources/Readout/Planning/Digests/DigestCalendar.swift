/// Which day it is at the desk, and when its days begin.
struct DigestCalendar: Sendable {
  private let zone: ZoneOffsets?
  /// The day of the build, as days since 1970-01-01.
  let today: Int

  /// - Parameter zone: IANA name of the site's time zone; UTC stands in for an unknown one.
  init(zone: String, now: Moment) {
    self.zone = TimeZoneTable.zone(named: zone)
    let offset = self.zone?.offset(atUTC: now.seconds) ?? 0
    today = Gregorian.dayNumber(ofSeconds: now.seconds + offset)
  }

  init(_ library: Library) { self.init(zone: library.configuration.timeZone, now: library.now) }

  /// The day of a moment by the desk's clocks. A date known by its month or year alone counts on the last day
  /// that it may stand for, so that it is told once, and not before it can have been.
  func day(of when: When) -> Int {
    guard let moment = when.moment else { return when.date.lastDay }
    let offset = zone?.offset(atUTC: moment.seconds) ?? 0
    return Gregorian.dayNumber(ofSeconds: moment.seconds + offset)
  }

  /// When a day begins, in seconds since 1970-01-01T00:00:00Z.
  func start(ofDay day: Int) -> Int {
    let local = day * 86_400
    return local - (zone?.offset(atLocal: local) ?? 0)
  }

  /// The last day, or week, that is over.
  func lastPeriod(_ form: DigestPeriod.Form) -> DigestPeriod {
    let current = DigestPeriod(form, holding: today)
    return DigestPeriod(form, holding: current.first - 1)
  }

  /// A moment with the offset that the desk's clocks have then.
  func local(_ moment: Moment) -> Moment {
    Moment(seconds: moment.seconds, offset: (zone?.offset(atUTC: moment.seconds) ?? 0) / 60)
  }
}
