import Testing

/// Where the citations of a page come from.
struct SourceBalanceTests {
  private static let template = """
    {{#balance}}{{#one-sided}}! {{one-sided}}
    {{/one-sided}}{{#parts}}{{#title}}{{title}}: {{/title}}{{summary}}
    {{#scales}}{{title}}:{{#shares}} {{count}} {{name.text}}{{#unknown}}?{{/unknown}} {{start}}+{{width}}/{{shade}},{{/shares}}
    {{/scales}}{{/parts}}{{/balance}}
    """

  private static let sources: [String: TestFile] = [
    "Content/sources/irna.md": "---\ntitle: IRNA\ncountry: iran\nkind: state-media\n---",
    "Content/sources/ministry.md": "---\ntitle: Ministry\ncountry: bolivia\nkind: official\n---",
    "Content/sources/wire.md": "---\ntitle: Wire\nkind: news-agency\n---",
    "Content/sources/blank.md": "---\ntitle: Blank\ncountry: iran\n---",
    "Content/pages/all.md":
      "---\ntitle: All\nsources: [{from: irna}, {from: ministry}, {from: wire}, {from: blank}]\n---",
  ]

  private static let talks: TestFile = """
    ---
    title: Talks
    date: 2023-07
    participants: [{actor: iran}, {actor: bolivia}]
    sources: [{from: irna}]
    outcomes: [{id: deal, title: Deal, sources: [{from: ministry}, {from: blank}]}]
    claims:
      - {text: "It was *signed*", said-by: [iran], denied-by: [bolivia], sources: [{from: irna}]}
    commitments: [{id: work, text: To work, by: [iran], updates: [{date: 2023-08-01, status: kept, sources: [{from: A letter}, {from: irna}]}]}]
    ---
    """

  private static let reaction: TestFile =
    "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: supports\nsources: [{from: wire}]\nquote: {text: Yes, source: {from: irna}}\n---"

  private func build(_ files: [String: TestFile]) throws -> [String: String] {
    try TestSite(Self.sources.merging(files) { _, own in own }, with: [.desk]).build()
  }

  @Test func aMeetingsOwnCitationsStandApartFromThoseOfItsReactions() throws {
    let built = try build([
      "Templates/meeting.mustache": .text(Self.template), "Content/meetings/talks.md": Self.talks,
      "Content/reactions/r.md": Self.reaction,
    ])
    #expect(
      built["meetings/talks.html"] == """
        Cited for the meeting: 6 citations of 4 sources from 2 countries.
        By kind of source: 1 Official body 0+16.66/1, 3 State media 16.66+50/0.88, 1 kind not on file? 66.66+16.67/0, 1 source not on file? 83.33+16.67/0,
        By country of the source: 4 Iran 0+66.66/1, 1 Bolivia 66.66+16.67/0.8, 1 no country on file? 83.33+16.67/0,
        Cited for the reactions to it: 2 citations of 2 sources from 1 country.
        By kind of source: 1 State media 0+50/0.88, 1 News agency 50+50/0.76,
        By country of the source: 1 Iran 0+50/1, 1 no country on file? 50+50/0,

        """)
  }

  @Test func aBriefSaysThatOnlyOneSideIsHeard() throws {
    let built = try build([
      "Templates/brief.mustache": .text(Self.template), "Content/meetings/talks.md": Self.talks,
      "Content/briefs/b.md":
        "---\ntitle: B\ndate: 2023-08\nauthors: [desk]\nsummary: S.\nabout: [talks]\nsources: [{from: irna}, {from: blank}]\n---",
      "Content/briefs/c.md": "---\ntitle: C\ndate: 2023-08\nauthors: [desk]\nsummary: S.\n---",
    ])
    #expect(
      built["briefs/b.html"] == """
        ! Every citation is of a source of one side: Iran.
        2 citations of 2 sources from 1 country.
        By kind of source: 1 State media 0+50/0.88, 1 kind not on file? 50+50/0,
        By country of the source: 2 Iran 0+100/1,

        """)
    #expect(built["briefs/c.html"] == "")
  }

  /// Wherever a citation is shown, its archived copy stands beside it.
  @Test(arguments: [
    ("meetings/talks.html", "own"), ("meetings/talks.html", "outcome"), ("meetings/talks.html", "claim"),
    ("meetings/talks.html", "update"), ("reactions/r.html", "quote"), ("briefs/b.html", "brief"),
  ])
  func anArchivedCopyStandsBesideTheOriginal(page: String, name: String) throws {
    func citation(_ name: String) -> String {
      "{from: irna, url: \"https://original.example/\(name)\", archived: \"https://archived.example/\(name)\"}"
    }
    let built = try build([
      "Content/meetings/talks.md": .text(
        """
        ---
        title: Talks
        date: 2023-07
        sources: [\(citation("own"))]
        outcomes: [{id: deal, title: Deal, sources: [\(citation("outcome"))]}]
        claims: [{text: X, sources: [\(citation("claim"))]}]
        commitments: [{id: work, text: To work, by: [iran], updates: [{date: 2023-08-01, sources: [\(citation("update"))]}]}]
        ---
        """),
      "Content/reactions/r.md": .text(
        "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: supports\nquote: {text: Yes, source: \(citation("quote"))}\n---"
      ),
      "Content/briefs/b.md": .text(
        "---\ntitle: B\ndate: 2023-08\nauthors: [desk]\nsummary: S.\nsources: [\(citation("brief"))]\n---"),
    ])
    #expect(built[page]?.contains("href=\"https://original.example/\(name)\"") == true)
    #expect(built[page]?.contains("href=\"https://archived.example/\(name)\"") == true)
  }
}
