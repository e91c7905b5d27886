import Testing

/// The stances of an actor over time.
struct StancePlotTests {
  private static let plots = """
    {{#stance-plots}}{{subject.text}}: {{count}}{{#shown}}, {{shown}}{{/shown}} {{width}} {{height}} {{left}} {{right}} {{axis}}{{#outside}} {{outside}}{{/outside}}
    {{#ticks}}{{year}} {{x}}, {{/ticks}}{{#levels}}{{y}}{{#label}} {{text}} {{x}} {{y}}{{/label}}{{#neutral}} neutral{{/neutral}}{{^last}}, {{/last}}{{/levels}}
    {{#points}}{{x}} {{y}} {{shape}} {{mark.stance.word}} {{mark.basis.word}}{{#outside}} outside{{/outside}} {{date.iso}} {{title.address}}
    {{/points}}{{/stance-plots}}
    """

  private func reaction(_ keys: String, date: String = "2023-07-02") -> TestFile {
    .text("---\nto: a\nby: iran\ndate: \(date)\n\(keys)\n---")
  }

  private func plots(_ reactions: [TestFile], language: String = "en") throws -> String {
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nlanguage: \(language)",
      "Templates/actor.mustache": .text(Self.plots),
      "Content/topics/gas.md": "---\ntitle: Gas\n---",
      "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-01\nparticipants: [{actor: peru}]\n---",
    ]
    for (number, reaction) in reactions.enumerated() {
      files["Content/reactions/r\(number).md"] = reaction
    }
    return try TestSite(files).build()["actors/iran.html"] ?? ""
  }

  @Test func aPointAReactionByTimeAndStance() throws {
    let shown = try plots([
      reaction("stance: condemns", date: "2022-07-02"), reaction("stance: neutral"),
      reaction("stance: neutral"),
      reaction("stance: endorses\nbasis: expected\nlikelihood: likely", date: "2023"),
      reaction("stance: mixed\nbasis: reported\ntopics: [gas]", date: "2022-01-01"),
      reaction("stance: supports\nbasis: denied\ntopics: [gas]", date: "2023-12-31"),
    ])
    #expect(
      shown == """
        Peru: 6 reactions 300 152 30 296 134 124
        2022 46, 2023 163, 2024 280, 10 +3 14 14, 25, 40, 55 0 14 59 neutral, 70, 85, 100 −3 14 104
        279.8 25 M-5 -5l10 10m0 -10l-10 10 supports denied 2023-12-31 ../reactions/r5.html
        232.5 55 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z neutral observed 2023-07-02 ../reactions/r2.html
        221.5 55 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z neutral observed 2023-07-02 ../reactions/r1.html
        221.5 10 M0 -6l6 6l-6 6l-6 -6z endorses expected 2023 ../reactions/r3.html
        104.5 100 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z condemns observed 2022-07-02 ../reactions/r0.html
        46.2 124 M-7 -7h14v14h-14z mixed reported outside 2022-01-01 ../reactions/r4.html

        """)
  }

  @Test func theScaleIsMirroredInArabic() throws {
    let neutral = reaction("stance: neutral")
    let shown = try plots([neutral, neutral, neutral], language: "ar")
    #expect(
      shown == """
        بيرو: 3 ردود فعل 300 128 4 270 110
        2023 254, 2024 20, 10 +3 286 14, 25, 40, 55 0 286 59 neutral, 70, 85, 100 −3 286 104
        115 55 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z neutral observed 2023-07-02 ../reactions/r2.html
        126 55 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z neutral observed 2023-07-02 ../reactions/r1.html
        137 55 M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z neutral observed 2023-07-02 ../reactions/r0.html

        """)
    #expect(try plots([neutral, neutral]) == "")
  }

  @Test func onlyTheNewestOfManyAreShown() throws {
    let shown = try plots((1...70).map { reaction("stance: neutral", date: "\(1900 + $0)") })
    #expect(shown.contains("Peru: 70 reactions, the newest 60 are shown"))
    #expect(shown.contains(" 1970 ../reactions/") && shown.contains(" 1911 ../reactions/"))
    #expect(!shown.contains(" 1910 ../reactions/"))
  }
}
