import Testing

/// Blocks of views that name nothing, or the wrong thing.
struct ViewTests {
  @Test func anUnknownViewIsAnErrorAtItsName() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "One.\n\n```readout\n⟦matrx⟧: talks\n```")], with: [.talks],
      """
      Content/pages/about.md:8:1: error: 'matrx' is no view [unknown-view]
      8 | matrx: talks
        | ^~~~~
        = did you mean 'matrix'?
      """)
  }

  @Test func aLineWithoutAViewIsAnError() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "```readout\nmatrix: talks\n\n⟦talks⟧\n```")], with: [.talks],
      """
      Content/pages/about.md:8:1: error: 'talks' names no view [unknown-view]
      8 | talks
        | ^~~~~
        = write one on a line: 'matrix: id'; views are matrix, map, timeline, relations, positions, commitments
      """)
  }

  @Test func anEmptyBlockIsAnErrorAtItsFence() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "⟦```⟧readout\n\n```")],
      """
      Content/pages/about.md:5:1: error: the block names no view [unknown-view]
      5 | ```readout
        | ^~~
        = write one on a line: 'matrix: id'; views are matrix, map, timeline, relations, positions, commitments
      """)
  }

  @Test func anUnknownRecordIsAnErrorAtItsId() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "```readout\n  matrix:  ⟦talk⟧\n```")], with: [.talks],
      """
      Content/pages/about.md:6:12: error: 'talk' is not a record [unknown-reference]
      6 |   matrix:  talk
        |            ^~~~
        = did you mean 'talks' (Content/meetings/talks.md)?
      """)
  }

  @Test func aRecordOfAnotherKindIsAnError() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "```readout\nmap: ⟦bolivia⟧\n```")],
      """
      Content/pages/about.md:6:6: error: 'bolivia' is an actor, and 'map' takes a meeting [wrong-kind]
      6 | map: bolivia
        |      ^~~~~~~
      """)
  }

  @Test func relationsAreOfTwoActors() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(
          body: "```readout\n⟦relations⟧: bolivia\nrelations: bolivia--⟦irann⟧\n```")
      ],
      """
      Content/pages/about.md:6:1: error: 'relations' is of two actors [unknown-view]
      6 | relations: bolivia
        | ^~~~~~~~~
        = write 'relations: actor--actor'

      Content/pages/about.md:7:21: error: 'irann' is not a record [unknown-reference]
      7 | relations: bolivia--irann
        |                     ^~~~~
        = did you mean 'iran'?
      """)
  }

  @Test func aViewInAListIsAnError() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "- One\n\n  ```readout\n  matrix: talks\n  ```")],
      with: [.talks],
      """
      Content/pages/about.md:7:1: error: a view cannot stand in a list or a quotation [misplaced-view]
      7 |   ```readout
        | ^~~
        = begin the block at the margin, with an empty line before it
      """)
  }

  @Test func aHiddenSubjectIsAnError() throws {
    try expectReport(
      [
        "Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07-20\ndraft: true\n---",
        "Content/pages/about.md": .page(body: "```readout\nmatrix: ⟦talks⟧\n```"),
      ],
      """
      Content/pages/about.md:6:9: error: 'talks' is not published: it is a draft [hidden-reference]
      6 | matrix: talks
        |         ^~~~~
        = publish it first, or hold this record back as well
        = the record is here: Content/meetings/talks.md:1:1
      """)
  }
}
