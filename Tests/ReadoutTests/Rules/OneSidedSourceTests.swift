import Testing

/// What the sources of one side alone tell.
struct OneSidedSourceTests {
  private static let sources: [String: TestFile] = [
    "Content/sources/irna.md": "---\ntitle: IRNA\ncountry: iran\n---",
    "Content/sources/tasnim.md": "---\ntitle: Tasnim\ncountry: iran\n---",
    "Content/sources/abi.md": "---\ntitle: ABI\ncountry: bolivia\n---",
    "Content/sources/wire.md": "---\ntitle: Wire\n---",
    "Content/pages/all.md":
      "---\ntitle: All\nsources: [{from: irna}, {from: tasnim}, {from: abi}, {from: wire}]\n---",
  ]

  private func site(_ files: [String: TestFile]) -> [String: TestFile] {
    Self.sources.merging(files) { _, own in own }
  }

  private func meeting(_ keys: String, sides: String = "{actor: bolivia}, {actor: iran}") -> TestFile {
    .text("---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [\(sides)]\n\(keys)\n---")
  }

  private func brief(_ sources: String) -> TestFile {
    .text(
      "---\ntitle: B\ndate: 2023-07-25\nauthors: [desk]\nsummary: S.\nabout: [bolivia, talks]\nsources: [\(sources)]\n---"
    )
  }

  @Test func aMeetingToldByOneSideIsOdd() throws {
    try expectReport(
      site([
        "Content/meetings/talks.md": meeting(
          "outcomes: [{id: deal, title: Deal, sources: [{from: ⟦irna⟧}]}]\nclaims: [{text: X, sources: [{from: tasnim}]}]"
        )
      ]),
      """
      Content/meetings/talks.md:5:53: warning: 'iran' is the only side whose sources are cited [one-sided-sources]
      5 | outcomes: [{id: deal, title: Deal, sources: [{from: irna}]}]
        |                                                     ^~~~
        = cite a source of another side, or one that belongs to neither
      """)
  }

  @Test func aBriefAboutAMeetingIsOddToo() throws {
    try expectReport(
      site([
        "Content/meetings/talks.md": meeting(""),
        "Content/briefs/b.md": brief("{from: ⟦abi⟧, title: One}, {from: abi, title: Two}"),
      ]), with: [.desk],
      """
      Content/briefs/b.md:7:18: warning: 'bolivia' is the only side whose sources are cited [one-sided-sources]
      7 | sources: [{from: abi, title: One}, {from: abi, title: Two}]
        |                  ^~~
        = cite a source of another side, or one that belongs to neither
        = the meeting is here: Content/meetings/talks.md:1:1
      """)
  }

  @Test(arguments: [
    "{from: irna}", "{from: irna}, {from: abi}", "{from: irna}, {from: wire}",
    "{from: irna}, {from: A letter}", "{from: wire}, {from: wire}", "",
  ])
  func otherSourcesAreNot(sources: String) throws {
    try expectReport(site(["Content/meetings/talks.md": meeting("sources: [\(sources)]")]), "")
  }

  @Test(arguments: ["{actor: iran}", "{actor: bolivia}, {actor: peru}"])
  func aSideIsOneOfTwoThatMet(sides: String) throws {
    let told = meeting("sources: [{from: irna}, {from: tasnim}]", sides: sides)
    try expectReport(site(["Content/meetings/talks.md": told]), "")
  }

  @Test func thePersonOfTheDaySpeaksForASide() throws {
    let told = meeting("sources: [{from: ⟦abi⟧}, {from: abi}]", sides: "{person: novillo}, {actor: iran}")
    try expectReport(
      site(["Content/meetings/talks.md": told]), with: [.novillo],
      """
      Content/meetings/talks.md:5:18: warning: 'bolivia' is the only side whose sources are cited \
      [one-sided-sources]
      5 | sources: [{from: abi}, {from: abi}]
        |                  ^~~
        = cite a source of another side, or one that belongs to neither
      """)
  }
}
