import Testing

/// Which keys a record has.
struct KeyTests {
  @Test func aMisspeltKeyGetsTheNearest() throws {
    try expectReport(
      ["Content/pages/about.md": .page("⟦sumary⟧: x")],
      """
      Content/pages/about.md:3:1: error: 'sumary' is not a key of a page [unknown-key]
      3 | sumary: x
        | ^~~~~~
        = did you mean 'summary'?
      """)
  }

  @Test func aKeyNearToNoneGetsTheList() throws {
    try expectReport(
      ["Content/pages/about.md": .page("⟦hindsight⟧: x")],
      """
      Content/pages/about.md:3:1: error: 'hindsight' is not a key of a page [unknown-key]
      3 | hindsight: x
        | ^~~~~~~~~
        = a page has: access, aliases, autolink, corrections, date, draft, embargo, expires, known, lang, \
      menu, note, redirect-from, sources, summary, title, topics, updated, wikidata
      """)
  }

  @Test func aKeyOfAnotherKindIsUnknown() throws {
    try expectReport(
      ["Content/authors/x.md": "---\nname: X\n⟦stance⟧: neutral\n---"],
      """
      Content/authors/x.md:3:1: error: 'stance' is not a key of an author [unknown-key]
      3 | stance: neutral
        | ^~~~~~
        = an author has: access, aliases, autolink, corrections, date, draft, email, embargo, expires, \
      kind, known, lang, name, note, redirect-from, role, sources, summary, topics, updated, url, wikidata
      """)
  }

  @Test func keysOfTheSiteAreChecked() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\n⟦titel⟧: Desk"],
      """
      Content/site.yml:2:1: error: 'titel' is not a key of site.yml [unknown-key]
      2 | titel: Desk
        | ^~~~~
        = did you mean 'title'?
      """)
  }
}
