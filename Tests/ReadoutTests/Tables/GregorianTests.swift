import Readout
import Testing

@Suite struct GregorianTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2023, 7, 16, 19_554), (1, 1, 1, -719_162),
  ])
  func daysAreCountedFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(Gregorian.dayNumber(year: year, month: month, day: day) == number)
    #expect(Gregorian.date(dayNumber: number) == (year, month, day))
  }

  @Test func everyDayOfEightCenturiesFollowsTheOneBefore() {
    var expected = Gregorian.dayNumber(year: -400, month: 1, day: 1)
    for year in -400..<400 {
      for month in 1...12 {
        let length = Gregorian.daysInMonth(year: year, month: month)
        let first = Gregorian.dayNumber(year: year, month: month, day: 1)
        guard first == expected, Gregorian.date(dayNumber: first + length - 1) == (year, month, length) else {
          Issue.record("\(year)-\(month)")
          return
        }
        expected += length
      }
    }
  }

  @Test func leapYearsFollowTheRuleOfFourHundredYears() {
    #expect([1900, 2000, 2023, 2024, 0, -4].map(Gregorian.isLeap) == [false, true, false, true, true, true])
  }

  @Test func monthsHaveTheirDays() {
    #expect(
      (0...13).map { Gregorian.daysInMonth(year: 2023, month: $0) }
        == [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0])
    #expect(Gregorian.daysInMonth(year: 2024, month: 2) == 29)
  }

  @Test func impossibleDatesDoNotExist() {
    #expect(Gregorian.exists(year: 2024, month: 2, day: 29))
    #expect(!Gregorian.exists(year: 2023, month: 2, day: 29))
    #expect(!Gregorian.exists(year: 2023, month: 13, day: 1))
    #expect(!Gregorian.exists(year: 2023, month: 1, day: 0))
  }

  @Test func whatIsTooMuchCountsOn() {
    #expect(
      Gregorian.dayNumber(year: 2023, month: 13, day: 1) == Gregorian.dayNumber(year: 2024, month: 1, day: 1))
    #expect(
      Gregorian.dayNumber(year: 2023, month: 3, day: 0) == Gregorian.dayNumber(year: 2023, month: 2, day: 28))
  }

  @Test func weekdaysAreThoseOfISO8601() {
    #expect(Gregorian.weekday(dayNumber: 0) == 4)
    #expect(Gregorian.weekday(dayNumber: -1) == 3)
    #expect((4...10).map(Gregorian.weekday(dayNumber:)) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func aSecondBelongsToTheDayThatHoldsIt() {
    #expect(
      [-86_401, -86_400, -1, 0, 86_399, 86_400].map(Gregorian.dayNumber(ofSeconds:)) == [-2, -1, -1, 0, 0, 1])
  }
}
