import Testing

@testable import Readout

/// Dates are as precise as they were given, and the clock decides what is ahead.
struct DateTests {
  private let list: TestFile =
    "{{#years}}{{year}}: {{#entries}}{{title.text}} ({{date.text}}) {{/entries}}{{/years}}"

  @Test func partialDatesAreShownAsGivenAndSortAtTheirStart() throws {
    let built = try TestSite([
      "Templates/ledger.mustache": list,
      "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-20\n---",
      "Content/meetings/b.md": "---\ntitle: B\ndate: 2023-07\n---",
      "Content/meetings/c.md": "---\ntitle: C\ndate: 2023\n---",
      "Content/meetings/d.md": "---\ntitle: D\ndate: 2022-12-31\n---",
    ]).build()
    #expect(
      built["meetings/index.html"]
        == "2023: A (20 July 2023) B (July 2023) C (2023) 2022: D (31 December 2022) ")
  }

  @Test func momentsKeepTheZoneOfTheirAuthor() throws {
    let built = try TestSite([
      "Templates/ledger.mustache": "{{#years}}{{#entries}}{{date.text}}={{date.iso}}\n{{/entries}}{{/years}}",
      "Content/site.yml": "title: Desk\ntime-zone: America/La_Paz",
      "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-20T06:00:00Z\n---",
      "Content/meetings/b.md": "---\ntitle: B\ndate: 2023-07-21 23:30\n---",
      "Content/meetings/c.md": "---\ntitle: C\ndate: 2023-07-22T10:00+03:30\n---",
    ]).build()
    #expect(
      built["meetings/index.html"] == """
        22 July 2023, 10:00 UTC+03:30=2023-07-22T10:00:00+03:30
        21 July 2023, 23:30 UTC−04:00=2023-07-21T23:30:00-04:00
        20 July 2023, 06:00 UTC=2023-07-20T06:00:00Z

        """)
  }

  @Test func aMeetingOfSeveralDaysIsShownAsASpan() throws {
    let built = try TestSite([
      "Templates/meeting.mustache": "{{dates.text}}",
      "Content/meetings/a.md": "---\ntitle: A\nstart: 2023-07-20\nend: 2023-07-22\n---",
    ]).build()
    #expect(built["meetings/a.html"] == "20–22 July 2023")
  }

  @Test(arguments: [
    ("2023-07-19", "scheduled"), ("2023-07-20T23:59:59Z", "scheduled"), ("2023-07-21", "held"),
  ])
  func theClockDecidesWhatIsHeld(now: String, status: String) throws {
    let site = try TestSite(["Templates/meeting.mustache": "{{status.word}}"], with: [.talks])
    #expect(try site.build(now: now)["meetings/talks.html"] == status)
  }

  @Test func aStatusOfItsOwnWins() throws {
    let site = try TestSite([
      "Templates/meeting.mustache": "{{status.word}}",
      "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-20\nstatus: postponed\n---",
    ])
    #expect(try site.build()["meetings/a.html"] == "postponed")
  }

  @Test func theMomentOfABuildMayBeADate() {
    #expect(Moment(parsing: "2023-08-03")?.iso == "2023-08-03T00:00:00Z")
    #expect(Moment(parsing: "2023-08-03T06:00:00+02:00")?.seconds == 1_691_035_200)
    #expect(Moment(parsing: "2023-02-30") == nil)
    #expect(Moment(parsing: "now") == nil)
    #expect(Moment(parsing: "") == nil)
  }
}
