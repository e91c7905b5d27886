/// The days that a digest tells of, both ends included.
public struct DigestPeriod: Hashable, Sendable, BitwiseCopyable {
  /// How the days were chosen.
  public enum Form: UInt8, Sendable, BitwiseCopyable {
    case day
    /// From Monday to Sunday, as ISO 8601 has it.
    case week
    /// Any days in a row.
    case span
  }

  public let form: Form
  /// As days since 1970-01-01.
  let first: Int
  let last: Int

  init(form: Form, first: Int, last: Int) { (self.form, self.first, self.last) = (form, first, last) }

  /// The day, or the week, that holds a day. A span of that day alone for `.span`.
  init(_ form: Form, holding day: Int) {
    let start = form == .week ? day - (Gregorian.weekday(dayNumber: day) - 1) : day
    self.init(form: form, first: start, last: form == .week ? start + 6 : start)
  }

  public var firstDate: PartialDate { PartialDate(dayNumber: first) }
  public var lastDate: PartialDate { PartialDate(dayNumber: last) }

  /// As many days right behind it.
  var next: DigestPeriod {
    DigestPeriod(form: form, first: last + 1, last: last + 1 + (last - first))
  }

  /// What its files are called: `2023-07-20`, `2023-W30`, `2023-07-01--2023-07-15`.
  public var name: String {
    switch form {
    case .day: firstDate.iso
    case .week: weekName
    case .span: "\(firstDate.iso)--\(lastDate.iso)"
    }
  }

  /// A week belongs to the year that has its Thursday (ISO 8601).
  private var weekName: String {
    let year = Gregorian.date(dayNumber: first + 3).year
    let week = (first + 3 - Gregorian.dayNumber(year: year, month: 1, day: 1)) / 7 + 1
    return "\(padded(year, 4))-W\(padded(week, 2))"
  }
}

extension PartialDate {
  /// - Parameter dayNumber: days since 1970-01-01.
  init(dayNumber: Int) {
    let (year, month, day) = Gregorian.date(dayNumber: dayNumber)
    self.init(year: year, month: month, day: day)
  }
}
