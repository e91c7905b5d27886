import Testing

@testable import Readout

/// What readers see of members' records, by edition.
struct TeaserTests {
  private static let editions = """
    title: Desk
    languages: [es]
    editions:
      - {name: public, output: Public, words: 6, notice: "Write to [[about|us]]."}
      - {name: members, output: Members, access: members, base-url: "https://members.example"}
    """

  private static let files: [String: TestFile] = [
    "Content/site.yml": .text(editions),
    "Content/pages/about.md": .page(),
    "Content/briefs/m.md": """
    ---
    title: Of gas
    date: 2023-07-25
    authors: [desk]
    summary: A summary.
    access: members
    ---

    ## A heading

    One *two* [[bolivia]] four [five](https://five.example) six seven, XBODY eight and nine.

    XLAST ten eleven twelve thirteen fourteen fifteen sixteen.
    """,
    "Content/briefs/m.es.md":
      "---\ntitle: Del gas\n---\n\nUno dos tres cuatro cinco seis XCUERPO ocho nueve diez once doce.",
  ]

  @Test func theOpeningEndsWithTheWordsThatTheEditionShows() throws {
    let site = try TestSite(Self.files, with: [.desk]).build(edition: "public")
    let page = try #require(site["briefs/m.html"])
    #expect(page.contains("<p>One two Bolivia four five six…</p>"))
    #expect(
      page.contains("<p class=\"notice for-members\">Write to <a href=\"../pages/about.html\">us</a>.</p>"))
    #expect(site["es/briefs/m.html"]?.contains("<p>Uno dos tres cuatro cinco seis…</p>") == true)
    for text in ["XBODY", "XLAST", "XCUERPO", "five.example", "A heading"] {
      #expect(site.filter { $0.value.contains(text) }.keys.sorted() == [], "\(text)")
    }
    #expect(site["actors/bolivia.html"] == nil)
  }

  @Test func theEditionOfMembersShowsThemWhole() throws {
    let site = try TestSite(Self.files, with: [.desk]).build(edition: "members")
    #expect(site["briefs/m.html"]?.contains("XLAST ten") == true)
    #expect(site["briefs/m.html"]?.contains("for-members") == false)
    #expect(site["briefs/m.html"]?.contains("https://members.example/briefs/m.html") == true)
    #expect(site["actors/bolivia.html"] != nil)
  }

  @Test func ofAShortTextHalfIsWithheld() throws {
    let site = try TestSite([
      "Content/pages/m.md": "---\ntitle: M\naccess: members\n---\n\nOne two three four."
    ])
    #expect(try site.build()["pages/m.html"]?.contains("<p>One two…</p>") == true)
  }

  @Test func anEditionMayShowNoWords() throws {
    let site = try TestSite([
      "Content/site.yml": "title: Desk\neditions: [{name: public, output: Public, words: 0}]",
      "Content/pages/m.md": "---\ntitle: M\naccess: members\n---\n\nOne two three four.",
    ])
    let page = try #require(try site.build()["pages/m.html"])
    #expect(!page.contains("One"))
    #expect(page.contains("<p class=\"notice for-members\">The whole of this is for members.</p>"))
  }

  @Test func scriptsWithoutSpacesAreCutToo() throws {
    let text = String(repeating: "会談の後に", count: 40)
    let site = try TestSite(["Content/pages/m.md": "---\ntitle: M\naccess: members\n---\n\n\(text)"])
    let page = try #require(try site.build()["pages/m.html"])
    #expect(!page.contains(text.prefix(121)))
    #expect(page.contains("<p>\(text.prefix(100))…</p>"))
  }

  @Test func noteAndDraftsAreMarkedInAPreview() throws {
    let site = try TestSite([
      "Content/pages/a.md": "---\ntitle: A\ndraft: true\nnote: XNOTE\n---\n\nText.",
      "Content/pages/b.md": "---\ntitle: B\nembargo: 2023-10-01T06:00Z\n---\n\nText.",
    ])
    let built = try site.build(visibility: .preview)
    #expect(
      built["pages/a.html"]?.contains("<span class=\"badge is-held\">Draft: not published</span>") == true)
    #expect(built["pages/b.html"]?.contains("Under embargo until 1 October 2023, 06:00 UTC") == true)
    #expect(built["pages/a.html"]?.contains("<meta name=\"robots\" content=\"noindex\">") == true)
    #expect(built.values.allSatisfy { !$0.contains("XNOTE") })
  }
}
