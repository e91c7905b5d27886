/// An axis of time in a figure: whole years, from the start of a line to its end.
struct TimeAxis {
  let years: ClosedRange<Int>
  /// Where the first day and the end of the last stand; mirrored where lines begin on the right.
  let start: Double
  let end: Double

  /// - Parameters:
  ///   - left: where it ends on the left.
  ///   - right: where it ends on the right.
  init(_ years: ClosedRange<Int>, left: Double, right: Double, isLeftToRight: Bool) {
    self.years = years
    (start, end) = isLeftToRight ? (left, right) : (right, left)
  }

  /// The first day of the axis, and the one behind its last, as days since 1970-01-01.
  var days: Range<Int> {
    Gregorian.dayNumber(
      year: years.lowerBound, month: 1, day: 1)..<Gregorian.dayNumber(
        year: years.upperBound + 1, month: 1, day: 1)
  }

  /// Where a day begins.
  func x(_ day: Int) -> Double {
    let days = self.days
    return start + (end - start) * Double(day - days.lowerBound) / Double(days.count)
  }

  /// Where a date stands: in the middle of the days it may stand for.
  func x(_ date: PartialDate) -> Double {
    (x(date.firstDay) + x(date.lastDay + 1)) / 2
  }

  /// The beginnings of years, in round steps.
  func ticks(atMost limit: Int) -> [AxisTick] {
    let all = years.lowerBound...years.upperBound + 1
    let step = Self.steps.first { all.count / $0 < limit } ?? all.count
    return all.filter { $0.isMultiple(of: step) }.map { year in
      let day = Gregorian.dayNumber(year: year, month: 1, day: 1)
      return AxisTick(x: figureLength(x(day)), year: String(year))
    }
  }

  private static let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
}
