import Testing

/// What passed between two actors, and which pairs have a page of it.
struct RelationTests {
  private static let partners =
    "{{#partners}}{{#partners}}{{name.text}} {{name.address}} {{count}} {{latest.iso}} {{balance.word}}\n{{/partners}}{{/partners}}"

  private func meeting(_ keys: String, date: String = "2023-07-01") -> TestFile {
    .text("---\ntitle: A meeting\ndate: \(date)\nparticipants: \(keys)\n---")
  }

  private func reaction(to target: String, by actor: String, _ keys: String = "stance: opposes") -> TestFile {
    .text("---\nto: \(target)\nby: \(actor)\ndate: 2023-07-02\n\(keys)\n---")
  }

  /// The addresses of pairs, without their folder and ending.
  private func pairs(_ files: [String: TestFile]) throws -> [String] {
    let pages = try TestSite(files).build().keys.filter { $0.hasPrefix("relations/") }
    return pages.filter { $0 != "relations/index.html" }.map { String($0.dropFirst(10).dropLast(5)) }.sorted()
  }

  @Test func aPairHasAPageFromTheSecondEventOn() throws {
    let two = meeting("[{actor: iran}, {actor: bolivia}]")
    #expect(try pairs(["Content/meetings/a.md": two]) == [])
    #expect(try pairs(["Content/meetings/a.md": two, "Content/meetings/b.md": two]) == ["bolivia--iran"])
    let reacted = ["Content/meetings/a.md": two, "Content/reactions/r.md": reaction(to: "a", by: "iran")]
    #expect(try pairs(reacted) == ["bolivia--iran"])
  }

  @Test func theSiteSaysFromHowManyEventsOn() throws {
    let two = meeting("[{actor: iran}, {actor: bolivia}]")
    var files: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nrelations-from: 1", "Content/meetings/a.md": two,
    ]
    #expect(try pairs(files) == ["bolivia--iran"])
    files["Content/meetings/b.md"] = two
    files["Content/site.yml"] = "title: Desk\nrelations-from: 3"
    #expect(try pairs(files) == [])
  }

  @Test func whatDidNotHappenIsNoEvent() throws {
    let two = "[{actor: iran}, {actor: bolivia}]"
    for status in ["cancelled", "postponed", "denied"] {
      let files = [
        "Content/meetings/a.md": meeting(two), "Content/meetings/b.md": meeting(two + "\nstatus: \(status)"),
      ]
      #expect(try pairs(files) == [], "\(status)")
    }
    for keys in ["basis: denied", "basis: expected\nlikelihood: likely"] {
      let files = [
        "Content/meetings/a.md": meeting(two),
        "Content/reactions/r.md": reaction(to: "a", by: "iran", "stance: opposes\n" + keys),
      ]
      #expect(try pairs(files) == [], "\(keys)")
    }
  }

  @Test func aReactionBearsOnWhoeverItAnswers() throws {
    let site: [String: TestFile] = [
      "Content/site.yml": "title: Desk\nrelations-from: 1",
      "Content/people/eva.md": "---\nname: Eva\npositions: [{title: Minister, at: peru, from: 2020}]\n---",
      "Content/meetings/a.md": meeting("[{actor: iran}]\noutcomes: [{id: deal, title: Deal}]"),
      "Content/reactions/r.md": reaction(to: "a#deal", by: "eva"),
      "Content/reactions/s.md": reaction(to: "r", by: "chile"),
      // To a reaction of one's own.
      "Content/reactions/t.md": reaction(to: "s", by: "chile"),
    ]
    #expect(try pairs(site) == ["chile--peru", "iran--peru"])
  }

  @Test func ofALargeMeetingOnlyTheHostsCount() throws {
    let guests = ["peru", "chile", "cuba", "kenya", "ghana", "mali", "togo"].map { "{actor: \($0)}" }
    func pairs(_ participants: [String]) throws -> Int {
      try self.pairs([
        "Content/site.yml": "title: Desk\nrelations-from: 1",
        "Content/meetings/a.md": meeting("[\(participants.joined(separator: ", "))]"),
        "Content/reactions/r.md": reaction(to: "a", by: "fiji"),
      ]).count
    }
    // Every two of eight, and each with the one that reacted.
    #expect(try pairs(guests + ["{actor: iran, host: true}"]) == 28 + 8)
    // The host with each of eight, and with the one that reacted.
    #expect(try pairs(guests + ["{actor: iran, host: true}", "{actor: benin}"]) == 8 + 1)
    #expect(try pairs(guests + ["{actor: iran}", "{actor: benin}"]) == 0)
    let hosts = guests.map { String($0.dropLast()) + ", host: true}" }
    #expect(try pairs(hosts + ["{actor: iran}", "{actor: benin}"]) == 21 + 14 + 7)
  }

  @Test func membersAreNoPairsOfTheirBloc() throws {
    #expect(
      try pairs([
        "Content/site.yml": "title: Desk\nrelations-from: 1",
        "Content/actors/bloc.md": "---\ntitle: Bloc\nkind: bloc\nmembers: [peru, chile]\n---",
        "Content/meetings/a.md": meeting("[{actor: bloc}, {actor: peru}]"),
      ]) == ["bloc--peru"])
  }

  @Test func partnersStandByEventsThenByName() throws {
    let built = try TestSite([
      "Templates/actor.mustache": .text(Self.partners),
      "Content/meetings/a.md": meeting("[{actor: iran}, {actor: bolivia}]"),
      "Content/meetings/b.md": meeting("[{actor: peru}, {actor: bolivia}]", date: "2023-08"),
      "Content/meetings/c.md": meeting("[{actor: peru}, {actor: bolivia}]", date: "2024-01-01"),
      "Content/meetings/d.md": meeting("[{actor: chile}, {actor: bolivia}]"),
      "Content/reactions/r.md": reaction(to: "a", by: "cuba", "stance: supports"),
    ]).build()
    #expect(
      built["actors/bolivia.html"] == """
        Peru ../relations/bolivia--peru.html 2 events 2023-08 none
        Chile ../actors/chile.html 1 event 2023-07-01 none
        Cuba ../actors/cuba.html 1 event 2023-07-02 favourable
        Iran ../actors/iran.html 1 event 2023-07-01 none

        """)
    #expect(
      built["actors/cuba.html"] == """
        Bolivia ../actors/bolivia.html 1 event 2023-07-02 favourable
        Iran ../actors/iran.html 1 event 2023-07-02 favourable

        """)
  }

  @Test func stancesOfBothSidesMakeTheBalance() throws {
    let stances = [
      ("opposes", "opposes"), ("supports", "concerned"), ("neutral", "mixed"), ("mixed", "silent"),
    ]
    let words = try stances.map { first, second -> String in
      let searched = "searched: {until: 2023-08, places: [A]}"
      let built = try TestSite([
        "Templates/actor.mustache": "{{#partners}}{{#partners}}{{balance.word}}{{/partners}}{{/partners}}",
        "Content/meetings/a.md": meeting("[{actor: iran}, {actor: bolivia}]"),
        "Content/reactions/r.md": reaction(to: "a", by: "iran", "stance: \(first)"),
        "Content/reactions/s.md": reaction(
          to: "a", by: "bolivia", "stance: \(second)\n\(second == "silent" ? searched : "")"),
      ]).build()
      return built["actors/iran.html"] ?? ""
    }
    #expect(words == ["critical", "balanced", "balanced", "none"])
  }
}
