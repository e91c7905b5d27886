import Readout
import Testing

@Suite struct DateWordsTests {
  private let day = PartialDate(year: 2023, month: 7, day: 16)
  private let month = PartialDate(year: 2023, month: 7)
  private let year = PartialDate(year: 2023)

  private func long(_ date: PartialDate) -> [String] {
    InterfaceLanguage.allCases.map { DateWords.long(date, in: $0) }
  }

  private func range(_ first: PartialDate, _ last: PartialDate) -> [String] {
    InterfaceLanguage.allCases.map { DateWords.range(first, last, in: $0) }
  }

  @Test func aDateIsAsPreciseAsItIsKnown() {
    #expect(long(day) == ["16 July 2023", "16 de julio de 2023", "16 يوليو 2023"])
    #expect(long(month) == ["July 2023", "julio de 2023", "يوليو 2023"])
    #expect(long(year) == ["2023", "2023", "2023"])
  }

  @Test func shortDatesLineUp() {
    let sixth = PartialDate(year: 2023, month: 9, day: 6)
    #expect(
      InterfaceLanguage.allCases.map { DateWords.short(sixth, in: $0) }
        == ["06 Sep 2023", "06 sep 2023", "06 سبتمبر 2023"])
    #expect(DateWords.short(month, in: .english) == "Jul 2023")
    #expect(DateWords.short(year, in: .english) == "2023")
  }

  @Test func aRangeSaysOnceWhatBothShare() {
    #expect(
      range(day, PartialDate(year: 2023, month: 7, day: 18))
        == ["16–18 July 2023", "16–18 de julio de 2023", "16–18 يوليو 2023"])
    #expect(
      range(PartialDate(year: 2023, month: 7, day: 28), PartialDate(year: 2023, month: 8, day: 3))
        == ["28 July – 3 August 2023", "28 de julio – 3 de agosto de 2023", "28 يوليو – 3 أغسطس 2023"])
    #expect(
      range(month, PartialDate(year: 2023, month: 8))
        == ["July–August 2023", "julio–agosto de 2023", "يوليو–أغسطس 2023"])
    #expect(range(PartialDate(year: 2022), year) == ["2022–2023", "2022–2023", "2022–2023"])
  }

  @Test func aRangeAcrossYearsIsWrittenOut() {
    #expect(
      DateWords.range(
        PartialDate(year: 2022, month: 12, day: 30), PartialDate(year: 2023, month: 1, day: 2), in: .english)
        == "30 December 2022 – 2 January 2023")
    #expect(
      DateWords.range(PartialDate(year: 2022, month: 12), month, in: .english) == "December 2022 – July 2023")
  }

  @Test func aRangeOfUnequalPrecisionIsWrittenOut() {
    #expect(
      DateWords.range(month, PartialDate(year: 2023, month: 7, day: 18), in: .english)
        == "July 2023 – 18 July 2023")
    #expect(DateWords.range(year, PartialDate(year: 2024, month: 1), in: .english) == "2023 – January 2024")
  }

  @Test func aRangeOfOneDateIsTheDate() {
    #expect(DateWords.range(day, day, in: .english) == "16 July 2023")
  }

  @Test func timesHaveTwoDigits() {
    #expect(DateWords.time(hour: 6, minute: 0) == "06:00 UTC")
    #expect(DateWords.time(hour: 18, minute: 5, zone: "") == "18:05")
  }

  @Test func aDayHasAWeekday() {
    #expect(
      InterfaceLanguage.allCases.map { DateWords.weekday(day, in: $0) } == ["Sunday", "domingo", "الأحد"])
    #expect(DateWords.weekday(month, in: .english) == nil)
    #expect(DateWords.weekday(PartialDate(year: 2023, month: 2, day: 30), in: .english) == nil)
  }

  @Test func everyLanguageHasTwelveMonthsAndSevenDays() {
    for language in InterfaceLanguage.allCases {
      #expect(Set((1...12).compactMap { DateWords.month($0, in: language) }).count == 12)
      let week = (10...16).compactMap {
        DateWords.weekday(PartialDate(year: 2023, month: 7, day: $0), in: language)
      }
      #expect(Set(week).count == 7)
    }
  }

  @Test func anImpossibleMonthIsLeftOut() {
    #expect(DateWords.month(13, in: .english) == nil)
    #expect(DateWords.long(PartialDate(year: 2023, month: 0, day: 1), in: .spanish) == "2023")
    #expect(PartialDate(year: 2023, day: 4) == year)
  }
}
