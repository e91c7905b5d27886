import Testing

@testable import Readout

/// An actor in the middle of its partners.
struct NetworkTests {
  private func network(_ partners: [String], language: String = "en") throws -> String {
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nlanguage: \(language)",
      "Templates/actor.mustache": """
      {{#partners}}{{#network}}{{width}} {{height}} {{centre-x}} {{centre-y}}{{#lines}} {{text}} {{x}} {{y}}{{/lines}}
      {{#ties}}{{x}} {{y}} {{weight}} {{balance.word}} {{anchor}}:{{#lines}} {{text}} {{x}} {{y}};{{/lines}}
      {{/ties}}{{#balances}}{{word}}{{^last}}, {{/last}}{{/balances}}{{/network}}{{/partners}}
      """,
      "Content/reactions/r.md": "---\nto: m0\nby: peru\ndate: 2023-07-01\nstance: supports\n---",
    ]
    for (number, partner) in partners.enumerated() {
      files["Content/meetings/m\(number).md"] = .text(
        "---\ntitle: M\ndate: 2023-07-01\nparticipants: [{actor: peru}, {actor: \(partner)}]\n---")
    }
    return try TestSite(files).build()["actors/peru.html"] ?? ""
  }

  @Test func partnersStandInRowsOnBothSides() throws {
    let partners = ["iran", "iran", "cuba", "latin-america-and-the-caribbean"]
    let shown = try network(partners)
    #expect(
      shown == """
        360 88 180 44 Peru 180 68
        107.9 27 4 favourable end: Iran 98.9 31;
        107.9 71 2 none end: Cuba 98.9 75;
        252.1 27 2 none start: Latin America 261.1 17; and the 261.1 31; Caribbean 261.1 45;
        favourable, none
        """)
    let mirrored = try network(partners, language: "ar")
    #expect(
      mirrored == """
        360 102 180 51 بيرو 180 75
        252.1 17 4 favourable end: إيران 261.1 21;
        252.1 68 2 none end: أمريكا 261.1 51; اللاتينية 261.1 65; ومنطقة البحر 261.1 79; الكاريبي 261.1 93;
        107.9 17 2 none start: كوبا 98.9 21;
        favourable, none
        """)
    #expect(try network(["iran"]) == "")
  }

  @Test func namesNeverLieUponEachOther() throws {
    let names = (0..<12).map { String(repeating: "Community of States ", count: $0 % 5 + 1) }
    let layout = NetworkLayout(names, around: "Peru")
    for side in [true, false] {
      let places = layout.places.filter { $0.isAtStart == side }
      for (upper, lower) in zip(places, places.dropFirst()) {
        let room = Double(upper.lines.count + lower.lines.count) * FigureLabel.leading / 2
        #expect(lower.y - upper.y >= room)
      }
    }
    #expect(layout.places.map(\.lines.count).max() ?? 0 > 5)
  }

  @Test func labelsBreakBetweenWords() {
    #expect(FigureLabel.lines("Bosnia and Herzegovina", width: 90) == ["Bosnia and", "Herzegovina"])
    #expect(FigureLabel.lines("Herzegovina", width: 20) == ["Herzegovina"])
    #expect(FigureLabel.lines("", width: 20) == [])
  }
}
