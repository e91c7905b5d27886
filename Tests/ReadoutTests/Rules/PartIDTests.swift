import Testing

/// Ids of the parts of a record.
struct PartIDTests {
  @Test func twoOutcomesWithOneIdAreRefused() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": """
        ---
        title: Talks
        date: 2023-07-20
        outcomes:
          - {id: memo, title: A}
          - {id: ⟦memo⟧, title: B}
        ---
        """
      ],
      """
      Content/meetings/talks.md:6:10: error: 'memo' is the id of another outcome or commitment of this \
      record [duplicate-id]
      6 |   - {id: memo, title: B}
        |          ^~~~
        = first given here: Content/meetings/talks.md:5:10
      """)
  }

  @Test func twoCitationsWithOneIdAreRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("sources:\n  - {from: A, id: a}\n  - ⟦{from: B, id: a}⟧")],
      """
      Content/pages/about.md:5:5: error: 'a' is the id of another citation of this record [duplicate-id]
      5 |   - {from: B, id: a}
        |     ^~~~~~~~~~~~~~~~
        = first given here: Content/pages/about.md:4:5
      """)
  }

  @Test func anOutcomeMayNotHaveTheIdOfASection() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": """
        ---
        title: Talks
        date: 2023-07-20
        outcomes:
          - {id: ⟦reactions⟧, title: A}
        ---
        """
      ],
      """
      Content/meetings/talks.md:5:10: error: 'reactions' is the id of a section of the page [duplicate-id]
      5 |   - {id: reactions, title: A}
        |          ^~~~~~~~~
        = give it another, such as 'reactions-1'
      """)
  }

  @Test func anIdOfAPartIsAnId() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": """
        ---
        title: Talks
        date: 2023-07-20
        outcomes:
          - {id: ⟦The Memo⟧, title: A}
        ---
        """
      ],
      """
      Content/meetings/talks.md:5:10: error: 'The Memo' is not an id [invalid-id]
      5 |   - {id: The Memo, title: A}
        |          ^~~~~~~~
        = an id has lower-case letters, digits and single hyphens: 'the-memo'
      """)
  }

  @Test func aQuoteNamesACitationOfItsRecord() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: talks
        by: bolivia
        date: 2023-08
        stance: neutral
        quote: {text: No., source: ⟦irnaa⟧}
        sources: [{from: IRNA, id: irna}]
        ---
        """
      ], with: [.talks],
      """
      Content/reactions/x.md:6:28: error: 'irnaa' is not a citation of this record [unknown-citation]
      6 | quote: {text: No., source: irnaa}
        |                            ^~~~~
        = did you mean 'irna'?
        = give one of 'sources' the key 'id: irnaa', or write the citation out here
      """)
  }
}
