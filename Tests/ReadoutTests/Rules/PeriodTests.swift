import Testing

/// What ends does not end before it begins.
struct PeriodTests {
  @Test func aMeetingThatEndsBeforeItBeginsIsRefused() throws {
    try expectReport(
      ["Content/meetings/x.md": "---\ntitle: X\nstart: 2023-07-20\nend: ⟦2023-07-19⟧\n---"],
      """
      Content/meetings/x.md:4:6: error: the meeting ends before it begins (2023-07-20) [reversed-dates]
      4 | end: 2023-07-19
        |      ^~~~~~~~~~
      """)
  }

  @Test func aMeetingThatEndsWithinItsFirstDayIsRight() throws {
    try expectReport(
      ["Content/meetings/x.md": "---\ntitle: X\nstart: 2023-07-20 10:00\nend: 2023-07-20\n---"],
      "")
  }

  @Test func momentsAreComparedAcrossZones() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        start: 2023-07-21T01:00+09:00
        end: 2023-07-20T23:00-05:00
        ---
        """,
        "Content/meetings/y.md": """
        ---
        title: Y
        start: 2023-07-20T23:00-05:00
        end: ⟦2023-07-21T01:00+09:00⟧
        ---
        """,
      ],
      """
      Content/meetings/y.md:4:6: error: the meeting ends before it begins (2023-07-20T23:00:00-05:00) \
      [reversed-dates]
      4 | end: 2023-07-21T01:00+09:00
        |      ^~~~~~~~~~~~~~~~~~~~~~
      """)
  }

  @Test func anOfficeThatEndsBeforeItBeginsIsRefused() throws {
    try expectReport(
      [
        "Content/people/x.md": """
        ---
        name: X
        positions:
          - {title: Minister, at: bolivia, from: 2023-07, to: ⟦2023-06⟧}
        ---
        """
      ],
      """
      Content/people/x.md:4:55: error: 'to' (2023-06) is before 'from' (2023-07) [reversed-dates]
      4 |   - {title: Minister, at: bolivia, from: 2023-07, to: 2023-06}
        |                                                       ^~~~~~~
      """)
  }

  @Test func aRecordThatExpiresUnderItsEmbargoIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("embargo: 2023-08-03 06:00\nexpires: ⟦2023-08-02 06:00⟧")],
      """
      Content/pages/about.md:4:10: error: the record expires before its embargo ends (2023-08-03T06:00:00Z) \
      [reversed-dates]
      4 | expires: 2023-08-02 06:00
        |          ^~~~~~~~~~~~~~~~
      """)
  }

  @Test func aRecordThatIsNeverPublishedIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("embargo: 2023-08-03 06:00\nexpires: ⟦2023-08-03 08:00+02:00⟧")],
      """
      Content/pages/about.md:4:10: error: the record expires when its embargo ends (2023-08-03T06:00:00Z) \
      [reversed-dates]
      4 | expires: 2023-08-03 08:00+02:00
        |          ^~~~~~~~~~~~~~~~~~~~~~
      """)
  }

  @Test(arguments: ["embargo", "expires"], ["+15:00", "+14:01", "-12:01", "-13:00"])
  func aZoneThatNoClockHasIsRefused(key: String, zone: String) throws {
    try expectReport(
      ["Content/pages/about.md": .page("\(key): ⟦2023-08-03T06:00\(zone)⟧")],
      """
      Content/pages/about.md:3:10: error: '2023-08-03T06:00\(zone)' does not exist [impossible-date]
      3 | \(key): 2023-08-03T06:00\(zone)
        |          ^~~~~~~~~~~~~~~~~~~~~~
        = zones go from -12:00 to +14:00
      """)
  }
}
