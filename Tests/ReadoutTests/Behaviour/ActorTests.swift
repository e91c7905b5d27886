import Testing

/// Countries that need no file, and the offices that people held.
struct ActorTests {
  @Test func aCountryHasAPageWhenSomethingLeadsToIt() throws {
    let built = try TestSite(["Content/pages/a.md": "---\ntitle: A\n---\n\n[[cote-divoire]]"]).build()
    let countries = built.keys.filter { $0.hasPrefix("actors/") }.sorted()
    #expect(
      countries == [
        "actors/africa.html", "actors/cote-divoire.html", "actors/index.html",
        "actors/sub-saharan-africa.html",
        "actors/western-africa.html",
      ])
  }

  @Test func withoutALinkThereAreNoCountries() throws {
    let built = try TestSite([:]).build()
    #expect(built.keys.filter { $0.hasPrefix("actors/") } == [])
  }

  @Test func aFileAddsToABuiltInCountry() throws {
    let built = try TestSite([
      "Templates/actor.mustache": "{{record.title}} {{code}} {{capital}} {{kind.word}} {{record.summary}}",
      "Content/actors/bolivia.md": "---\nsummary: Landlocked.\n---",
      "Content/actors/iran.md": "---\ntitle: Persia\ncapital: Shiraz\n---",
    ]).build()
    #expect(built["actors/bolivia.html"] == "Bolivia BO Sucre country Landlocked.")
    #expect(built["actors/iran.html"] == "Persia IR Shiraz country ")
  }

  @Test func aParticipantHasTheOfficeOfTheDay() throws {
    let built = try TestSite([
      "Templates/meeting.mustache":
        "{{#delegations}}{{actor.text}}{{#host}} (host){{/host}}:{{#people}} {{person.text}}, {{office}}{{/people}}\n{{/delegations}}",
      "Content/people/x.md": """
      ---
      name: X
      positions:
        - {title: Deputy, at: bolivia, from: 2019, to: 2020-10}
        - {title: Minister, at: bolivia, from: 2020-11, to: 2023-06-30}
        - {title: Envoy, at: united-nations, from: 2023-07}
      ---
      """,
      "Content/actors/united-nations.md": "---\ntitle: United Nations\nkind: organization\n---",
      "Content/meetings/a.md":
        "---\ntitle: A\ndate: 2020-10\nparticipants: [{person: x}, {actor: iran, host: true}]\n---",
      "Content/meetings/b.md": "---\ntitle: B\ndate: 2023-06-30\nparticipants: [{person: x}]\n---",
      "Content/meetings/c.md": "---\ntitle: C\ndate: 2023-07-01\nparticipants: [{person: x}]\n---",
      "Content/meetings/d.md":
        "---\ntitle: D\ndate: 2023-07-01\nparticipants: [{person: x, for: peru, as: Guest}]\n---",
    ]).build()
    #expect(built["meetings/a.html"] == "Iran (host):\nBolivia: X, then Deputy\n")
    #expect(built["meetings/b.html"] == "Bolivia: X, then Minister\n")
    #expect(built["meetings/c.html"] == "United Nations: X, Envoy\n")
    #expect(built["meetings/d.html"] == "Peru: X, Guest\n")
  }

  @Test func aReactionSpeaksForTheActorOfTheDay() throws {
    let built = try TestSite(
      [
        "Templates/reaction.mustache": "{{record.title}}|{{for.text}}|{{office}}",
        "Content/reactions/r.md": "---\nto: talks\nby: novillo\ndate: 2023-07-21\nstance: supports\n---",
        "Content/reactions/s.md": "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: no-comment\n---",
      ], with: [.talks, .novillo]
    ).build()
    #expect(built["reactions/r.html"] == "Edmundo Novillo: supports|Bolivia|Minister of Defence")
    #expect(built["reactions/s.html"] == "Iran: no comment||")
  }

  @Test func regionsHaveTheirCountriesAsMembers() throws {
    let built = try TestSite([
      "Templates/actor.mustache": "{{region.text}}|{{#members}}{{text}} {{/members}}",
      "Content/pages/a.md": "---\ntitle: A\n---\n\n[[bolivia]]",
    ]).build()
    #expect(built["actors/bolivia.html"] == "South America|")
    #expect(built["actors/south-america.html"]?.contains("Bolivia") == true)
  }
}
