import Testing

/// What happened around a meeting, day by day, and when it became known.
struct ChronologyTests {
  private static let template = """
    {{#chronology}}{{count}}
    {{#days}}{{date.text}}:{{#events}} [{{what.text}}{{#state}} {{state}}{{/state}}: {{title.text}}{{text}}{{#title.address}} {{title.address}}{{/title.address}}{{#stance}} {{sign}}{{/stance}}{{#known}}, {{known}}{{/known}}]{{/events}}
    {{#gap}}({{gap}})
    {{/gap}}{{/days}}{{/chronology}}
    """

  @Test func aMeetingHasItsDays() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache": .text(Self.template),
        "Content/meetings/before.md": "---\ntitle: Before\ndate: 2023-07\nstatus: postponed\n---",
        "Content/meetings/after.md":
          "---\ntitle: After\nstart: 2023-08-02\nend: 2023-08-04\nfollows: [talks]\n---",
        "Content/meetings/talks.md": """
        ---
        title: Talks
        date: 2023-07-01
        known: 2023-08-03
        follows: [before]
        outcomes:
          - {id: deal, title: Deal, stage: signed, date: 2023-07-01, claimed-by: [iran]}
          - {id: plan, title: Plan}
        commitments:
          - {id: work, text: To *work*, by: [iran], updates: [{date: 2023-08-02, status: kept}, {date: 2023-09, text: A step}]}
        corrections: [{date: 2023-08-02, kind: clarification, text: It was the first}]
        ---
        """,
        "Content/reactions/r1.md": "---\nto: talks\nby: iran\ndate: 2023-07-01\nstance: supports\n---",
        "Content/reactions/r2.md":
          "---\nto: talks#deal\nby: chile\ndate: 2023-07\nknown: 2023-07-09\nstance: concerned\nbasis: reported\n---",
        "Content/briefs/b.md":
          "---\ntitle: B\ndate: 2023-08-02\nauthors: [desk]\nsummary: S.\nabout: [talks]\n---",
      ], with: [.desk]
    ).build()
    #expect(
      built["meetings/talks.html"] == """
        11 entries
        July 2023: [earlier meeting postponed: Before ../meetings/before.html] \
        [reaction: Chile: by report, concerned ../reactions/r2.html −1, known since 9 July 2023]
        1 July 2023: [the meeting: Talks ../meetings/talks.html, known since 3 August 2023] \
        [outcome signed as claimed by Iran: Deal #deal] [reaction: Iran: supports ../reactions/r1.html +2]
        2 August 2023: [commitment kept: To <em>work</em>] [later meeting 2–4 August 2023: After ../meetings/after.html] \
        [brief: B ../briefs/b.html] [correction Clarification: It was the first]
        September 2023: [commitment: A step]
        : [outcome: Plan #plan]

        """)
  }

  @Test func aMeetingWithNothingAroundItHasNone() throws {
    let built = try TestSite(["Templates/meeting.mustache": .text(Self.template)], with: [.talks]).build()
    #expect(built["meetings/talks.html"] == "")
  }

  @Test func aLongOneHasItsBeginningAndItsEnd() throws {
    var files: [String: TestFile] = [
      "Templates/meeting.mustache":
        "{{#chronology}}{{count}}|{{#days}}{{date.iso}}{{#events}} {{title.text}}{{/events}}|{{gap}}{{/days}}{{/chronology}}"
    ]
    for number in 100..<165 {
      files["Content/reactions/r\(number).md"] = .text(
        "---\ntitle: R\(number)\nto: talks\nby: iran\ndate: 2023-07-\(number < 140 ? 21 : 22)\nstance: supports\n---"
      )
    }
    let built = try TestSite(files, with: [.talks]).build()
    let names = { (range: Range<Int>) in range.map { " R\($0)" }.joined() }
    #expect(
      built["meetings/talks.html"] == "66 entries|2023-07-20 Talks in Tehran|2023-07-21\(names(100..<129))|"
        + "6 entries between these and the last ones are left out"
        + "2023-07-21\(names(135..<140))|2023-07-22\(names(140..<165))|")
  }

  @Test func aTimelineSaysADayOnceAndWhenItBecameKnown() throws {
    let built = try TestSite(
      [
        "Templates/actor.mustache":
          "{{#timeline.years}}{{year}}:{{#entries}} {{date.iso}} {{title.text}}{{#same-day}} =\n{{/same-day}}{{#known}}, {{known}}{{/known}};{{/entries}}{{/timeline.years}}",
        "Content/reactions/a.md":
          "---\ntitle: A\nto: talks\nby: iran\ndate: 2023-07-21\nstance: supports\n---",
        "Content/reactions/b.md":
          "---\ntitle: B\nto: talks\nby: iran\ndate: 2023-07-21\nknown: 2023-08\nstance: supports\n---",
        "Content/reactions/c.md":
          "---\ntitle: C\nto: talks\nby: iran\ndate: 2023-07\nbasis: expected\nlikelihood: likely\nstance: supports\n---",
      ], with: [.talks]
    ).build()
    #expect(
      built["actors/iran.html"] == """
        2023: 2023-07-21 B, known since August 2023; 2023-07-21 A =
        ; 2023-07 C;
        """)
  }
}
