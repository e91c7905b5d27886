import Testing

/// What becomes of an author's text on its page.
struct TextTests {
  private func page(_ text: String, lines: String = "", files: [String: TestFile] = [:]) throws -> String {
    let own: [String: TestFile] = [
      "Templates/page.mustache": "{{record.body}}",
      "Content/pages/a.md": "---\ntitle: A\n\(lines)---\n\n\(text)",
    ]
    return try TestSite(own.merging(files) { _, own in own }).build()["pages/a.html"] ?? ""
  }

  @Test func templateSyntaxInContentIsText() throws {
    let built = try TestSite([
      "Content/pages/a.md": """
      ---
      title: "{{title}} {{{raw}}}"
      summary: "{{#x}} {{/x}}"
      ---

      One {{record.title}} {{>partials/head}} {{=<% %>=}}
      """
    ]).build()
    let page = built["pages/a.html"] ?? ""
    #expect(page.contains("<p>One {{record.title}} {{&gt;partials/head}} {{=&lt;% %&gt;=}}</p>"))
    #expect(page.contains("<h1>{{title}} {{{raw}}}</h1>"))
    #expect(page.contains("{{#x}} {{/x}}"))
  }

  @Test func markupInTitlesIsText() throws {
    let built = try TestSite([
      "Content/pages/a.md": "---\ntitle: \"<script>alert(1)</script> & \\\"*x*\\\"\"\n---"
    ]).build()
    let page = built["pages/a.html"] ?? ""
    #expect(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"*x*\"</h1>"))
    #expect(!page.contains("<script>alert"))
  }

  @Test func aSummaryHasEmphasisAndLinks() throws {
    let built = try TestSite(
      [
        "Templates/page.mustache": "{{record.summary}}",
        "Content/pages/a.md":
          "---\ntitle: A\nsummary: \"*One* `two` [[talks]] [x](https://example.org/?a&b)\"\n---",
      ], with: [.talks]
    ).build()
    #expect(
      built["pages/a.html"] == """
        <em>One</em> <code>two</code> <a href="../meetings/talks.html">Talks in Tehran</a> \
        <a href="https://example.org/?a&amp;b" rel="external">x</a>
        """)
  }

  @Test func aDescriptionHasTheTitlesOfItsLinks() throws {
    let built = try TestSite(
      [
        "Templates/page.mustache": "{{frame.description}}",
        "Content/pages/a.md": "---\ntitle: A\nsummary: \"*After* [[talks]] and [[talks|those]].\"\n---",
      ], with: [.talks]
    ).build()
    #expect(built["pages/a.html"] == "After Talks in Tehran and those.")
  }

  @Test func headingsHaveLinksOfTheirOwn() throws {
    #expect(
      try page("# One\n\n## One\n\n## Sources\n\n## ¿Qué?") == """
        <h2 id="one">One</h2>
        <h2 id="one-2">One</h2>
        <h2 id="sources-2">Sources</h2>
        <h2 id="qué">¿Qué?</h2>

        """)
  }

  @Test func anImageHasItsSizeAndLoadsLate() throws {
    let files: [String: TestFile] = ["Content/media/a b.png": .png(width: 30, height: 20)]
    #expect(
      try page("![Two *flags*](<media/a b.png> \"At noon\")", files: files) == """
        <p><img src="../media/a%20b.png" alt="Two flags" width="30" height="20" title="At noon" loading="lazy" \
        decoding="async"></p>

        """)
  }

  @Test func citationsAndFootnotesAreNumberedTogether() throws {
    let built = try TestSite([
      "Templates/page.mustache":
        "{{#record.notes}}{{number}}|{{source.text}}|{{text}}|{{#references}}{{address}} {{/references}}\n{{/record.notes}}",
      "Content/pages/a.md": """
      ---
      title: A
      sources: [{from: Uncited}, {from: IRNA, id: irna}]
      ---

      One.[^own] Two.[^irna] Three.[^own]

      [^own]: A *note*.
      """,
    ]).build()
    #expect(
      built["pages/a.html"] == """
        1||<p>A <em>note</em>.</p>
        |#fnref-1 #fnref-1-2\u{20}
        2|IRNA||#fnref-2\u{20}
        |Uncited||

        """)
  }

  @Test func aTranslationCitesTheSourcesOfItsOriginal() throws {
    let built = try TestSite([
      "Templates/page.mustache": "{{#record.notes}}{{number}} {{source.text}}{{/record.notes}}",
      "Content/site.yml": "title: Desk\nlanguages: [es]",
      "Content/pages/a.md": "---\ntitle: A\nsources: [{from: IRNA, id: irna}]\n---",
      "Content/pages/a.es.md": "---\ntitle: A\n---\n\nUno.[^irna]",
    ]).build()
    #expect(built["es/pages/a.html"] == "1 IRNA")
  }

  @Test func linksToFilesLeadToTheirPages() throws {
    let files: [String: TestFile] = [
      "Content/topics/deep/b.md": "---\ntitle: B\n---\n\n## Part",
      "Content/files/rules.txt": "x", "Content/media/t.pdf": "x",
    ]
    #expect(
      try page(
        "[b](../topics/deep/b.md#part) [r](../files/rules.txt) [t](../media/t.pdf) [self](a.md)", files: files
      )
        == """
        <p><a href="../topics/b.html#part">b</a> <a href="../rules.txt">r</a> <a href="../media/t.pdf">t</a> \
        <a href="../pages/a.html">self</a></p>

        """)
  }

  @Test func anOutcomeIsCalledByItsTitle() throws {
    let files: [String: TestFile] = [
      "Content/meetings/m.md":
        "---\ntitle: M\ndate: 2023\noutcomes: [{id: memo, title: Memorandum & more}]\n---"
    ]
    #expect(
      try page("[[m#memo]]", files: files)
        == "<p><a href=\"../meetings/m.html#memo\">Memorandum &amp; more</a></p>\n")
  }

  @Test func everyIdOnAPageIsThereOnce() throws {
    let built = try TestSite(
      [
        "Content/briefs/b.md": """
        ---
        title: B
        date: 2023-07-25
        authors: [desk]
        summary: B.
        kind: qa
        about: [talks]
        judgments: [{text: One}, {id: two, text: Two}]
        corrections: [{date: 2023-07-25, kind: update, text: C}]
        sources: [{from: IRNA, id: irna}]
        ---

        ## Judgment 1

        ## Main

        ## Corrections

        ## Two

        ## Is it?

        One.[^irna]
        """,
        "Content/reactions/r.md": "---\nto: b\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ], with: [.desk, .talks]
    ).build()
    for (address, page) in built where address.hasSuffix(".html") {
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(repeated == [], "\(address) has ids twice")
    }
  }
}
