import Testing

/// Days without a year.
struct DateWithoutYearTests {
  private static func brief(_ body: String, _ lines: String = "") -> TestFile {
    .text(
      "---\ntitle: X\ndate: 2023-01-10\nauthors: [desk]\nsummary: X.\n\(lines)---\n\n\(body)\n")
  }

  @Test func aDayThatIsNearerInAnotherYearIsOdd() throws {
    try expectReport(
      ["Content/briefs/x.md": Self.brief("The two met on ⟦20 December⟧.")], with: [.desk],
      """
      Content/briefs/x.md:8:16: warning: '20 December' has no year, and 2022 is nearer than 2023 to the text's \
      date (2023-01-10) [date-without-year]
      8 | The two met on 20 December.
        |                ^~~~~~~~~~~
        = add the year
      """)
  }

  @Test func aCorrectionIsHeldAgainstItsOwnDate() throws {
    try expectReport(
      [
        "Content/briefs/x.md": Self.brief(
          "Text.",
          "updated: 2023-12-20\ncorrections:\n  - {date: 2023-12-20, kind: update, text: Read on ⟦5 February⟧.}\n"
        )
      ], with: [.desk],
      """
      Content/briefs/x.md:8:52: warning: '5 February' has no year, and 2024 is nearer than 2023 to the text's \
      date (2023-12-20) [date-without-year]
      8 |   - {date: 2023-12-20, kind: update, text: Read on 5 February.}
        |                                                    ^~~~~~~~~~
        = add the year
      """)
  }

  @Test(arguments: [
    "December 20", "December 20th", "20th of December", "20 de diciembre", "20 ديسمبر", "1 November",
  ])
  func everyFormIsKnown(day: String) throws {
    let found = try TestSite(["Content/briefs/x.md": Self.brief("On \(day) they met.")], with: [.desk])
      .diagnostics().map(\.summary)
    #expect(found == ["'\(day)' has no year, and 2022 is nearer than 2023 to the text's date (2023-01-10)"])
  }

  @Test(arguments: [
    "On 9 January, and on 20 March.", "On 20 December 2022, or December 20, 2022.",
    "In 2022 they met; on 20 December they met again.\n\nAnd on 25 December.",
    "## What happened in 2022\n\nThey met on 20 December.", "> On 20 December.",
    "Chapter 20. December was cold.",
    "| Day |\n|---|\n| 20 December |",
  ])
  func theYearIsPlain(body: String) throws {
    try expectReport(["Content/briefs/x.md": Self.brief(body)], with: [.desk], "")
  }

  @Test func aHeadingBeginsAnew() throws {
    let found = try TestSite(
      ["Content/briefs/x.md": Self.brief("In 2022.\n\n## Later\n\nOn 20 December.")], with: [.desk]
    ).diagnostics()
    #expect(found.map(\.span.line) == [12])
  }
}
