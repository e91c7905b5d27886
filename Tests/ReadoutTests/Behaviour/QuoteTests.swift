import Testing

/// One quote in several reactions.
struct QuoteTests {
  private static func reaction(_ quote: String, _ by: String = "bolivia") -> TestFile {
    .text("---\nto: talks\nby: \(by)\ndate: 2023-07-21\nstance: supports\nquote: {\(quote)}\n---")
  }

  private func uses(_ reactions: [String: TestFile]) throws -> [String: String] {
    var files = reactions
    files["Templates/reaction.mustache"] = "{{#quote}}{{#uses}}{{title.address}} {{/uses}}{{/quote}}"
    return try TestSite(files, with: [.talks, .novillo]).build()
  }

  @Test func eachUseNamesTheOther() throws {
    let built = try uses([
      "Content/reactions/a.md": Self.reaction("text: 'We go on, together.'"),
      "Content/reactions/b.md": Self.reaction("text: '“We go  on”, together'"),
      "Content/reactions/c.md": Self.reaction("text: We go on."),
      "Content/reactions/d.md": Self.reaction("text: 'We go on, together.'", "iran"),
      "Content/reactions/e.md": Self.reaction("text: 'We go on, together.', speaker: novillo", "iran"),
    ])
    #expect(built["reactions/a.html"] == "../reactions/b.html ")
    #expect(built["reactions/b.html"] == "../reactions/a.html ")
    for other in ["c", "d", "e"] { #expect(built["reactions/\(other).html"] == "") }
  }

  @Test func theSpeakerIsWhoReacted() throws {
    let built = try TestSite(
      [
        "Templates/reaction.mustache": "{{#quote}}{{#speaker}}{{text}}{{/speaker}}, {{office}}{{/quote}}",
        "Content/reactions/a.md": Self.reaction("text: Well.", "novillo"),
        "Content/reactions/b.md": Self.reaction("text: Well."),
        "Content/reactions/c.md": Self.reaction("text: Well., speaker: An official"),
      ], with: [.talks, .novillo]
    ).build()
    #expect(
      ["a", "b", "c"].map { built["reactions/\($0).html"] }
        == ["Edmundo Novillo, Minister of Defence", "Bolivia, ", "An official, "])
  }
}
