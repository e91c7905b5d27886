import Testing

/// What the page of two actors shows.
struct RelationPageTests {
  private static let template = """
    {{#pair}}{{title}}
    {{#counts}}{{.}}; {{/counts}}{{earliest.iso}} to {{latest.iso}}
    {{#relations}}{{of.text}} {{kind}} {{with.text}}{{#period}} {{period}}{{/period}}
    {{/relations}}{{#delegations}}{{actor.text}}:{{#people}} {{person.text}}, {{office}};{{/people}}
    {{/delegations}}{{#meetings}}{{date.iso}} {{title.text}}
    {{/meetings}}{{#outcomes}}{{title.text}} {{title.address}} {{kind.word}} {{stage.word}} {{sole-claim}} {{date.iso}}{{#claimed-by}} {{text}}{{/claimed-by}}
    {{/outcomes}}{{#commitments}}{{#commitment}}{{text}},{{#by}} {{text}}{{/by}} {{due.iso}} {{status.word}}{{/commitment}} {{meeting.address}}
    {{/commitments}}{{#reactions}}{{title}}:{{#stances}} {{count}} {{mark.stance.word}} {{mark.basis.word}}{{/stances}}{{#entries}} {{title.text}}{{/entries}}
    {{/reactions}}{{older.address}}{{/pair}}
    """

  private static let files: [String: TestFile] = [
    "Templates/relation.mustache": .text(template),
    "Content/actors/bolivia.md": """
    ---
    relations: [{with: iran, kind: recognizes, from: 2007}, {with: peru, kind: borders}]
    ---
    """,
    "Content/actors/iran.md": "---\nrelations: [{with: bolivia, kind: lends to}]\n---",
    "Content/people/eva.md": """
    ---
    name: Eva
    positions: [{title: Deputy, at: bolivia, to: 2021}, {title: Minister, at: bolivia, from: 2022}]
    ---
    """,
    "Content/meetings/early.md": """
    ---
    title: Early
    date: 2021-03
    participants: [{person: eva}, {actor: iran, host: true}]
    outcomes: [{id: deal, title: Deal, kind: treaty, stage: signed, claimed-by: [iran]}]
    commitments:
      - {id: alone, text: To nobody named., by: [iran], due: 2022}
    ---
    """,
    "Content/meetings/late.md": """
    ---
    title: Late
    date: 2023-06-01
    participants: [{person: eva}, {actor: iran}, {actor: peru}]
    commitments:
      - {id: theirs, text: Of *both*., by: [bolivia], to: [iran, peru], status: kept}
      - {id: others, text: Of others., by: [peru], to: [iran]}
      - {id: all, text: To nobody named., by: [bolivia]}
    ---
    """,
    "Content/meetings/ahead.md":
      "---\ntitle: Ahead\ndate: 2024-01\nparticipants: [{actor: bolivia}, {actor: iran}]\n---",
    "Content/meetings/off.md":
      "---\ntitle: Off\ndate: 2022\nstatus: cancelled\nparticipants: [{actor: bolivia}, {actor: iran}]\n---",
    "Content/reactions/one.md": "---\nto: early\nby: iran\ndate: 2021-04\nstance: supports\n---",
    "Content/reactions/two.md":
      "---\nto: late\nby: iran\ndate: 2023-06-02\nbasis: expected\nlikelihood: likely\nstance: opposes\n---",
    "Content/reactions/three.md": "---\nto: one\nby: bolivia\ndate: 2021-05\nstance: neutral\n---",
  ]

  @Test func everythingBetweenTheTwo() throws {
    let built = try TestSite(Self.files).build()
    #expect(
      built["relations/bolivia--iran.html"] == """
        Bolivia and Iran
        3 meetings; 2 reactions; 2 expected, denied or called off; 2021-03 to 2023-06-01
        Bolivia recognizes Iran since 2007
        Iran lends to Bolivia
        Bolivia: Eva, Minister; Eva, then Deputy;
        2024-01 Ahead
        2023-06-01 Late
        2022 Off
        2021-03 Early
        Deal ../meetings/early.html#deal treaty signed as claimed by Iran 2021-03 Iran
        Of <em>both</em>., Bolivia  kept ../meetings/late.html#theirs
        To nobody named., Iran 2022 open ../meetings/early.html#alone
        Reactions of Bolivia to Iran: 1 neutral observed Bolivia: neutral
        Reactions of Iran to Bolivia: 1 opposes expected 1 supports observed Iran: expected, opposes Iran: supports

        """)
  }

  @Test func itIsThereInEveryLanguage() throws {
    var files = Self.files
    files["Templates/relation.mustache"] =
      "{{#pair}}{{title}} {{#actors}}{{address}} {{/actors}}{{/pair}}{{#frame.versions}}{{address}} {{/frame.versions}}"
    files["Content/site.yml"] = "title: Desk\nlanguages: [es, ar]"
    let built = try TestSite(files).build()
    #expect(
      built["es/relations/bolivia--iran.html"]
        == "Bolivia – Irán ../../actors/bolivia.html ../../actors/iran.html "
        + "../../relations/bolivia--iran.html ../../es/relations/bolivia--iran.html ../../ar/relations/bolivia--iran.html "
    )
    #expect(built["ar/relations/bolivia--iran.html"]?.hasPrefix("بوليفيا وإيران ") == true)
  }

  @Test func aLongHistoryIsPaged() throws {
    var files: [String: TestFile] = [
      "Templates/relation.mustache":
        "{{#pair}}{{#meetings}}{{#first}}{{title.text}} {{/first}}{{#last}}{{title.text}} {{/last}}{{/meetings}}{{older.address}}{{/pair}}",
      "Templates/ledger.mustache":
        "{{#years}}{{year}}:{{#entries}} {{title.text}}{{/entries}}\n{{/years}}{{pager.newer.address}}",
    ]
    for number in 1...200 {
      files["Content/meetings/m\(number).md"] = .text(
        "---\ntitle: M\(number)\ndate: \(1800 + number)\nparticipants: [{actor: peru}, {actor: chile}]\n---")
    }
    let built = try TestSite(files).build()
    #expect(built["relations/chile--peru.html"] == "M200 M101 ../relations/chile--peru/pages/1.html")
    let oldest = (1...100).reversed().map { "\(1800 + $0): M\($0)\n" }.joined()
    #expect(built["relations/chile--peru/pages/1.html"] == oldest + "../../../relations/chile--peru.html")
    #expect(built["relations/chile--peru/pages/2.html"] == nil)
  }

  @Test func theListHasThoseWithMostEventsFirst() throws {
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nrelations-from: 1",
      "Templates/relations.mustache":
        "{{#pairs}}{{name.text}}, {{name.address}}, {{count}}, {{latest.iso}}\n{{/pairs}}{{pager.position}}",
      "Templates/directory.mustache": "{{relations.address}}",
    ]
    let pairs = [("peru", "chile"), ("iran", "cuba"), ("iran", "cuba"), ("cuba", "chile")]
    for (number, (first, second)) in pairs.enumerated() {
      files["Content/meetings/m\(number).md"] = .text(
        "---\ntitle: M\ndate: 2023-01-0\(number + 1)\nparticipants: [{actor: \(first)}, {actor: \(second)}]\n---"
      )
    }
    let built = try TestSite(files).build()
    #expect(
      built["relations/index.html"] == """
        Cuba and Iran, ../relations/cuba--iran.html, 2 events, 2023-01-03
        Chile and Cuba, ../relations/chile--cuba.html, 1 event, 2023-01-04
        Chile and Peru, ../relations/chile--peru.html, 1 event, 2023-01-01

        """)
    #expect(built["actors/index.html"] == "../relations/index.html")
  }

  @Test func aLongListIsPaged() throws {
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nrelations-from: 1",
      "Templates/relations.mustache":
        "{{#pairs}}{{#first}}{{name.text}}, {{/first}}{{#last}}{{index}}: {{name.text}}{{/last}}{{/pairs}}|{{pager.position}}|{{#pager.pages}}{{text}} {{address}} {{/pager.pages}}",
    ]
    // Eight meetings of eight actors each are 8 · 28 pairs.
    for meeting in 1...8 {
      let ids = (1...8).map { "a\(meeting)\($0)" }
      for id in ids { files["Content/actors/\(id).md"] = .text("---\ntitle: \(id)\n---") }
      let participants = ids.map { "{actor: \($0)}" }.joined(separator: ", ")
      files["Content/meetings/m\(meeting).md"] = .text(
        "---\ntitle: M\ndate: 2023\nparticipants: [\(participants)]\n---")
    }
    let built = try TestSite(files).build()
    #expect(
      built["relations/index.html"]
        == "a11 and a12, 124: a52 and a57|Page 1 of 2|1 ../relations/index.html 2 ../relations/pages/1.html ")
    #expect(
      built["relations/pages/1.html"]
        == "a52 and a58, 100: a87 and a88|Page 2 of 2|1 ../../relations/index.html 2 ../../relations/pages/1.html "
    )
  }

  @Test func headingsLeaveTheSectionsTheirIds() throws {
    let built = try TestSite([
      "Templates/actor.mustache": "{{record.body}}",
      "Content/actors/bolivia.md": "---\n---\n\n## Partners\n\n## Stances over time",
    ]).build()
    #expect(
      built["actors/bolivia.html"] == """
        <h2 id="partners-2">Partners</h2>
        <h2 id="stances-over-time-2">Stances over time</h2>

        """)
  }
}
