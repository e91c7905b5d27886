import Testing

@testable import Readout

/// What is held is found in a mail before the mail is written.
struct DigestProofTests {
  /// The report on the digest of a week with an open brief and a held one.
  private func leaks(_ template: String, configuration: String = "", in language: String? = nil) throws
    -> String
  {
    let site = try TestSite(
      [
        "Content/site.yml": .text(
          "title: Desk\nbase-url: https://desk.example/\nemail: desk@desk.example\nlanguages: [es]\n\(configuration)"
        ),
        "Content/briefs/open.md": "---\ntitle: Open\ndate: 2023-07-18\nauthors: [desk]\nsummary: Of it.\n---",
        "Content/briefs/held.md": """
        ---
        title: Ein stiller Grenzhandel für alle
        date: 2023-07-18
        authors: [desk]
        summary: Held.
        embargo: 2030-01-01T00:00:00Z
        ---
        """,
        "Templates/mail.mustache": .text(template),
      ], with: [.desk])
    let prepared = site.prepared(now: "2023-07-24T06:00:00Z")
    let digest = try #require(try prepared.digest(of: prepared.digestPeriod(.last(.week)), in: language))
    return site.report(prepared.leaks(in: digest))
  }

  private func report(_ place: String) -> String {
    """
    Content/briefs/held.md:2:8: error: what 'held' holds back would be published, on \(place) [held-text]
    2 | title: Ein stiller Grenzhandel für alle
      |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      = the words are: ein stiller grenzhandel fur alle
      = 'held' is under embargo until 2030-01-01T00:00:00Z; take the words out of what is shown, or publish it
    """
  }

  @Test func whatIsShownToEverybodyGoesOut() throws { #expect(try leaks("<p>{{title}}</p>") == "") }

  @Test func aTemplateThatHasHeldWordsIsReported() throws {
    #expect(
      try leaks("<p>\n{{title}}</p><p>Ein stiller Grenzhandel für alle</p>")
        == report("line 45 of 2023-W29.eml and in 1 other file"))
  }

  @Test func theNameOfTheFileIsThatOfTheLanguage() throws {
    #expect(
      try leaks("<p>Ein stiller Grenzhandel für alle</p>", in: "es")
        == report("line 44 of 2023-W29.es.eml and in 1 other file"))
  }

  @Test func whatSiteYMLSaysInTheSubjectIsOpen() throws {
    let subject = "Ein stiller Grenzhandel für alle"
    #expect(try leaks("<p></p>", configuration: "digest: {every: week, subject: \"\(subject)\"}\n") == "")
  }

  @Test(
    arguments: [
      (nil, nil, "2023-W29"), (nil, "es", "2023-W29.es"), ("members", nil, "2023-W29-members"),
      ("members", "es", "2023-W29-members.es"),
    ] as [(String?, String?, String)])
  func noTwoDigestsHaveOneName(edition: String?, language: String?, name: String) throws {
    let site = try TestSite(
      [
        "Content/site.yml": """
        title: Desk
        base-url: https://desk.example/
        email: desk@desk.example
        languages: [es]
        editions: [{name: members, output: A, access: members}, {name: public, output: B}]
        """,
        "Content/briefs/open.md": "---\ntitle: Open\ndate: 2023-07-18\nauthors: [desk]\nsummary: Of it.\n---",
      ], with: [.desk])
    let prepared = site.prepared(now: "2023-07-24T06:00:00Z", edition: edition)
    let digest = try prepared.digest(of: prepared.digestPeriod(.last(.week)), in: language)
    #expect(digest?.files.map(\.name) == ["html", "txt", "eml"].map { "\(name).\($0)" })
  }
}
