import Mustache
import Testing

@testable import Readout

/// Meetings in calendars for programs (RFC 5545), and on the page of those ahead and behind.
struct CalendarTests {
  private static func meeting(_ title: String, _ keys: String) -> TestFile {
    .text("---\ntitle: \(title)\n\(keys)\n---")
  }

  /// A calendar of a site, made without the theme, which has no part in it; nil where there is none.
  private func file(
    _ address: String, _ meetings: [String: TestFile], zone: String = "UTC", baseURL: String? = nil
  ) throws -> String? {
    var files = meetings
    let base = baseURL.map { "base-url: \($0)\n" } ?? ""
    files["Content/site.yml"] = .text("title: Desk\ntime-zone: \(zone)\n\(base)")
    let site = try TestSite(files)
    let (plan, diagnostics) = site.planned()
    #expect(site.report(diagnostics.filter { $0.severity == .error }) == "")
    guard let page = plan.pages[address], case .calendarFile(let owner) = page.content else { return nil }
    var out = Output()
    PageContext(plan.blueprint, page).calendarFile(of: owner).write(to: &out)
    return String(decoding: out.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The lines of a calendar that begin with any of these words.
  private func lines(
    _ words: String..., of meetings: [String: TestFile], zone: String = "UTC"
  ) throws -> [String] {
    let lines = try file("calendar.ics", meetings, zone: zone)?.split(separator: "\n") ?? []
    return lines.filter { line in words.contains { line.hasPrefix($0) } }.map(String.init)
  }

  @Test func aCalendarHasAllThatItsMeetingsSay() throws {
    let talks = Self.meeting(
      "Talks; at last",
      """
      start: 2023-07-20 10:00
      end: 2023-07-20 12:30
      place: {venue: "Palace, East wing", city: La Paz, country: bolivia}
      participants: [{actor: bolivia, host: true}]
      summary: Of *gas*; of [[iran]].
      topics: [gas]
      follows: [earlier]
      updated: 2023-07-25T06:00:00Z
      corrections: [{date: 2023-07-22, kind: correction, text: It was.}]
      """)
    let files: [String: TestFile] = [
      "Content/topics/gas.md": "---\ntitle: Gas, oil\n---", "Content/meetings/talks.md": talks,
      "Content/meetings/earlier.md": Self.meeting("Earlier", "date: 2023-06-01"),
    ]
    #expect(
      try file("topics/gas.ics", files, zone: "Europe/London", baseURL: "https://desk.example/a/") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Readout//Readout//EN
        CALSCALE:GREGORIAN
        NAME:Gas\\, oil: meetings · Desk
        X-WR-CALNAME:Gas\\, oil: meetings · Desk
        URL:https://desk.example/a/topics/gas.html
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        BEGIN:VTIMEZONE
        TZID:Europe/London
        BEGIN:DAYLIGHT
        DTSTART:20230326T010000
        TZOFFSETFROM:+0000
        TZOFFSETTO:+0100
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:meetings/talks@desk.example
        SEQUENCE:28171081
        DTSTAMP:20230725T060000Z
        LAST-MODIFIED:20230725T060000Z
        DTSTART;TZID=Europe/London:20230720T100000
        DTEND;TZID=Europe/London:20230720T123000
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        SUMMARY:Talks\\; at last
        DESCRIPTION:Of gas\\; of Iran.
        LOCATION:Palace\\, East wing\\, La Paz\\, Bolivia
        CATEGORIES:Gas\\, oil
        RELATED-TO;RELTYPE=SIBLING:meetings/earlier@desk.example
        URL:https://desk.example/a/meetings/talks.html
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test(arguments: [
    ("date: 2023-07-20", ["DTSTART;VALUE=DATE:20230720", "DTEND;VALUE=DATE:20230721"]),
    ("start: 2024-02-28\nend: 2024-03-01", ["DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240302"]),
    ("date: 2023-12", ["DTSTART;VALUE=DATE:20231201", "DTEND;VALUE=DATE:20240101"]),
    ("start: 2023-07-20\nend: 2023-08", ["DTSTART;VALUE=DATE:20230720", "DTEND;VALUE=DATE:20230901"]),
    ("start: 2023-07-20 10:00", ["DTSTART;TZID=America/Caracas:20230720T100000"]),
    ("start: 2023-07-20T10:00:00+02:00", ["DTSTART:20230720T080000Z"]),
    (
      "start: 2023-07-20 10:00\nend: 2023-07-21",
      ["DTSTART;TZID=America/Caracas:20230720T100000", "DTEND;TZID=America/Caracas:20230722T000000"]
    ),
    (
      "start: 2023-07-20\nend: 2023-07-21 10:00",
      ["DTSTART;VALUE=DATE:20230720", "DTEND;VALUE=DATE:20230722"]
    ),
    ("date: 2023", []),
  ])
  func timesAreAsPreciseAsTheyAreKnown(keys: String, expected: [String]) throws {
    let meetings = ["Content/meetings/m.md": Self.meeting("M", keys)]
    let found = try lines("DTSTART;", "DTSTART:2023", "DTEND", of: meetings, zone: "America/Caracas")
    #expect(found == expected)
  }

  @Test(arguments: [
    ("held", "CONFIRMED", "M"), ("scheduled", "CONFIRMED", "M"), ("rescheduled", "CONFIRMED", "M"),
    ("tentative", "TENTATIVE", "M (tentative)"), ("unconfirmed", "TENTATIVE", "M (unconfirmed)"),
    ("postponed", "CANCELLED", "M (postponed)"), ("cancelled", "CANCELLED", "M (cancelled)"),
  ])
  func whatIsPutOffDoesNotTakePlace(word: String, status: String, summary: String) throws {
    let meetings = ["Content/meetings/m.md": Self.meeting("M", "date: 2023-07-20\nstatus: \(word)")]
    #expect(try lines("STATUS", "SUMMARY", of: meetings) == ["STATUS:\(status)", "SUMMARY:\(summary)"])
  }

  @Test func whatIsDeniedIsInNone() throws {
    let denied = ["Content/meetings/m.md": Self.meeting("M", "date: 2023-07-20\nstatus: denied")]
    #expect(try file("calendar.ics", denied) == nil)
  }

  @Test func theIdStaysWhenTheRecordMoves() throws {
    let moved = Self.meeting(
      "M", "date: 2023-07\nredirect-from: [/meetings/first.html, /meetings/second.html]")
    let meetings = ["Content/meetings/third.md": moved]
    #expect(
      try lines("UID", "SUMMARY", of: meetings) == [
        "UID:meetings/first@desk.invalid", "SUMMARY:M (day not known)",
      ])
  }

  @Test func theSequenceGrowsWithEveryChangeOwnedUpTo() throws {
    let states = [
      "", "known: 2023-07-01",
      "corrections: [{date: 2023-07-22, kind: update, text: A.}]",
      "updated: 2023-07-22",
      "updated: 2023-07-22\ncorrections: [{date: 2023-07-22, kind: update, text: A.}]",
      "updated: 2023-07-22T12:00:00Z", "updated: 2023-07-23",
    ]
    let numbers = try states.map { keys in
      try lines("SEQUENCE", of: ["Content/meetings/m.md": Self.meeting("M", "date: 2023-07-20\n" + keys)])
    }
    #expect(
      numbers == [
        ["SEQUENCE:0"], ["SEQUENCE:0"], ["SEQUENCE:1"], ["SEQUENCE:28166400"], ["SEQUENCE:28166401"],
        ["SEQUENCE:28167120"], ["SEQUENCE:28167840"],
      ])
  }

  @Test func onlyThoseWithAPageAndAMeetingHaveACalendar() throws {
    let site = try TestSite([
      "Content/topics/gas.md": "---\ntitle: Gas\n---", "Content/topics/oil.md": "---\ntitle: Oil\n---",
      "Content/meetings/a.md": Self.meeting(
        "A", "date: 2023-07-20\ntopics: [gas]\nparticipants: [{actor: bolivia}]"),
      "Content/meetings/b.md": Self.meeting("B", "date: 2023-10-20\nplace: {country: peru}"),
      "Content/meetings/c.md": Self.meeting(
        "C", "date: 2023-10-20\ndraft: true\nparticipants: [{actor: chile}]"),
    ])
    let addresses = site.planned().plan.pages.all.map(\.address)
    #expect(
      addresses.filter { $0.hasSuffix(".ics") }.sorted() == [
        "actors/bolivia.ics", "calendar.ics", "meetings/b.ics", "topics/gas.ics",
      ])
  }

  @Test func thePageHasTheNextFirstAndTheLatestFirst() throws {
    let built = try TestSite([
      "Templates/calendar.mustache": """
      {{summary}} {{file}}{{#ahead}}
      {{name}}:{{#entries}} {{entry.title.text}} {{entry.date.iso}} {{status.word}} {{file}};{{/entries}}{{/ahead}}
      --{{#past}}
      {{name}}:{{#entries}} {{entry.title.text}} {{place.city}};{{/entries}}{{/past}}
      --{{#calendars}}
      {{title}}:{{#files}} {{text}} {{address}};{{/files}}{{/calendars}}
      """,
      "Content/meetings/a.md": Self.meeting("A", "date: 2023-09-20\nstatus: tentative"),
      "Content/meetings/b.md": Self.meeting("B", "date: 2023-09-10"),
      "Content/meetings/c.md": Self.meeting("C", "date: 2024-01"),
      "Content/meetings/d.md": Self.meeting("D", "date: 2023-08-01\nplace: {city: Lima}"),
      "Content/meetings/e.md": Self.meeting("E", "date: 2023-08-02\nparticipants: [{actor: iran}]"),
      "Content/meetings/f.md": Self.meeting("F", "date: 2022"),
    ]).build()
    #expect(
      built["calendar.html"] == """
        3 meetings ahead, 3 past. calendar.ics
        September 2023: B 2023-09-10  meetings/b.ics; A 2023-09-20 tentative meetings/a.ics;
        January 2024: C 2024-01  meetings/c.ics;
        --
        August 2023: E ; D Lima;
        2022, month not known: F ;
        --
        Actors: Iran actors/iran.ics;
        """)
  }

  @Test func aSiteWithoutMeetingsHasNone() throws {
    let addresses = try TestSite([:]).planned().plan.pages.all.map(\.address)
    #expect(addresses.filter { $0.hasSuffix(".ics") || $0.hasPrefix("calendar") } == [])
  }

  @Test func aRecordMayNotTakeTheAddressOfACalendar() throws {
    try expectReport(
      [
        "Content/meetings/m.md": "---\ntitle: M\ndate: 2023-07-20\n---",
        "Content/files/calendar.ics": "BEGIN:VCALENDAR",
      ],
      """
      Content/files/calendar.ics:1:1: error: the address 'calendar.ics' is taken by a page that Readout makes [duplicate-address]
      1 | BEGIN:VCALENDAR
        | ^
        = give one of them another name
      """)
  }
}
