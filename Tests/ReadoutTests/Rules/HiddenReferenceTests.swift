import Testing

/// Published records that name what is not published.
struct HiddenReferenceTests {
  @Test func aReferenceToADraftIsRefused() throws {
    try expectReport(
      [
        "Content/meetings/draft.md": "---\ntitle: Draft\ndate: 2023-07\ndraft: true\n---",
        "Content/reactions/x.md": "---\nto: ⟦draft⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/x.md:2:5: error: 'draft' is not published: it is a draft [hidden-reference]
      2 | to: draft
        |     ^~~~~
        = publish it first, or hold this record back as well
        = the record is here: Content/meetings/draft.md:1:1
      """)
  }

  @Test func aReferenceToWhatIsUnderEmbargoIsRefused() throws {
    try expectReport(
      [
        "Content/meetings/draft.md": "---\ntitle: D\ndate: 2023-07\nembargo: 2023-10-01 06:00\n---",
        "Content/reactions/x.md": "---\nto: ⟦draft⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/x.md:2:5: error: 'draft' is not published: it is under embargo until \
      2023-10-01T06:00:00Z [hidden-reference]
      2 | to: draft
        |     ^~~~~
        = publish it first, or hold this record back as well
        = the record is here: Content/meetings/draft.md:1:1
      """)
  }

  @Test func aReferenceToWhatHasExpiredIsRefused() throws {
    try expectReport(
      [
        "Content/meetings/draft.md": "---\ntitle: D\ndate: 2023-07\nexpires: 2023-08-01T06:00-04:00\n---",
        "Content/reactions/x.md": "---\nto: ⟦draft⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/x.md:2:5: error: 'draft' is not published: it is expired since \
      2023-08-01T06:00:00-04:00 [hidden-reference]
      2 | to: draft
        |     ^~~~~
        = publish it first, or hold this record back as well
        = the record is here: Content/meetings/draft.md:1:1
      """)
  }

  @Test func anOutcomeForMembersMayNotBeNamedInTheOpen() throws {
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
        "Content/reactions/y.md": "---\nto: ⟦x#memo⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/y.md:2:5: error: the outcomes of 'x' are for members only [hidden-reference]
      2 | to: x#memo
        |     ^~~~~~
        = refer to 'x' as a whole, or make this record members' as well
        = the meeting is here: Content/meetings/x.md:1:1
      """)
  }
}
