import Testing

/// What the configuration leads to.
struct SiteReferenceTests {
  @Test func theLeadIsABriefOfTheSite() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nlead: ⟦talks⟧"], with: [.talks],
      """
      Content/site.yml:2:7: error: 'talks' is a meeting, and 'lead' takes a brief [wrong-kind]
      2 | lead: talks
        |       ^~~~~
      """)
  }

  @Test func aLeadThatIsNoRecordIsRefused() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nlead: ⟦tehran⟧"],
      """
      Content/site.yml:2:7: error: 'tehran' is not a record [unknown-reference]
      2 | lead: tehran
        |       ^~~~~~
        = write Content/briefs/tehran.md, or correct the id
      """)
  }

  @Test func aMenuLeadsToWhatIsThere() throws {
    try expectReport(
      [
        "Content/site.yml": """
        title: Desk
        menu:
          - {title: A, to: ⟦/brief/⟧}
          - {title: B, to: ⟦abuot⟧}
          - {title: C, to: /briefs/}
          - {title: D, to: "https://example.org/"}
        """,
        "Content/pages/about.md": "---\ntitle: About\n---",
      ],
      """
      Content/site.yml:3:20: error: '/brief/' is not an address of the site [dangling-link]
      3 |   - {title: A, to: /brief/}
        |                    ^~~~~~~
        = did you mean '/briefs/'?
        = lists are at /briefs/, /meetings/, /reactions/

      Content/site.yml:4:20: error: 'abuot' is not a record [unknown-reference]
      4 |   - {title: B, to: abuot}
        |                    ^~~~~
        = did you mean 'about'?
      """)
  }
}
