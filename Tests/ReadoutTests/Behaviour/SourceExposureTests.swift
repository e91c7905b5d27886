import Testing

@testable import Readout

/// What rests on a source.
struct SourceExposureTests {
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

  @Test func whatRestsOnASourceAloneComesFirst() throws {
    let built = try build([
      "Templates/source.mustache": """
      {{#resting}}{{count}}
      {{#parts}}{{what.text}}{{#contradicted}}!{{/contradicted}} {{date.iso}} "{{text}}" {{title.text}} {{title.address}}, {{support}}{{#alone}}.{{/alone}}
      {{/parts}}{{more}}{{/resting}}
      """,
      "Content/meetings/talks.md": Self.talks, "Content/reactions/r.md": Self.reaction,
      "Content/briefs/b.md":
        "---\ntitle: B\ndate: 2023-08\nauthors: [desk]\nsummary: S.\njudgments: [{text: A sale, likelihood: likely, confidence: low}]\nsources: [{from: irna}, {from: irna}]\n---",
    ])
    #expect(
      built["sources/irna.html"] == """
        4 entries
        claim! 2023-07 "It was <em>signed</em>" Talks ../meetings/talks.html#accounts, on this source alone.
        judgment 2023-08 "A sale" B ../briefs/b.html#judgment-1, on this source alone.
        reaction 2023-07-21 "" Iran: supports ../reactions/r.html, beside 1 other source
        commitment 2023-07 "To work" Talks ../meetings/talks.html#work, beside 1 other source

        """)
    #expect(
      built["sources/blank.html"] == """
        1 entry
        outcome 2023-07 "Deal" Talks ../meetings/talks.html#deal, beside 1 other source

        """)
  }

  @Test func aPartWithoutCitationsRestsOnThoseOfItsRecord() throws {
    let built = try build([
      "Templates/source.mustache": "{{#resting.parts}}{{text}}, {{support}}; {{/resting.parts}}",
      "Content/meetings/talks.md":
        "---\ntitle: Talks\ndate: 2023-07\nsources: [{from: irna}]\nclaims: [{text: One}, {text: Two, sources: [{from: wire}]}]\n---",
    ])
    #expect(built["sources/irna.html"] == "One, on this source alone; ")
    #expect(built["sources/wire.html"] == "Two, on this source alone; ")
  }

  @Test func fiftyPartsStandOnAPage() throws {
    let claims = (1...52).map { "{text: C\($0)}" }.joined(separator: ", ")
    let built = try build([
      "Templates/source.mustache":
        "{{#resting}}{{count}}:{{#parts}} {{text}}{{/parts}} {{more}}{{/resting}}",
      "Content/meetings/talks.md": .text(
        "---\ntitle: Talks\ndate: 2023-07\nsources: [{from: irna}]\nclaims: [\(claims)]\n---"),
    ])
    let shown = (1...50).map { "C\($0)" }.joined(separator: " ")
    #expect(built["sources/irna.html"] == "52 entries: \(shown) and 2 more")
  }

  /// The build after an edit of a text takes what rests on sources, and the archive, from its notes.
  @Test func anEditedSourceKeepsWhatRestsOnIt() throws {
    let path = "Content/sources/irna.md"
    let irna = "---\ntitle: IRNA\ncountry: iran\nkind: state-media\n---\n\n"
    let site = try TestSite(
      Self.sources.merging([path: .text(irna + "One."), "Content/meetings/talks.md": Self.talks]) { $1 })
    let options = testOptions(site: site.folder, now: moment(testMoment), jobs: 1)
    let cache = BuildCache(site: site.folder, program: "test")
    let first = try site.published(prepare(options, with: cache), to: "\(site.folder)/Public")
    try first?.leaveNotes(in: cache)
    try site.change(path, to: .text(irna + "An agency."))
    let prepared = prepare(options, with: cache)
    #expect(prepared.renewal != nil)
    try site.published(prepared, to: "\(site.folder)/Public")
    let built = withPlainAssets(texts(in: "\(site.folder)/Public"))
    let fresh = try site.build()
    for address in ["sources/irna.html", "archive/2023-07.html", "archive/index.html"] {
      #expect(built[address] == fresh[address])
    }
    #expect(built["sources/irna.html"]?.contains("An agency.") == true)
    #expect(built["sources/irna.html"]?.contains("on this source alone") == true)
  }
}
