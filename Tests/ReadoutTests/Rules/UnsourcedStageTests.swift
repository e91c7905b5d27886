import Testing

/// Documents that bind somebody, on nobody's word.
struct UnsourcedStageTests {
  private static func meeting(_ outcome: String, _ lines: String = "") -> TestFile {
    .text(
      "---\ntitle: X\ndate: 2023-07-20\n\(lines)outcomes:\n  - {id: ⟦memo⟧, title: Memo, \(outcome)}\n---")
  }

  @Test(arguments: [("signed", "signed"), ("ratified", "ratified"), ("in-force", "in force")])
  func aStageWithoutASourceIsOdd(stage: String, words: String) throws {
    try expectReport(
      ["Content/meetings/x.md": Self.meeting("stage: \(stage), text: summary")],
      """
      Content/meetings/x.md:5:10: warning: 'memo' is said to be \(words), by no source and without a public text \
      [unsourced-stage]
      5 |   - {id: memo, title: Memo, stage: \(stage), text: summary}
        |          ^~~~
        = add 'sources:' to the outcome, or 'text: public' where the text can be read
      """)
  }

  @Test(arguments: [
    ("stage: negotiated", ""), ("stage: signed, text: public", ""),
    ("stage: signed, sources: [{title: A report}]", ""), ("stage: signed", "sources: [{title: A report}]\n"),
  ])
  func anythingToReadIsEnough(outcome: String, lines: String) throws {
    let text = "---\ntitle: X\ndate: 2023-07-20\n\(lines)outcomes: [{id: memo, title: Memo, \(outcome)}]\n---"
    try expectReport(["Content/meetings/x.md": .text(text)], "")
  }
}
