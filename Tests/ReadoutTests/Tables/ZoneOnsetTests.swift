import Readout
import Testing

/// The changes of clocks that calendar files name.
@Suite struct ZoneOnsetTests {
  private func onset(_ zone: String, _ year: Int, _ month: Int, _ day: Int) -> [Int?] {
    let seconds = Gregorian.dayNumber(year: year, month: month, day: day) * 86_400
    let onset = TimeZoneTable.zone(named: zone)?.onset(atUTC: seconds)
    return [onset?.seconds.map { $0 - seconds }, onset?.before, onset?.after]
  }

  @Test func theLastChangeIsTheOneBeforeTheMoment() {
    // 25 October 2026 and 28 March 2027, 01:00 UTC.
    #expect(onset("Europe/London", 2026, 10, 26) == [-82_800, 3600, 0])
    #expect(onset("Europe/London", 2027, 3, 28) == [-154 * 86_400 + 3600, 3600, 0])
    #expect(onset("Europe/London", 2027, 3, 29) == [-82_800, 0, 3600])
  }

  @Test func theRuleGoesOnForEver() {
    #expect(onset("Europe/London", 2090, 7, 1) == [-97 * 86_400 + 3600, 0, 3600])
  }

  @Test func theSouthHasItsSummerOverTheNewYear() {
    // 2 October 2022, 03:00 at the new offset.
    #expect(onset("Australia/Sydney", 2023, 1, 1) == [-92 * 86_400 + 57_600, 36_000, 39_600])
  }

  @Test func aZoneThatNeverChangedHasNoChange() {
    #expect(onset("Asia/Kolkata", 2023, 1, 1) == [nil, 19_800, 19_800])
    #expect(onset("America/Caracas", 1995, 1, 1) == [nil, -14_400, -14_400])
  }

  @Test func aChangeForGoodIsOne() {
    // 1 May 2016, 02:30 in Caracas.
    #expect(onset("America/Caracas", 2016, 5, 2) == [-61_200, -16_200, -14_400])
  }
}
