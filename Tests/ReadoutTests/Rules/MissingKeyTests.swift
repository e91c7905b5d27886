import Testing

/// Which keys a record needs.
struct MissingKeyTests {
  @Test func aSiteNeedsATitle() throws {
    try expectReport(
      ["Content/site.yml": "description: x"],
      """
      Content/site.yml:1:1: error: 'title' is missing [missing-key]
      1 | description: x
        | ^
        = add 'title:' with one line of text
      """)
  }

  @Test func aRecordNeedsATitle() throws {
    try expectReport(
      ["Content/pages/about.md": "⟦---⟧\nmenu: true\n---"],
      """
      Content/pages/about.md:1:1: error: 'title' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'title:' with one line of text
      """)
  }

  @Test func aKeyWithoutAValueIsMissing() throws {
    try expectReport(
      ["Content/pages/about.md": "---\n⟦title⟧:\n---"],
      """
      Content/pages/about.md:2:1: error: 'title' is missing [missing-key]
      2 | title:
        | ^~~~~
        = add 'title:' with one line of text
      """)
  }

  @Test func aTitleOfSpacesIsMissing() throws {
    try expectReport(
      ["Content/pages/about.md": "---\n⟦title⟧: \"  \"\n---"],
      """
      Content/pages/about.md:2:1: error: 'title' is missing [missing-key]
      2 | title: "  "
        | ^~~~~
        = add 'title:' with one line of text
      """)
  }

  @Test func aPersonNeedsAName() throws {
    try expectReport(
      ["Content/people/x.md": "⟦---⟧\n⟦title⟧: X\n---"],
      """
      Content/people/x.md:1:1: error: 'name' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'name:' with one line of text

      Content/people/x.md:2:1: error: 'title' is not a key of a person [unknown-key]
      2 | title: X
        | ^~~~~
        = a person has: access, aliases, autolink, born, corrections, date, died, draft, embargo, expires, \
      known, lang, name, note, original, positions, redirect-from, sort-name, sources, summary, topics, \
      updated, wikidata
      """)
  }

  @Test func aBriefNeedsDateAuthorsAndSummary() throws {
    try expectReport(
      ["Content/briefs/x.md": "⟦---⟧\ntitle: X\n---"],
      """
      Content/briefs/x.md:1:1: error: 'authors' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'authors:' with a list

      Content/briefs/x.md:1:1: error: 'date' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'date:' with a date or a moment

      Content/briefs/x.md:1:1: error: 'summary' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'summary:' with one line of text, in which Markdown's emphasis and links count
      """)
  }

  @Test func anEmptyListOfAuthorsIsMissing() throws {
    try expectReport(
      ["Content/briefs/x.md": "---\ntitle: X\ndate: 2023\nsummary: X.\n⟦authors⟧: []\n---"],
      """
      Content/briefs/x.md:5:1: error: 'authors' is missing [missing-key]
      5 | authors: []
        | ^~~~~~~
        = add 'authors:' with a list
      """)
  }

  @Test func aMeetingNeedsADate() throws {
    try expectReport(
      ["Content/meetings/x.md": "⟦---⟧\ntitle: X\n---"],
      """
      Content/meetings/x.md:1:1: error: 'date' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'date:', or 'start:' and 'end:'
      """)
  }

  @Test func aReactionNeedsWhatItAnswersAndWhoAndWhenAndHow() throws {
    try expectReport(
      ["Content/reactions/x.md": "⟦---⟧\nbasis: observed\n---"],
      """
      Content/reactions/x.md:1:1: error: 'by' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'by:' with the id of an actor or a person

      Content/reactions/x.md:1:1: error: 'date' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'date:' with a date or a moment

      Content/reactions/x.md:1:1: error: 'stance' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'stance:' with a stance

      Content/reactions/x.md:1:1: error: 'to' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'to:' with the id of a meeting, a reaction or a brief
      """)
  }

  @Test func aMappingLacksAKeyWhereItBegins() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07-20\noutcomes:\n  - ⟦{id: memo}⟧\n---"
      ],
      """
      Content/meetings/talks.md:5:5: error: 'title' is missing [missing-key]
      5 |   - {id: memo}
        |     ^~~~~~~~~~
        = add 'title:' with one line of text
      """)
  }

  @Test func aCitationHasToNameSomething() throws {
    try expectReport(
      ["Content/pages/about.md": .page("sources:\n  - ⟦{date: 2023}⟧")],
      """
      Content/pages/about.md:4:5: error: a citation names nothing [missing-key]
      4 |   - {date: 2023}
        |     ^~~~~~~~~~~~
        = add 'from:', 'title:' or 'url:'
      """)
  }

  @Test func aParticipantHasToBeSomebody() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": """
        ---
        title: Talks
        date: 2023-07-20
        participants:
          - ⟦{host: true}⟧
        ---
        """
      ],
      """
      Content/meetings/talks.md:5:5: error: a participant names nobody [missing-key]
      5 |   - {host: true}
        |     ^~~~~~~~~~~~
        = add 'person:' or 'actor:'
      """)
  }
}
