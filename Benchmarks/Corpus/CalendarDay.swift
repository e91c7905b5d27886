/// A day, counted from 1 January 2015, when the corpus begins.
struct CalendarDay: Comparable {
  let number: Int

  static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
  static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number + days) }

  /// The years 2015 to 2023 have this many days.
  static let corpusLength = 3287

  var parts: (year: Int, month: Int, day: Int) {
    var (year, rest) = (2015, number)
    while rest >= Self.length(of: year) { (year, rest) = (year + 1, rest - Self.length(of: year)) }
    var month = 1
    while rest >= Self.length(of: year, month) {
      (month, rest) = (month + 1, rest - Self.length(of: year, month))
    }
    return (year, month, rest + 1)
  }

  /// `2023-07-20`.
  var text: String {
    let (year, month, day) = parts
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// `2023/07`, as briefs are filed.
  var monthFolder: String {
    let (year, month, _) = parts
    return "\(year)/\(Self.twoDigits(month))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func length(of year: Int) -> Int { year.isMultiple(of: 4) ? 366 : 365 }

  private static func length(of year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
