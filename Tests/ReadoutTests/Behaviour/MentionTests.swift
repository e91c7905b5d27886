import Testing

/// The first mention of a name becomes a link.
struct MentionTests {
  private let people: [String: TestFile] = [
    "Templates/page.mustache": "{{record.body}}",
    "Content/people/novillo.md": "---\nname: Edmundo Novillo\naliases: [Novillo, Édmundo Ñovillo]\n---",
    "Content/people/ed.md": "---\nname: Edmundo\n---",
  ]

  private func body(_ text: String, lines: String = "", site: String = "title: Desk") throws -> String {
    let own: [String: TestFile] = [
      "Content/site.yml": .text(site), "Content/pages/a.md": "---\ntitle: A\n\(lines)---\n\n\(text)",
    ]
    let page = try TestSite(people.merging(own) { _, own in own }).build()["pages/a.html"] ?? ""
    return page.replacing(" class=\"mention\"", with: "").replacing("../people/", with: "").replacing(
      "\n", with: "")
  }

  @Test func theFirstMentionIsLinkedAndNoOther() throws {
    #expect(
      try body("Novillo met. Novillo left.\n\nEdmundo Novillo spoke.")
        == "<p><a href=\"novillo.html\">Novillo</a> met. Novillo left.</p><p>Edmundo Novillo spoke.</p>")
  }

  @Test func theLongestNameWins() throws {
    #expect(
      try body("Edmundo Novillo and Edmundo.")
        == "<p><a href=\"novillo.html\">Edmundo Novillo</a> and <a href=\"ed.html\">Edmundo</a>.</p>")
  }

  @Test func onlyWholeWordsAreNames() throws {
    #expect(
      try body("Novillos, PreNovillo, Novillo_x, Novilloé.")
        == "<p>Novillos, PreNovillo, Novillo_x, Novilloé.</p>")
  }

  @Test func namesOfAnyScriptAreFound() throws {
    #expect(try body("«Édmundo Ñovillo»") == "<p>«<a href=\"novillo.html\">Édmundo Ñovillo</a>»</p>")
  }

  @Test func namesEndAtPunctuation() throws {
    #expect(
      try body("(Novillo's word)") == "<p>(<a href=\"novillo.html\">Novillo</a>'s word)</p>")
  }

  @Test func headingsLinksCodeQuotesAndImagesAreLeftAlone() throws {
    let text = """
      ## Novillo

      > Novillo

      `Novillo` and [Novillo](https://example.org/).

          Novillo

      One.[^n]

      [^n]: Novillo
      """
    #expect(try body(text).contains("novillo.html") == false)
  }

  @Test func whatTheTextLinksItselfIsNotLinkedAgain() throws {
    #expect(
      try body("Novillo met [[novillo|the minister]].")
        == "<p>Novillo met <a href=\"novillo.html\">the minister</a>.</p>")
  }

  @Test func emphasisMayHoldAName() throws {
    #expect(
      try body("**Novillo** met.") == "<p><strong><a href=\"novillo.html\">Novillo</a></strong> met.</p>")
  }

  @Test func aPageDoesNotLinkToItself() throws {
    let built = try TestSite([
      "Templates/person.mustache": "{{record.body}}",
      "Content/people/novillo.md": "---\nname: Novillo\n---\n\nNovillo was born in La Paz.",
    ]).build()
    #expect(built["people/novillo.html"] == "<p>Novillo was born in La Paz.</p>\n")
  }

  @Test func aRecordMayTurnItOff() throws {
    #expect(try body("Novillo met.", lines: "autolink: false\n") == "<p>Novillo met.</p>")
  }

  @Test func theSiteMayTurnItOffAndARecordOnAgain() throws {
    let site = "title: Desk\nautolink: false"
    #expect(try body("Novillo met.", site: site) == "<p>Novillo met.</p>")
    #expect(try body("Novillo met.", lines: "autolink: true\n", site: site).contains("novillo.html"))
  }

  @Test func anAmbiguousNameIsNotLinked() throws {
    let built = try TestSite([
      "Templates/page.mustache": "{{record.body}}",
      "Content/people/a.md": "---\nname: A\naliases: [The Minister]\n---",
      "Content/people/b.md": "---\nname: B\naliases: [The Minister]\n---",
      "Content/pages/a-page.md": "---\ntitle: P\n---\n\nThe Minister spoke.",
    ]).build()
    #expect(built["pages/a-page.html"] == "<p>The Minister spoke.</p>\n")
  }
}
