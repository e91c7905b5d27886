import Testing

/// Ids in front matter that lead nowhere, or where they may not.
struct ReferenceTests {
  @Test func anUnknownIdGetsTheNearest() throws {
    try expectReport(
      ["Content/reactions/x.md": "---\nto: ⟦talk⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---"],
      with: [.talks],
      """
      Content/reactions/x.md:2:5: error: 'talk' is not a record [unknown-reference]
      2 | to: talk
        |     ^~~~
        = did you mean 'talks' (Content/meetings/talks.md)?
      """)
  }

  @Test func anUnknownIdNearToNoneGetsThePlaceToWriteIt() throws {
    try expectReport(
      ["Content/pages/about.md": .page("topics: [⟦hydrocarbons⟧]")],
      """
      Content/pages/about.md:3:10: error: 'hydrocarbons' is not a record [unknown-reference]
      3 | topics: [hydrocarbons]
        |          ^~~~~~~~~~~~
        = write Content/topics/hydrocarbons.md, or correct the id
      """)
  }

  @Test func aNearRecordOfAnotherKindIsOffered() throws {
    try expectReport(
      ["Content/pages/about.md": .page("topics: [⟦talk⟧]")], with: [.talks],
      """
      Content/pages/about.md:3:10: error: 'talk' is not a record [unknown-reference]
      3 | topics: [talk]
        |          ^~~~
        = did you mean 'talks' (Content/meetings/talks.md)?
      """)
  }

  @Test func aRecordOfTheWrongKindIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("topics: [⟦talks⟧]")], with: [.talks],
      """
      Content/pages/about.md:3:10: error: 'talks' is a meeting, and 'topics' takes a topic [wrong-kind]
      3 | topics: [talks]
        |          ^~~~~
      """)
  }

  @Test func aFaultyRecordIsNotReportedWhereItIsNamed() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": "⟦---⟧\ntitle: Talks\n---",
        "Content/reactions/x.md": "---\nto: talks\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
        "Content/pages/about.md": .page(
          "summary: See [[talks]].", body: "[[talks]] and [talks](../meetings/talks.md)."),
      ],
      """
      Content/meetings/talks.md:1:1: error: 'date' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'date:', or 'start:' and 'end:'
      """)
  }

  @Test func anUnknownOutcomeGetsTheNearest() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        outcomes: [{id: memo, title: Memo}]
        ---
        """,
        "Content/reactions/y.md": "---\nto: ⟦x#mémo⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/y.md:2:5: error: 'mémo' is not an outcome of 'x' [unknown-fragment]
      2 | to: x#mémo
        |     ^~~~~~
        = did you mean 'x#memo'?
      """)
  }

  @Test func onlyAReactionAnswersAnOutcome() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        outcomes: [{id: memo, title: Memo}]
        ---
        """,
        "Content/meetings/y.md": "---\ntitle: Y\ndate: 2023-07-20\nfollows: [⟦x#memo⟧]\n---",
      ],
      """
      Content/meetings/y.md:4:11: error: 'memo' is not an outcome of 'x' [unknown-fragment]
      4 | follows: [x#memo]
        |           ^~~~~~
      """)
  }
}
