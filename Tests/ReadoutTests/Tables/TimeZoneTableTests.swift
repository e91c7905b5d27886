import Readout
import Testing

@Suite struct TimeZoneTableTests {
  /// Seconds since 1970 of a wall-clock time, as if it were UTC.
  private func seconds(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 12, _ minute: Int = 0) -> Int {
    Gregorian.dayNumber(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60
  }

  private func hours(_ zone: String, _ days: (Int, Int, Int)...) -> [Double] {
    days.compactMap { TimeZoneTable.offset(atUTC: seconds($0.0, $0.1, $0.2), zone: zone) }.map {
      Double($0) / 3600
    }
  }

  @Test func holdsEveryNameOnceAndReadsItsRow() {
    let names = TimeZoneTable.names
    #expect(names.count == 597)
    #expect(names == Set(names).sorted())
    #expect(names.filter { TimeZoneTable.zone(named: $0) == nil } == [])
  }

  @Test func anUnknownNameHasNoZone() {
    #expect(TimeZoneTable.zone(named: "Europe/Atlantis") == nil)
    #expect(TimeZoneTable.zone(named: "europe/madrid") == nil)
    #expect(TimeZoneTable.zone(named: "") == nil)
    #expect(TimeZoneTable.offset(atUTC: 0, zone: "Mars") == nil)
  }

  @Test func utcIsUTC() {
    #expect(hours("UTC", (1990, 1, 1), (2023, 7, 1), (2100, 1, 1)) == [0, 0, 0])
  }

  @Test func aZoneWithSummerTimeAlternates() {
    #expect(hours("Europe/Madrid", (1990, 7, 1), (2023, 1, 1), (2023, 7, 1), (2080, 7, 1)) == [2, 1, 2, 2])
    #expect(
      hours("America/New_York", (2006, 3, 20), (2007, 3, 20), (2023, 1, 1), (2060, 7, 1)) == [-5, -4, -5, -4])
  }

  @Test func theSouthHasItsSummerAtTheTurnOfTheYear() {
    #expect(hours("America/Santiago", (2023, 1, 1), (2023, 7, 1), (2050, 12, 31)) == [-3, -4, -3])
    #expect(hours("Australia/Sydney", (2023, 1, 1), (2023, 7, 1), (2050, 12, 31)) == [11, 10, 11])
  }

  @Test func aZoneWithoutSummerTimeStays() {
    #expect(hours("America/La_Paz", (1990, 7, 1), (2023, 1, 1), (2023, 7, 1)) == [-4, -4, -4])
    #expect(hours("Asia/Kolkata", (1990, 7, 1), (2023, 7, 1)) == [5.5, 5.5])
    #expect(hours("Asia/Kathmandu", (2023, 7, 1)) == [5.75])
  }

  @Test func iranGaveUpSummerTimeIn2022() {
    #expect(
      hours("Asia/Tehran", (2022, 1, 1), (2022, 7, 1), (2023, 1, 1), (2023, 7, 1)) == [3.5, 4.5, 3.5, 3.5])
  }

  @Test func irelandsWinterTimeIsTheException() {
    #expect(hours("Europe/Dublin", (2023, 1, 1), (2023, 7, 1)) == [0, 1])
  }

  @Test func aLinkIsTheZoneThatItNames() {
    #expect(TimeZoneTable.zone(named: "Asia/Calcutta") == TimeZoneTable.zone(named: "Asia/Kolkata"))
    #expect(TimeZoneTable.zone(named: "Iran") == TimeZoneTable.zone(named: "Asia/Tehran"))
  }

  @Test func clocksChangeAtTheSecond() {
    let change = seconds(2023, 3, 26, 1, 0)
    #expect(TimeZoneTable.offset(atUTC: change - 1, zone: "Europe/Madrid") == 3600)
    #expect(TimeZoneTable.offset(atUTC: change, zone: "Europe/Madrid") == 7200)
  }

  @Test func aTimeShownTwiceIsTheEarlierMoment() {
    let zone = "Europe/Madrid"
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 10, 29, 1, 59), zone: zone) == 7200)
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 10, 29, 2, 0), zone: zone) == 7200)
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 10, 29, 2, 59), zone: zone) == 7200)
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 10, 29, 3, 0), zone: zone) == 3600)
  }

  @Test func aTimeSkippedMovesForward() {
    let zone = "America/New_York"
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 3, 12, 1, 59), zone: zone) == -18_000)
    // 02:30 by the clocks before the change is 07:30 UTC, which is 03:30 by those after it.
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 3, 12, 2, 30), zone: zone) == -18_000)
    #expect(TimeZoneTable.offset(atLocal: seconds(2023, 3, 12, 3, 0), zone: zone) == -14_400)
  }

  @Test func aDaySkippedMovesForward() {
    // Samoa crossed the date line and had no 30 December 2011.
    #expect(hours("Pacific/Apia", (2011, 12, 29), (2011, 12, 31)) == [-10, 14])
    #expect(TimeZoneTable.offset(atLocal: seconds(2011, 12, 29, 23), zone: "Pacific/Apia") == -36_000)
    #expect(TimeZoneTable.offset(atLocal: seconds(2011, 12, 30), zone: "Pacific/Apia") == -36_000)
    #expect(TimeZoneTable.offset(atLocal: seconds(2011, 12, 31, 0), zone: "Pacific/Apia") == 50_400)
  }
}
