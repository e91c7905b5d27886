/// The offset that a zone has year after year: one, or two that alternate on fixed dates.
struct ZoneRule: Hashable, Sendable {
  /// Minutes east of UTC outside summer time.
  let standard: Int
  /// `nil` where clocks do not change.
  let summer: Summer?

  struct Summer: Hashable, Sendable {
    /// Minutes east of UTC; in Ireland's rule, whose summer time is the standard, less than `standard`.
    let offset: Int
    let start: YearlyDate
    let end: YearlyDate
  }

  /// Minutes east of UTC at a moment, given as seconds since 1970-01-01 in UTC.
  func offset(atUTC seconds: Int) -> Int {
    guard let summer else { return standard }
    let day = Gregorian.dayNumber(ofSeconds: seconds + standard * 60)
    let year = Gregorian.date(dayNumber: day).year
    let start = summer.start.seconds(in: year) - standard * 60
    let end = summer.end.seconds(in: year) - summer.offset * 60
    let isSummer =
      start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isSummer ? summer.offset : standard
  }
}

/// A date such as the last Sunday of March, and a time on it.
struct YearlyDate: Hashable, Sendable {
  /// 1…12.
  let month: Int
  /// 1…5; 5 is the last.
  let week: Int
  /// 0 is Sunday.
  let weekday: Int
  /// Minutes after midnight by the clocks of the day; below 0 and above 1440 they lead to other days.
  let minutes: Int

  /// Since 1970-01-01, by those clocks.
  func seconds(in year: Int) -> Int {
    let first = Gregorian.dayNumber(year: year, month: month, day: 1)
    let toWeekday = (weekday - Gregorian.weekday(dayNumber: first) % 7 + 7) % 7
    let day = toWeekday + (week - 1) * 7
    let isPastEnd = day >= Gregorian.daysInMonth(year: year, month: month)
    return (first + day - (isPastEnd ? 7 : 0)) * 86_400 + minutes * 60
  }
}
