import Testing

@testable import Readout

/// What is told of any record.
struct RecordChangeTests {
  private func told(_ old: String, _ new: String) -> String {
    ReadoutTests.told(of: "pages/a", "title: A\n" + old, "title: A\n" + new)
  }

  @Test func nothingIsToldOfWhatIsTheSame() {
    #expect(told("topics: []\n\nText", "# A comment\ntopics: []\n\nText") == "")
  }

  @Test func notesAreTheDesksOwn() {
    #expect(told("note: Ask Lima.", "note: Ask Quito.") == "")
  }

  @Test func titlesSummariesAndDates() {
    #expect(
      ReadoutTests.told(
        of: "pages/a", "title: A\nsummary: One.\ndate: 2023", "title: B\nsummary: Two.\nupdated: 2023-08")
          == """
          page a
            date taken out, which was 2023
            title went from “A” to “B”
            summary went from “One.” to “Two.”
            'updated': 2023-08
          """)
  }

  @Test func wordsOfTextsAreCounted() {
    #expect(
      told("\n\nOne two three four.", "\n\nOne 2 three four, five.")
        == "page a\n  text changed: 3 words added, 2 removed")
    #expect(told("", "\n\nOne.") == "page a\n  text changed: 1 word added, 0 removed")
    #expect(
      told("\n\nOne two.", "\n\nOne\ntwo.")
        == "page a\n  text changed: no word, only their order or the space between them")
  }

  @Test func longTextsAreComparedToo() {
    let old = (0..<3000).map { "a\($0)" }
    let new = (0..<3000).map { "b\($0)" } + ["a7"]
    let (before, after) = (old.joined(separator: " "), new.joined(separator: " "))
    #expect(
      WordChange(from: Array(before.utf8), to: Array(after.utf8)) == WordChange(added: 3000, removed: 2999))
  }

  @Test func correctionsAreMade() {
    #expect(
      told("", "corrections: [{date: 2023-08-01, kind: correction, text: The day was wrong.}]") == """
        page a
          correction made: “2023-08-01, correction: The day was wrong.”
        """)
  }

  @Test func draftsAndEmbargoesAreMarked() {
    #expect(
      told("", "draft: true") == "page a, a draft\n  now a draft")
    #expect(told("draft: true", "access: members") == "page a\n  no longer a draft\n  now for members only")
    #expect(
      told("embargo: 2023-10-01T00:00:00Z", "embargo: 2023-11-01T00:00:00Z")
        == """
        page a, under embargo until 2023-11-01T00:00:00Z
          embargo went from 2023-10-01T00:00:00Z to 2023-11-01T00:00:00Z
        """)
  }

  @Test func sourcesAreKnownByWhatTheyAre() {
    #expect(
      told(
        "sources: [{from: A, title: T}, {from: B}]",
        "sources: [{from: A, title: T, grade: B2}, {url: \"https://example.org/\"}]") == """
          page a
            'sources' went from A, T to A, T, grade B2
            'sources': added https://example.org/
            'sources': taken out B
          """)
  }

  @Test func translationsComeAndChange() {
    let page = "---\ntitle: A\n---\n\nText.\n"
    let old = [
      "Content/pages/a.md": page, "Content/pages/b.md": page,
      "Content/pages/b.es.md": "---\ntitle: B\n---\n\nUno\n",
    ]
    let new = [
      "Content/pages/a.md": page, "Content/pages/b.md": page, "Content/pages/a.es.md": page,
      "Content/pages/b.es.md": "---\ntitle: Be\n---\n\nUno dos\n",
    ]
    #expect(
      ReadoutTests.told(old, new) == """
        page b
          title of “es” went from “B” to “Be”
          text of “es” changed: 1 word added, 0 removed
        page a
          translation added: es
        """)
  }

  @Test func officesBeginAndEnd() {
    #expect(
      ReadoutTests.told(
        of: "people/p", "name: P\npositions: [{title: Minister, at: bolivia, from: 2020-11}]",
        "name: P\npositions: [{title: Minister, at: bolivia, from: 2020-11, to: 2023-11}, {title: Envoy, at: united-nations, from: 2023-12}]",
        beside: ["Content/actors/united-nations.md": "---\ntitle: United Nations\n---\n"]) == """
          person p
            position begun: “Envoy” at 'united-nations', from 2023-12
            position ended: “Minister” at 'bolivia', 2023-11
          """)
  }

  @Test func anotherNameForARecordIsNoChange() {
    let bloc = ["Content/actors/a.md": "---\ntitle: Alliance\naliases: [The Pact]\nkind: bloc\n---\n"]
    #expect(
      ReadoutTests.told(
        of: "meetings/m", "title: M\ndate: 2023\nparticipants: [{actor: The Pact}]",
        "title: M\ndate: 2023\nparticipants: [{actor: a}]", beside: bloc) == "")
  }

  @Test func whatTellsMostComesFirstAndReactionsStandWithTheirMeeting() {
    let meeting = { (title: String) in "---\ntitle: \(title)\ndate: 2023\n---\n" }
    let reaction = { (to: String, stance: String) in
      "---\nto: \(to)\nby: chile\ndate: 2023\nstance: \(stance)\n---\n"
    }
    let old = [
      "Content/meetings/a.md": meeting("A"), "Content/meetings/b.md": meeting("B"),
      "Content/reactions/r.md": reaction("b", "mixed"), "Content/reactions/on-r.md": reaction("r", "neutral"),
    ]
    let new = [
      "Content/meetings/a.md": meeting("Aa"), "Content/meetings/b.md": meeting("Bb"),
      "Content/reactions/r.md": reaction("b", "opposes"),
      "Content/reactions/on-r.md": reaction("r", "supports"),
      "Content/topics/t.md": "---\ntitle: T\n---\n",
    ]
    #expect(
      ReadoutTests.told(old, new) == """
        meeting b
          title went from “B” to “Bb”
        reaction on-r, on b
          stance moved from neutral to supports
        reaction r, on b
          stance moved from mixed to opposes
        meeting a
          title went from “A” to “Aa”
        topic t
          added
        """)
  }
}
