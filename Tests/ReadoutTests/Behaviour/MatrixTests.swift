import Testing

@testable import Readout

/// Who reacted how: the table of a meeting, a topic and a region, and the map.
struct MatrixTests {
  private func reaction(_ by: String, _ keys: String, date: String = "2023-07-21") -> TestFile {
    "---\nto: talks\nby: \(by)\ndate: \(date)\n\(keys)\n---"
  }

  private let cells =
    "{{#groups}}{{title}}: {{summary}}\n{{#rows}}{{actor.text}}{{#cells}}|{{#marks}}{{mark.sign}}{{mark.basis.word}}{{#count}}×{{count}}{{/count}} {{title.address}}{{/marks}}{{/cells}}\n{{/rows}}{{/groups}}"

  @Test func actorsStandByRegionAndStance() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache": "{{#matrix}}\(cells){{/matrix}}",
        "Content/reactions/a.md": reaction("chile", "stance: supports"),
        "Content/reactions/b.md": reaction("argentina", "stance: opposes"),
        "Content/reactions/c.md": reaction("canada", "stance: mixed"),
        "Content/reactions/d.md": reaction("mercosur", "stance: neutral"),
        "Content/actors/mercosur.md": "---\ntitle: Mercosur\nkind: bloc\n---",
      ], with: [.talks]
    ).build()
    #expect(
      built["meetings/talks.html"] == """
        Latin America and the Caribbean: 2 of 33 states on record: 1 opposes, 1 supports, 31 not researched
        Argentina||−2observed ../reactions/b.html||||||
        Chile||||||+2observed ../reactions/a.html||
        Northern America: 1 of 2 states on record: 1 mixed, 1 not researched
        Canada||||||||±observed ../reactions/c.html
        Organizations and others: 1 on record: 1 neutral
        Mercosur||||0observed ../reactions/d.html||||

        """)
  }

  @Test func whatWasSeenCountsBeforeWhatWasExpected() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache": "{{stance-summary}}\n{{#matrix}}\(cells){{/matrix}}",
        "Content/reactions/a.md": reaction(
          "canada", "stance: concerned\nbasis: expected\nlikelihood: likely"),
        "Content/reactions/b.md": reaction("canada", "stance: opposes\nresolves: a", date: "2023-07-25"),
        "Content/reactions/c.md": reaction(
          "united-states", "stance: supports\nbasis: expected\nlikelihood: likely"),
      ], with: [.talks]
    ).build()
    #expect(
      built["meetings/talks.html"] == """
        3 reactions recorded: 1 opposes, 1 concerned (expected), 1 supports (expected).
        Northern America: 2 of 2 states on record: 1 opposes, 1 expected and not yet observed
        Canada||−2observed ../reactions/b.html|−1expected ../reactions/a.html|||||
        United States||||||+2expected ../reactions/c.html||

        """)
  }

  @Test func aPersonsReactionIsThatOfTheActorSpokenFor() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache":
          "{{#matrix}}{{#groups}}{{#rows}}{{actor.text}}{{#reactions}}: {{person.text}}, {{entry.date.text}}{{/reactions}}{{/rows}}{{/groups}}{{/matrix}}",
        "Content/reactions/a.md": reaction("novillo", "stance: supports"),
      ], with: [.talks, .novillo]
    ).build()
    #expect(built["meetings/talks.html"] == "Bolivia: Edmundo Novillo, 21 July 2023")
  }

  @Test func silenceSaysWhereOneLookedAndASourceLeadsToItsItem() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache":
          "{{#matrix}}{{#groups}}{{#rows}}{{#reactions}}{{searched}}|{{#sources}}{{name.text}} {{name.address}} {{archived}}{{/sources}}{{/reactions}}{{/rows}}{{/groups}}{{/matrix}}",
        "Content/reactions/a.md": reaction(
          "chile",
          "stance: silent\nsearched: {until: 2023-08-03, places: [the gazette, the ministry]}\nsources: [{from: irna, url: \"https://irna.example/1\", archived: \"https://old.example/1\"}]"
        ),
        "Content/sources/irna.md": "---\ntitle: IRNA\n---",
      ], with: [.talks]
    ).build()
    #expect(
      built["meetings/talks.html"]
        == "No word until 3 August 2023; looked in: the gazette, the ministry|IRNA https://irna.example/1 https://old.example/1"
    )
  }

  @Test func thoseWhoMetAreNotMissing() throws {
    let built = try TestSite([
      "Templates/meeting.mustache":
        "{{#matrix}}{{#groups}}{{summary}}|{{unresearched-names}}{{/groups}}{{/matrix}}",
      "Content/meetings/talks.md":
        "---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [{actor: united-states}, {actor: iran}]\n---",
      "Content/reactions/a.md": reaction("canada", "stance: supports"),
    ]).build()
    #expect(
      built["meetings/talks.html"] == "1 of 2 states on record: 1 supports, 1 took part|")
  }

  @Test func withoutReactionsThereIsNoTable() throws {
    let built = try TestSite(
      ["Templates/meeting.mustache": "{{#matrix}}table{{/matrix}}{{#map}}map{{/map}}{{stance-summary}}"],
      with: [.talks]
    ).build()
    #expect(
      built["meetings/talks.html"]
        == "No reaction is recorded. Nothing recorded means not researched; it does not mean neutral or silent."
    )
  }

  @Test func aTopicAndARegionCountReactionsToManyMeetings() throws {
    let built = try TestSite([
      "Templates/topic.mustache": "{{#matrix}}\(cells){{/matrix}}",
      "Templates/actor.mustache": "{{#matrix}}\(cells){{/matrix}}",
      "Content/topics/defence.md": "---\ntitle: Defence\n---",
      "Content/meetings/m.md": "---\ntitle: M\ndate: 2023-07-20\ntopics: [defence]\n---",
      "Content/meetings/n.md": "---\ntitle: N\ndate: 2023-07-21\ntopics: [defence]\n---",
      "Content/meetings/o.md": "---\ntitle: O\ndate: 2023-07-22\n---",
      "Content/reactions/a.md": "---\nto: m\nby: canada\ndate: 2023-07-22\nstance: opposes\n---",
      "Content/reactions/b.md": "---\nto: n\nby: canada\ndate: 2023-07-23\nstance: opposes\n---",
      "Content/reactions/c.md": "---\nto: o\nby: canada\ndate: 2023-07-24\nstance: opposes\n---",
    ]).build()
    #expect(
      built["topics/defence.html"] == """
        Northern America: 1 of 2 states on record: 1 opposes, 1 not researched
        Canada||−2observed×2 ../reactions/b.html||||||

        """)
    #expect(
      built["actors/northern-america.html"] == """
        Northern America: 1 of 2 states on record: 1 opposes, 1 not researched
        Canada||−2observed×3 ../reactions/c.html||||||

        """)
  }

  @Test func countriesHaveTilesOnTheMap() throws {
    let built = try TestSite([
      "Templates/meeting.mustache":
        "{{#map}}{{ground}}\n{{#tiles}}{{code}} {{title.text}} {{title.address}}\n{{/tiles}}{{/map}}",
      "Content/meetings/talks.md":
        "---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [{actor: bolivia}, {actor: iran}]\n---",
      "Content/reactions/a.md": reaction("canada", "stance: supports"),
      "Content/reactions/b.md": reaction("iran", "stance: supports\nbasis: reported"),
    ]).build()
    #expect(
      built["meetings/talks.html"] == """
        ../assets/world.svg
        CA Canada: supports ../reactions/a.html
        IR Iran: supports (reported by others) ../reactions/b.html
        BO Bolivia: took part ../actors/bolivia.html

        """)
  }

  @Test func everyCountryHasATileOfItsOwn() {
    let places = CountryTable.all.compactMap { WorldTiles.places[$0.alpha2] }
    #expect(places.count == 249)
    #expect(Set(places).count == 249)
    #expect(WorldTiles.places.count == 249)
  }

  @Test func thePictureBelowTheTilesHasThemWhereTheTableDoes() throws {
    let picture = readTheme(site: "nowhere").assets.first { $0.path == "assets/world.svg" }
    let text = String(decoding: try #require(picture).bytes, as: UTF8.self)
    for (code, place) in WorldTiles.places {
      let (x, y) = (place.column * TileMap.step, place.row * TileMap.step)
      #expect(text.contains("M\(x + 1) \(y + 1)h20v20h-20z"), "\(code)")
      let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("<text y=\"\(y + 14).5\">") })
      #expect(row.contains("<tspan x=\"\(x + 11)\">\(code)</tspan>"))
    }
  }

  @Test func statesAreThoseWithASeatAtTheUnitedNations() {
    #expect(CountryTable.all.count(where: \.isState) == 195)
    #expect(CountryTable.country(code: "VA")?.isState == true)
    #expect(CountryTable.country(code: "GL")?.isState == false)
  }
}
