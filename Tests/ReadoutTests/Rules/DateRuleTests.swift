import Testing

/// Which dates there are.
struct DateRuleTests {
  @Test func aDateOfAnotherFormIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦20.7.2023⟧")],
      """
      Content/pages/about.md:3:7: error: '20.7.2023' is not a date [invalid-date]
      3 | date: 20.7.2023
        |       ^~~~~~~~~
        = write 'date' as year-month-day, such as 2023-07-20, or only 2023-07 or 2023
      """)
  }

  @Test func aDateWithASingleDigitIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦2023-7-20⟧")],
      """
      Content/pages/about.md:3:7: error: '2023-7-20' is not a date [invalid-date]
      3 | date: 2023-7-20
        |       ^~~~~~~~~
        = write 'date' as year-month-day, such as 2023-07-20, or only 2023-07 or 2023
      """)
  }

  @Test func aMomentWithoutATimeIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("embargo: ⟦2023-08-03⟧")],
      """
      Content/pages/about.md:3:10: error: '2023-08-03' is not a moment [invalid-date]
      3 | embargo: 2023-08-03
        |          ^~~~~~~~~~
        = 'embargo' takes a date with a time, such as 2023-08-03T06:00:00Z or 2023-08-03 06:00
      """)
  }

  @Test func aDayThatItsMonthLacksIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦2023-02-29⟧")],
      """
      Content/pages/about.md:3:7: error: '2023-02-29' does not exist [impossible-date]
      3 | date: 2023-02-29
        |       ^~~~~~~~~~
        = that month has 28 days
      """)
  }

  @Test func aLeapDayIsADay() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: 2024-02-29")],
      "")
  }

  @Test func aThirteenthMonthIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦2023-13⟧")],
      """
      Content/pages/about.md:3:7: error: '2023-13' does not exist [impossible-date]
      3 | date: 2023-13
        |       ^~~~~~~
        = months go from 01 to 12
      """)
  }

  @Test func theYearZeroIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦0000⟧")],
      """
      Content/pages/about.md:3:7: error: '0000' does not exist [impossible-date]
      3 | date: 0000
        |       ^~~~
        = years count from 0001
      """)
  }

  @Test func anHourThatNoClockHasIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦2023-07-20 24:00⟧")],
      """
      Content/pages/about.md:3:7: error: '2023-07-20 24:00' does not exist [impossible-date]
      3 | date: 2023-07-20 24:00
        |       ^~~~~~~~~~~~~~~~
        = the clock goes from 00:00 to 23:59
      """)
  }

  @Test func anOffsetOfNinetyMinutesPastTheHourIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("date: ⟦2023-07-20T06:00+02:90⟧")],
      """
      Content/pages/about.md:3:7: error: '2023-07-20T06:00+02:90' is not a date [invalid-date]
      3 | date: 2023-07-20T06:00+02:90
        |       ^~~~~~~~~~~~~~~~~~~~~~
        = write 'date' as year-month-day, such as 2023-07-20, or only 2023-07 or 2023
      """)
  }

  @Test func aDayThatDoesNotExistIsRefusedInAMoment() throws {
    try expectReport(
      ["Content/pages/about.md": .page("expires: ⟦2023-06-31 12:00⟧")],
      """
      Content/pages/about.md:3:10: error: '2023-06-31 12:00' does not exist [impossible-date]
      3 | expires: 2023-06-31 12:00
        |          ^~~~~~~~~~~~~~~~
        = that month has 30 days
      """)
  }
}
