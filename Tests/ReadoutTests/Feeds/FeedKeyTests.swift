import Testing

/// The keys of `feeds:` in `site.yml`.
struct FeedKeyTests {
  @Test func theAuthorityIsAHostAndPerhapsADay() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nfeeds: {authority: ⟦https://old.example/⟧}"],
      """
      Content/site.yml:2:20: error: 'https://old.example/' is not a host, or a host and a day [invalid-value]
      2 | feeds: {authority: https://old.example/}
        |                    ^~~~~~~~~~~~~~~~~~~~
        = 'authority' looks like example.org or example.org,2024-05-01
      """)
  }

  @Test(arguments: [
    "Old.example", "old..example", "-.example", "old.example,2023-13", "old.example,", "old.example,23",
  ])
  func otherAuthoritiesAreNone(text: String) throws {
    let problems = try TestSite(["Content/site.yml": .text("title: D\nfeeds: {authority: \"\(text)\"}")])
      .problems()
    #expect(problems.contains("'\(text)' is not a host, or a host and a day [invalid-value]"))
  }

  @Test(arguments: ["old.example", "localhost", "a-b.example,2023", "old.example,2024-02-29"])
  func hostsAre(text: String) throws {
    #expect(
      try TestSite(["Content/site.yml": .text("title: D\nfeeds: {authority: \"\(text)\"}")]).problems() == "")
  }

  @Test func contentIsOneOfTwoWords() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nfeeds: {content: ⟦ful⟧}"],
      """
      Content/site.yml:2:18: error: 'ful' is not what feeds hold [unknown-word]
      2 | feeds: {content: ful}
        |                  ^~~
        = did you mean 'full'?
        = 'content' is one of: full, summary
      """)
  }
}
