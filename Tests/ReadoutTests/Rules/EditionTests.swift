import Testing

@testable import Readout

/// What `editions` in `site.yml` may say.
struct EditionTests {
  private func expectReport(
    _ editions: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    try ReadoutTests.expectReport(
      ["Content/site.yml": .text("title: Desk\neditions:\n\(editions)\n")], expected,
      sourceLocation: sourceLocation)
  }

  @Test func anEditionMayNotBeWrittenIntoTheContent() throws {
    try expectReport(
      "  - {name: public, output: ⟦./content/site⟧}",
      """
      Content/site.yml:3:28: error: 'content/site' lies in the site's Content/ [edition-output]
      3 |   - {name: public, output: ./content/site}
        |                            ^~~~~~~~~~~~~~
        = give it a folder of its own, such as Public
      """)
  }

  @Test(arguments: ["Templates", "templates/public", ".readout/site", ".git/../.git"])
  func anEditionMayNotBeWrittenAmongTheSitesFiles(output: String) throws {
    let shown = FolderPath(output).text
    let folder = try #require(
      ["Templates", ".readout", ".git"].first { FolderPath($0).holds(FolderPath(output)) })
    try expectReport(
      "  - {name: public, output: ⟦\(output)⟧}",
      """
      Content/site.yml:3:28: error: '\(shown)' lies in the site's \(folder)/ [edition-output]
      3 |   - {name: public, output: \(output)}
        |                            \("^" + String(repeating: "~", count: output.count - 1))
        = give it a folder of its own, such as Public
      """)
  }

  @Test(arguments: [".", "..", "Public/../", "../.."])
  func anEditionMayNotBeWrittenOverTheSite(output: String) throws {
    let shown = FolderPath(output).text
    try expectReport(
      "  - {name: public, output: ⟦\(output)⟧}",
      """
      Content/site.yml:3:28: error: '\(shown)' holds the site's own files [edition-output]
      3 |   - {name: public, output: \(output)}
        |                            \("^" + String(repeating: "~", count: output.count - 1))
        = give it a folder of its own, such as Public
      """)
  }

  @Test func anEditionBesideTheSiteIsFine() throws {
    try expectReport("  - {name: public, output: ../published/desk}", "")
  }

  @Test func editionsMayNotShareAnOutput() throws {
    try expectReport(
      "  - {name: public, output: Public}\n  - {name: ⟦members⟧, output: public/}",
      """
      Content/site.yml:4:12: error: 'members' writes to the output of 'public', Public/ [edition-output]
      4 |   - {name: members, output: public/}
        |            ^~~~~~~
        = give each edition a folder of its own
        = the other is here: Content/site.yml:3:12
      """)
  }

  @Test func anEditionMayNotLieInAnothersOutput() throws {
    try expectReport(
      "  - {name: public, output: Public}\n  - {name: ⟦members⟧, output: Public/members}",
      """
      Content/site.yml:4:12: error: 'members' and 'public' write one into the other's output [edition-output]
      4 |   - {name: members, output: Public/members}
        |            ^~~~~~~
        = give each edition a folder of its own
        = the other is here: Content/site.yml:3:12
      """)
  }

  @Test func editionsHaveNamesOfTheirOwn() throws {
    try expectReport(
      "  - {name: members, output: A}\n  - {name: ⟦members⟧, output: B}",
      """
      Content/site.yml:4:12: error: 'members' is the name of another edition [duplicate-id]
      4 |   - {name: members, output: B}
        |            ^~~~~~~
        = first given here: Content/site.yml:3:12
      """)
  }

  @Test func anOutputIsAPathFromTheSite() throws {
    try expectReport(
      "  - {name: public, output: ⟦/srv/www⟧}",
      """
      Content/site.yml:3:28: error: '/srv/www' is not a path from the site's folder [invalid-value]
      3 |   - {name: public, output: /srv/www}
        |                            ^~~~~~~~
        = write a path such as Public-members; '--output' takes any folder
      """)
  }

  @Test func anEditionThatIsNotThereIsSaid() throws {
    let site = try TestSite([
      "Content/site.yml":
        "title: Desk\neditions: [{name: public, output: A}, {name: members, output: B, access: members}]"
    ])
    #expect(
      site.report(site.prepared(edition: "member").diagnostics) == """
        Content/site.yml:1:1: error: 'member' is not an edition of the site [unknown-edition]
        1 | title: Desk
          | ^
          = did you mean 'members'?
        """)
  }

  @Test func whereNoNameIsNearAllAreSaid() throws {
    let site = try TestSite([
      "Content/site.yml":
        "title: Desk\neditions: [{name: public, output: A}, {name: members, output: B, access: members}]"
    ])
    let report = """
      Content/site.yml:1:1: error: 'xyz' is not an edition of the site [unknown-edition]
      1 | title: Desk
        | ^
        = the site has 'public', 'members'
      """
    #expect(site.report(site.prepared(edition: "xyz").diagnostics) == report)
    let (change, problems) = nextChange(
      testOptions(site: site.folder, now: moment(testMoment), edition: "xyz"))
    #expect(change == nil)
    #expect(site.report(problems) == report)
  }

  @Test func aSiteWithoutEditionsHasOne() throws {
    let site = try TestSite([:])
    #expect(
      site.report(site.prepared(edition: "members").diagnostics) == """
        Content/site.yml:1:1: error: 'members' is not an edition of the site [unknown-edition]
        1 | title: Desk
          | ^
          = the site has 'public'
        """)
  }

  @Test func aNoticeLeadsOnlyToWhatIsPublished() throws {
    try ReadoutTests.expectReport(
      [
        "Content/site.yml":
          "title: Desk\neditions:\n  - {name: public, output: Public, notice: \"See [[⟦join⟧|how]]\"}\n",
        "Content/pages/join.md": "---\ntitle: Join\ndraft: true\n---",
      ],
      """
      Content/site.yml:3:51: error: 'join' is not published: it is a draft [hidden-reference]
      3 |   - {name: public, output: Public, notice: "See [[join|how]]"}
        |                                                   ^~~~
        = publish it first, or hold this record back as well
        = the record is here: Content/pages/join.md:1:1
      """)
  }
}
