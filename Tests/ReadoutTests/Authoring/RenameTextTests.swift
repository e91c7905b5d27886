import Testing

@testable import Readout

/// What changes in a file that names a record, and what does not.
struct RenameTextTests {
  /// A page before and after `talks` becomes `tehran-talks`; every other byte stays.
  private func expectPage(
    _ before: String, _ after: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let head = "---\ntitle: Talks\n---\n"
    let found = try renamed(
      "talks", to: "tehran-talks", at: "Content/pages/about.md",
      ["Content/pages/about.md": .text(head + before)], with: [.talks])
    #expect(found == after.map { head + $0 }, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("[[talks]]\n", "[[tehran-talks]]\n"),
    ("[[ talks | the talks ]]\n", "[[ tehran-talks | the talks ]]\n"),
    ("a [[talks#facts|talks]] b", "a [[tehran-talks#facts|talks]] b"),
    ("[[talks|a\nb]]\n", "[[tehran-talks|a\nb]]\n"),
    (
      "[talks](../meetings/talks.md#facts \"talks.md\")\n",
      "[talks](../meetings/tehran-talks.md#facts \"talks.md\")\n"
    ),
    ("[a](<../meetings/./talks.md>)\n", "[a](<../meetings/./tehran-talks.md>)\n"),
    ("[a](../meetings/talks%2Emd)\n", "[a](../meetings/tehran-talks%2Emd)\n"),
    ("[a][b]\n\n[b]: ../meetings/talks.md\n", "[a][b]\n\n[b]: ../meetings/tehran-talks.md\n"),
    ("| a |\n|---|\n| [[talks\\|x]] |\n", "| a |\n|---|\n| [[tehran-talks\\|x]] |\n"),
    (
      "```readout\nmatrix: talks\nmap:  talks\n```\n[[talks]]\n",
      "```readout\nmatrix: tehran-talks\nmap:  tehran-talks\n```\n[[tehran-talks]]\n"
    ),
  ])
  func linksAreWrittenAnew(before: String, after: String) throws { try expectPage(before, after) }

  @Test(arguments: [
    "talks, the talks.md, talks-1 and talks.\n",
    "`[[talks]]` and ``[a](../meetings/talks.md)``\n",
    "```\n[[talks]]\n[a](../meetings/talks.md)\n```\n",
    "```yaml\nmatrix: talks\n```\n",
    "\\[[talks]] \\[a](../meetings/talks.md)\n",
    "<!-- [[talks]] -->\n",
    "[a](https://example.org/talks.md) https://example.org/talks.html\n",
  ])
  func whatLooksLikeTheIDStays(text: String) throws { try expectPage(text) }

  @Test func aLinkIsToldFromCodeThatLooksLikeIt() throws {
    try expectPage(
      "`[[talks]]` [[talks]] `[[talks]]`\n[a](../meetings/talks.md) `[a](../meetings/talks.md)`\n",
      "`[[talks]]` [[tehran-talks]] `[[talks]]`\n[a](../meetings/tehran-talks.md) `[a](../meetings/talks.md)`\n"
    )
  }

  @Test(arguments: [
    ("topics: [oil]", "topics: [crude]"),
    ("topics:   [ 'oil' , \"gas\"]  # oil", "topics:   [ 'crude' , \"gas\"]  # oil"),
    ("topics:\n  - gas\n  -   oil # oil", "topics:\n  - gas\n  -   crude # oil"),
    ("topics: [gas,\n  \"oil\"]", "topics: [gas,\n  \"crude\"]"),
    ("topics:\n- >-\n  oil\n- gas", "topics:\n- >-\n  crude\n- gas"),
    ("{topics: [oil]}", "{topics: [crude]}"),
    ("summary: oil, [[oil]]", "summary: oil, [[crude]]"),
    ("summary: 'it''s \"[[oil|oil]]\"'", "summary: 'it''s \"[[crude|oil]]\"'"),
    ("summary: \"caf\\u00e9 [[oil]] \\\"`[[oil]]`\"", "summary: \"caf\\u00e9 [[crude]] \\\"`[[oil]]`\""),
    (
      "summary: >-\n  one\n  [[oil]]\n\nnote: oil [[oil]]",
      "summary: >-\n  one\n  [[crude]]\n\nnote: oil [[oil]]"
    ),
    (
      "sources: [{from: oil, title: oil}]\ntopics: [oil]",
      "sources: [{from: oil, title: oil}]\ntopics: [crude]"
    ),
    ("aliases: [oil-page]\ntopics: [Crude oil, oil]", "aliases: [oil-page]\ntopics: [Crude oil, crude]"),
  ])
  func valuesAreWrittenAnew(before: String, after: String) throws {
    let isFlow = before.hasPrefix("{")
    func page(_ lines: String) -> String {
      isFlow ? "---\n{title: A, \(lines.dropFirst())\n---\n" : "---\ntitle: A\n\(lines)\n---\n"
    }
    let found = try renamed(
      "oil", to: "crude", at: "Content/pages/a.md",
      [
        "Content/pages/a.md": .text(page(before)), "Content/topics/gas.md": "---\ntitle: Gas\n---\n",
        "Content/topics/oil.md": "---\ntitle: Hydrocarbons\naliases: [Crude oil]\n---\n",
      ])
    #expect(found == page(after))
  }

  @Test func partsKeepTheirNames() throws {
    let meeting =
      "---\ntitle: T\ndate: 2023\noutcomes: [{id: talks, title: T}]\n---\n[[talks#talks]] [a](#talks)\n"
    let reaction = "---\nto: \"talks#talks\" # talks\nby: chile\ndate: 2023\nstance: mixed\n---\n"
    let files: [String: TestFile] = [
      "Content/meetings/2023/talks.md": .text(meeting), "Content/reactions/r.md": .text(reaction),
    ]
    #expect(
      try renamed("talks", to: "t2", at: "Content/meetings/2023/t2.md", files) == """
        ---
        title: T
        date: 2023
        outcomes: [{id: talks, title: T}]
        redirect-from: [/meetings/talks.html]
        ---
        [[t2#talks]] [a](#talks)

        """)
    #expect(
      try renamed("talks", to: "t2", at: "Content/reactions/r.md", files)
        == reaction.replacing("\"talks#", with: "\"t2#"))
  }

  @Test func translationsGoWithTheirOriginal() throws {
    let rename = try TestSite([
      "Content/site.yml": "title: Desk\nlanguages: [es]\n",
      "Content/topics/x/oil.md": "---\ntitle: Oil\n---\n",
      "Content/topics/x/oil.es.md": "---\ntitle: Petróleo\n---\n[o](oil.md) [e](oil.es.md)\n",
    ]).renaming("oil", to: "crude")
    #expect(rename.changes.map(\.newPath) == ["Content/topics/x/crude.md", "Content/topics/x/crude.es.md"])
    #expect(
      rename.preview == """
        rename from Content/topics/x/oil.md
        rename to Content/topics/x/crude.md
        --- Content/topics/x/oil.md
        +++ Content/topics/x/crude.md
        @@ -1,3 +1,4 @@
         ---
         title: Oil
        +redirect-from: [/topics/oil.html, /es/topics/oil.html]
         ---
        rename from Content/topics/x/oil.es.md
        rename to Content/topics/x/crude.es.md
        --- Content/topics/x/oil.es.md
        +++ Content/topics/x/crude.es.md
        @@ -1,4 +1,4 @@
         ---
         title: Petróleo
         ---
        -[o](oil.md) [e](oil.es.md)
        +[o](crude.md) [e](crude.es.md)

        """)
  }

  @Test func recordsThatAreNotPublishedAreCorrectedToo() throws {
    let draft: TestFile = "---\ntitle: D\ndraft: true\n---\n[[talks]]\n"
    #expect(
      try renamed("talks", to: "t2", at: "Content/pages/d.md", ["Content/pages/d.md": draft], with: [.talks])
        == "---\ntitle: D\ndraft: true\n---\n[[t2]]\n")
  }

  @Test func theConfigurationIsCorrected() throws {
    let site = "title: Desk\nlead: b\nmenu:\n  - {title: b, to: b}\n  - {title: b, to: \"/briefs/b.html\"}\n"
    let files: [String: TestFile] = [
      "Content/site.yml": .text(site),
      "Content/briefs/b.md": "---\ntitle: B\ndate: 2023\nauthors: [desk]\nsummary: S\n---\n",
    ]
    #expect(
      try renamed("b", to: "news", at: "Content/site.yml", files, with: [.desk])
        == "title: Desk\nlead: news\nmenu:\n  - {title: b, to: news}\n  - {title: b, to: \"/briefs/news.html\"}\n"
    )
  }
}
