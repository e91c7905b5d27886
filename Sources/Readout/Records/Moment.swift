/// A point in time, with the offset from UTC that its author thought in.
public struct Moment: Hashable, Sendable, Comparable, BitwiseCopyable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Minutes east of UTC: how the moment is shown.
  public var offset: Int

  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  public static func < (a: Moment, b: Moment) -> Bool { (a.seconds, a.offset) < (b.seconds, b.offset) }

  /// The day on the author's calendar.
  public var date: PartialDate {
    let day = Gregorian.dayNumber(ofSeconds: seconds + offset * 60)
    let (year, month, dayOfMonth) = Gregorian.date(dayNumber: day)
    return PartialDate(year: year, month: month, day: dayOfMonth)
  }

  /// Minutes since midnight on the author's clock.
  public var minuteOfDay: Int {
    let local = seconds + offset * 60
    return (local - date.firstDay * 86_400) / 60
  }

  /// RFC 3339, to the second: `2023-08-03T06:00:00+02:00`.
  public var iso: String {
    let second = seconds - (seconds / 60) * 60
    let minutes = minuteOfDay
    let time = "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)):\(padded(abs(second), 2))"
    guard offset != 0 else { return "\(date.iso)T\(time)Z" }
    let sign = offset < 0 ? "-" : "+"
    return "\(date.iso)T\(time)\(sign)\(padded(abs(offset) / 60, 2)):\(padded(abs(offset) % 60, 2))"
  }
}

/// When something was: a date as precise as known, or a moment.
public struct When: Hashable, Sendable, Comparable {
  public var date: PartialDate
  /// nil when no time of day was given.
  public var moment: Moment?

  public init(date: PartialDate, moment: Moment? = nil) {
    self.date = date
    self.moment = moment
  }

  public init(moment: Moment) {
    self.init(date: moment.date, moment: moment)
  }

  /// By date, then those without a time of day first.
  public static func < (a: When, b: When) -> Bool {
    if a.date != b.date { return a.date < b.date }
    return (a.moment?.seconds ?? .min) < (b.moment?.seconds ?? .min)
  }

  public var iso: String { moment?.iso ?? date.iso }
}
