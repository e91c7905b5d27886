import Testing

/// One site in several languages.
struct TranslationTests {
  private let head: TestFile = """
    {{frame.language}} {{record.title}}{{#frame.versions}} {{language}}={{address}}{{#current}}!{{/current}}{{/frame.versions}}
    """

  private func site(_ files: [String: TestFile]) throws -> TestSite {
    try TestSite(files.merging(["Content/site.yml": "title: Desk\nlanguages: [es]"]) { own, _ in own })
  }

  @Test func bothVersionsNameEachOther() throws {
    let built = try site([
      "Templates/page.mustache": head,
      "Content/pages/about.md": "---\ntitle: About\n---",
      "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n---",
    ]).build()
    #expect(built["pages/about.html"] == "en About en=../pages/about.html! es=../es/pages/about.html")
    #expect(
      built["es/pages/about.html"]
        == "es Quiénes somos en=../../pages/about.html es=../../es/pages/about.html!")
  }

  @Test func theThemeSaysSoToSearchEngines() throws {
    let built = try site([
      "Content/pages/about.md": "---\ntitle: About\n---",
      "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n---",
    ]).build(baseURL: "https://example.org/desk")
    let original = built["pages/about.html"] ?? ""
    let translation = built["es/pages/about.html"] ?? ""
    #expect(original.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(translation.contains("<html lang=\"es\" dir=\"ltr\">"))
    for page in [original, translation] {
      #expect(page.contains("hreflang=\"en\""))
      #expect(page.contains("hreflang=\"es\""))
    }
    #expect(translation.contains("href=\"https://example.org/desk/es/pages/about.html\""))
  }

  @Test func aPageThatIsNotTranslatedHasNoPageInTheOtherLanguage() throws {
    let built = try site(["Content/pages/about.md": "---\ntitle: About\n---"]).build()
    #expect(built["pages/about.html"] != nil)
    #expect(built["es/pages/about.html"] == nil)
  }

  @Test func aLinkToWhatIsNotTranslatedLeadsToTheOriginalAndSaysItsLanguage() throws {
    let built = try site([
      "Content/pages/about.md": "---\ntitle: About\n---\n\n[[method]]",
      "Content/pages/about.es.md": "---\ntitle: Quiénes somos\n---\n\n[[method]] [[about]]",
      "Content/pages/method.md": "---\ntitle: Method\n---\n\nText",
    ]).build()
    #expect(built["pages/about.html"]?.contains("<p><a href=\"../pages/method.html\">Method</a></p>") == true)
    #expect(
      built["es/pages/about.html"]?.contains(
        """
        <p><a href="../../pages/method.html" hreflang="en">Method</a> \
        <a href="../../es/pages/about.html">Quiénes somos</a></p>
        """) == true)
  }

  @Test func aTranslationInheritsWhatItDoesNotSay() throws {
    let built = try site([
      "Templates/meeting.mustache":
        "{{dates.text}} {{#place}}{{city}}, {{country.text}}{{/place}} {{record.summary}}",
      "Content/meetings/x.md": """
      ---
      title: X
      date: 2023-07-20
      place: {city: Tehran, country: iran}
      summary: They met.
      ---
      """,
      "Content/meetings/x.es.md": "---\ntitle: Equis\n---",
    ]).build()
    #expect(built["es/meetings/x.html"] == "20 de julio de 2023 Tehran, Irán They met.")
  }

  @Test func countriesHaveNamesInEveryLanguage() throws {
    let built = try site([
      "Templates/page.mustache": "{{record.body}}",
      "Content/pages/a.md": "---\ntitle: A\n---\n\n[[united-states]]",
      "Content/pages/a.es.md": "---\ntitle: A\n---\n\n[[united-states]] y Estados Unidos",
    ]).build()
    #expect(built["pages/a.html"]?.contains(">United States</a>") == true)
    #expect(built["es/pages/a.html"]?.contains(">Estados Unidos</a>") == true)
  }

  @Test func theInterfaceSpeaksTheLanguageOfThePage() throws {
    let built = try site([:]).build()
    #expect(built["es/briefs/index.html"]?.contains("<html lang=\"es\"") == true)
    #expect(built["es/index.html"]?.contains("<html lang=\"es\"") == true)
  }
}
