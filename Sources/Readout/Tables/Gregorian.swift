/// Arithmetic of the proleptic Gregorian calendar: the calendar of today, carried back without end.
///
/// Days are numbered from 1970-01-01, which is day 0. Years are astronomical (1 BCE is year 0).
public enum Gregorian {
  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// How many days a month has; 0 when `month` is not in 1…12.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether the date exists: 2023-02-29 does not.
  public static func exists(year: Int, month: Int, day: Int) -> Bool {
    day >= 1 && day <= daysInMonth(year: year, month: month)
  }

  /// Days since 1970-01-01, negative before.
  ///
  /// A day outside its month counts on into the neighbouring ones, as does a month outside its year.
  public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // A year counted from March ends with the leap day, so that month lengths follow one formula.
    let fromMarch = month - 3
    let shiftedYear = year + floorDivide(fromMarch, 12)
    let monthOfYear = fromMarch - floorDivide(fromMarch, 12) * 12
    let era = floorDivide(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * monthOfYear + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day number; the inverse of ``dayNumber(year:month:day:)``.
  public static func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let days = dayNumber + 719_468
    let era = floorDivide(days, 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day that holds a second, both counted from 1970-01-01T00:00.
  public static func dayNumber(ofSeconds seconds: Int) -> Int {
    floorDivide(seconds, 86_400)
  }

  /// The day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday.
  public static func weekday(dayNumber: Int) -> Int {
    let fromMonday = dayNumber + 3
    return fromMonday - floorDivide(fromMonday, 7) * 7 + 1
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : (a - b + 1) / b
  }
}
