/// A date as precisely as it was given: `2023-07-20`, `2023-07` or `2023`.
///
/// A partial date sorts at its start and is shown as it was given.
public struct PartialDate: Hashable, Sendable, Comparable, BitwiseCopyable {
  public var year: Int
  /// 1 to 12; nil when only the year is known.
  public var month: Int?
  /// 1 to 31; nil when only year and month are known.
  public var day: Int?

  /// A day without a month says nothing and is dropped.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// The first day it may stand for, as days since 1970-01-01.
  public var firstDay: Int { Gregorian.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day it may stand for, as days since 1970-01-01.
  public var lastDay: Int {
    guard let month else { return Gregorian.dayNumber(year: year, month: 12, day: 31) }
    guard let day else {
      return Gregorian.dayNumber(
        year: year, month: month, day: Gregorian.daysInMonth(year: year, month: month))
    }
    return Gregorian.dayNumber(year: year, month: month, day: day)
  }

  /// Earlier first; of two that start on one day the vaguer first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// As ISO 8601 writes it, to the precision given: the form of `datetime` attributes and data files.
  public var iso: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}

/// A number in decimal with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
