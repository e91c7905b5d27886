import Testing

/// What each side says, and what rests on the word of one alone.
struct AccountTests {
  private func meeting(_ lines: String, template: String) throws -> String {
    let built = try TestSite([
      "Templates/meeting.mustache": .text(template),
      "Content/meetings/m.md": .text(
        "---\ntitle: M\ndate: 2023-07-20\nparticipants: [{actor: iran}, {actor: bolivia}]\n\(lines)\n---"),
    ]).build()
    return (built["meetings/m.html"] ?? "").replacing("\n", with: "")
  }

  private func groups(_ claims: String...) throws -> String {
    try meeting(
      "claims:\n" + claims.map { "  - {\($0)}" }.joined(separator: "\n"),
      template:
        "{{#claims}}{{#standing}}{{text}} ({{word}}){{/standing}}:{{#claims}} {{text}}{{/claims}}; {{/claims}}"
    )
  }

  @Test func eachSideHasAGroupOfItsOwn() throws {
    #expect(
      try groups(
        "text: A, said-by: [bolivia]", "text: B, said-by: [iran], denied-by: [bolivia]",
        "text: C, said-by: [iran]", "text: D, said-by: [iran, bolivia]",
        "text: E, said-by: [bolivia, bolivia]",
        "text: F, said-by: [iran, peru]", "text: G")
        == "Said by all sides (agreed): D; Said by several sides (several): F; "
        + "Said only by Bolivia (one-sided): A E; Said only by Iran (one-sided): C; "
        + "Said by one side only (one-sided): G; Contradicted (contradicted): B; ")
  }

  private func stage(_ keys: String) throws -> String {
    try meeting(
      "outcomes: [{id: a, title: A, stage: signed, \(keys)}]",
      template:
        "{{#outcomes}}{{#stage}}{{text}}{{/stage}}{{#sole-claim}} {{sole-claim}}{{/sole-claim}}{{/outcomes}}")
  }

  @Test(arguments: [
    "claimed-by: [iran]", "claimed-by: [iran, iran], text: undisclosed",
    "claimed-by: [iran], sources: [{from: Agency, title: One}, {from: Agency, title: Two}]",
  ])
  func theWordOfOneSideIsSaidToBeThat(keys: String) throws {
    #expect(try stage(keys) == "signed as claimed by Iran")
  }

  @Test(arguments: [
    "claimed-by: [iran, bolivia]", "claimed-by: [iran], text: public", "text: summary",
    "claimed-by: [iran], sources: [{from: Agency, title: One}, {from: Gazette, title: Two}]",
  ])
  func whatMoreBearsOutIsNot(keys: String) throws {
    #expect(try stage(keys) == "signed")
  }
}
