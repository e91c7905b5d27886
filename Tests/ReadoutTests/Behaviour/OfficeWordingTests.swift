import Testing

/// The office that somebody held on a day, as one speaks of it later.
struct OfficeWordingTests {
  private func offices(
    _ positions: String, participant: String = "{person: eva}", language: String = "en", now: String
  ) throws -> [String] {
    let built = try TestSite([
      "Content/site.yml": .text("title: Desk\nlanguage: \(language)\n"),
      "Templates/meeting.mustache": "{{#delegations}}{{#people}}{{office}}{{/people}}{{/delegations}}",
      "Templates/reaction.mustache":
        "{{office}}{{#quote}}|{{#speaker}}{{text}}{{/speaker}}, {{office}}{{/quote}}",
      "Content/people/eva.md": .text("---\nname: Eva\npositions:\n\(positions)\n---"),
      "Content/meetings/m.md":
        .text("---\ntitle: M\ndate: 2023-07-20\nparticipants:\n  - \(participant)\n---"),
      "Content/reactions/r.md":
        "---\nto: m\nby: eva\ndate: 2023-07-21\nstance: supports\nquote: {text: Well then.}\n---",
    ]).build(now: now)
    return ["meetings/m.html", "reactions/r.html"].map { (built[$0] ?? "").replacing("\n", with: "") }
  }

  private let minister = "  - {title: Minister, at: bolivia, from: 2020, to: 2023-10}"

  @Test(arguments: [("2023-10-31", ""), ("2023-11-01", "then ")])
  func anOfficeThatHasEndedIsOfThen(now: String, word: String) throws {
    #expect(
      try offices(minister, now: now) == ["\(word)Minister", "\(word)Minister|Eva, \(word)Minister"])
  }

  @Test func anOfficeThatIsHeldAgainIsNot() throws {
    let again = minister + "\n  - {title: minister, at: bolivia, from: 2025}"
    #expect(try offices(again, now: "2024-01-01")[0] == "then Minister")
    #expect(try offices(again, now: "2025-01-01")[0] == "Minister")
  }

  @Test func anOfficeAsWrittenIsOfThenWhereItsTermIsKnown() throws {
    let participant = "{person: eva, as: Minister}"
    #expect(try offices(minister, participant: participant, now: "2024-01-01")[0] == "then Minister")
    let guest = "{person: eva, as: Head of delegation}"
    #expect(try offices(minister, participant: guest, now: "2024-01-01")[0] == "Head of delegation")
  }

  @Test(arguments: [("es", "entonces Minister"), ("ar", "Minister آنذاك")])
  func otherLanguagesSayItTheirWay(language: String, words: String) throws {
    #expect(try offices(minister, language: language, now: "2024-01-01")[0] == words)
  }
}
