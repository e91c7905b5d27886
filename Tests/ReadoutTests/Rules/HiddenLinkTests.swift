import Testing

/// Links to what is not published.
struct HiddenLinkTests {
  @Test func aPartOfAMembersRecordIsNotThere() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        access: members
        outcomes: [{id: memo, title: Memo}]
        ---
        """,
        "Content/pages/about.md": .page(body: "[[x#⟦memo⟧|a memorandum]]"),
      ],
      """
      Content/pages/about.md:5:5: error: 'memo' is not a part of 'x' [unknown-fragment]
      5 | [[x#memo|a memorandum]]
        |     ^~~~
      """)
  }

  @Test func aLinkToADraftNeedsWordsOfItsOwn() throws {
    try expectReport(
      [
        "Content/meetings/draft.md": "---\ntitle: Draft\ndate: 2023-07\ndraft: true\n---",
        "Content/pages/about.md": .page(
          body: """
            [[⟦draft⟧]] and [[draft|the talks]] and [the talks](../meetings/draft.md).
            """),
      ],
      """
      Content/pages/about.md:5:3: error: 'draft' is not published: it is a draft [hidden-reference]
      5 | [[draft]] and [[draft|the talks]] and [the talks](../meetings/draft.md).
        |   ^~~~~
        = publish it first, or hold this record back as well
        = or give the link words of its own: [[draft|…]] then stands as plain text
        = the record is here: Content/meetings/draft.md:1:1
      """)
  }

  @Test func aLinkToTheTranslationOfADraftStandsAsText() throws {
    try expectReport(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/meetings/draft.md": "---\ntitle: Draft\ndate: 2023-07\ndraft: true\n---",
        "Content/meetings/draft.es.md": "---\ntitle: Borrador\n---",
        "Content/pages/about.md": .page(body: "[the talks](../meetings/draft.es.md)."),
      ],
      "")
  }
}
