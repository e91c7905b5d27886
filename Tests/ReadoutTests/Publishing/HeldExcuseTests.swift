import Testing

@testable import Readout

/// What takes words out of what is held: each place where everybody may read them.
struct HeldExcuseTests {
  static let title = "A quiet border deal"

  /// A hidden topic, and a file that has its title.
  static func files(_ title: String, _ keys: String = "draft: true") -> [String: TestFile] {
    [
      "Content/topics/held.md": .text("---\ntitle: \(title)\n\(keys)\n---"),
      "Content/files/x.txt": .text(title), "Content/authors/desk.md": "---\nname: The Desk\n---",
      "Content/meetings/talks.md":
        "---\ntitle: Talks in Tehran\ndate: 2023-07-20\nparticipants: [{actor: iran}, {actor: bolivia}]\n---",
    ]
  }

  /// What the proof says of a site that has words of a hidden record in a file.
  static func report(
    _ other: [String: TestFile], title: String = title, keys: String = "draft: true",
    visibility: Visibility = .published, now: String = testMoment
  ) throws -> String {
    let site = try TestSite(files(title, keys).merging(other) { _, own in own })
    let prepared = site.prepared(now: now, visibility: visibility)
    #expect(site.report(prepared.diagnostics.filter { $0.severity == .error }) == "")
    switch try publish(prepared, to: Publication.begin(at: "\(site.folder)/Public")) {
    case .published: return ""
    case .leaking(let leaks): return site.report(leaks)
    }
  }

  /// What is reported where nobody says it in the open.
  static func leak(_ title: String = title, because reason: String = "a draft") -> String {
    let words = comparedWords(Array(title.utf8)).map { String(decoding: $0, as: UTF8.self) }
    return """
      Content/topics/held.md:2:8: error: what 'held' holds back would be published, on line 1 of x.txt [held-text]
      2 | title: \(title)
        |        ^\(String(repeating: "~", count: title.unicodeScalars.count - 1))
        = the words are: \(words.joined(separator: " "))
        = x.txt is a copy of Content/files/x.txt
        = 'held' is \(reason); take the words out of what is shown, or publish it
      """
  }

  @Test func withoutOneItIsReported() throws { #expect(try Self.report([:]) == Self.leak()) }

  @Test func itIsLookedForInEveryRecord() throws {
    var others: [String: TestFile] = [:]
    for number in 1...600 { others["Content/pages/p\(number).md"] = .text("---\ntitle: Page \(number)\n---") }
    #expect(try Self.report(others) == Self.leak())
    others["Content/pages/zz.md"] = "---\ntitle: A quiet border deal\n---"
    #expect(try Self.report(others) == "")
  }

  @Test(arguments: [
    "title: A quiet border deal", "title: Open\naliases: [A quiet border deal]",
    "title: Open\nsummary: \"Of *a quiet* border deal, and more.\"",
    "title: Open\nsources: [{title: A quiet border deal}]",
    "title: Open\nsources: [{title: A, url: \"https://example.org/a-quiet-border-deal\"}]",
    "title: Open\nsources: [{title: A, url: \"https://example.org/a\", archived: \"https://example.org/a-quiet-border-deal\"}]",
    "title: Open\ncorrections: [{date: 2023-07-21, kind: correction, text: A quiet border deal.}]",
    "title: Open\nredirect-from: [/a-quiet-border-deal.html]",
  ])
  func keysOfAnOpenRecord(lines: String) throws {
    #expect(try Self.report(["Content/pages/open.md": .text("---\n\(lines)\n---")]) == "")
    let hidden: TestFile = .text("---\n\(lines)\ndraft: true\n---")
    #expect(try Self.report(["Content/pages/open.md": hidden]).contains("on line 1 of x.txt [held-text]"))
  }

  @Test(arguments: [
    ("meetings/m", "title: M\ndate: 2023-07-20\nclaims: [{text: A quiet border deal., said-by: [iran]}]"),
    ("meetings/m", "title: M\ndate: 2023-07-20\noutcomes: [{id: a, title: A quiet border deal}]"),
    ("meetings/m", "title: M\ndate: 2023-07-20\nplace: {city: Lima, venue: A quiet border deal}"),
    (
      "meetings/m",
      "title: M\ndate: 2023-07-20\ncommitments: [{id: a, text: A quiet border deal., by: [iran]}]"
    ),
    (
      "reactions/r",
      "to: talks\nby: iran\ndate: 2023-07-21\nstance: supports\nquote: {text: A quiet border deal., lang: en, source: {title: A}}"
    ),
    ("people/p", "name: P\npositions: [{title: A quiet border deal, at: iran}]"),
    (
      "briefs/b",
      "title: B\ndate: 2023-07-21\nauthors: [desk]\nsummary: B.\njudgments: [{text: A quiet border deal., likelihood: likely}]"
    ),
  ])
  func keysOfItsKind(name: String, lines: String) throws {
    #expect(try Self.report(["Content/\(name).md": .text("---\n\(lines)\n---")]) == "")
  }

  @Test(arguments: [
    "One hears of *a quiet* border deal.", "- A quiet border deal",
    "See [this](https://example.org/a-quiet-border-deal).",
    "| A quiet border deal |\n| - |\n| x |", "`a quiet border deal`", "A[^1].\n\n[^1]: A quiet border deal.",
  ])
  func theTextOfAnOpenRecord(body: String) throws {
    #expect(try Self.report(["Content/pages/open.md": .page(body: body)]) == "")
  }

  @Test func aTranslation() throws {
    let languages: TestFile = "title: Site\nlanguages: [es]\n"
    for text in [
      "title: A quiet border deal\n---", "title: Abierto\nsummary: A quiet border deal.\n---",
      "title: Abierto\n---\n\nA quiet border deal.",
    ] {
      let files: [String: TestFile] = [
        "Content/site.yml": languages, "Content/pages/open.md": .page(),
        "Content/pages/open.es.md": .text("---\n\(text)"),
      ]
      #expect(try Self.report(files) == "", "\(text)")
    }
  }

  /// Of a members' text only the opening is.
  @Test func theOpeningOfAMembersText() throws {
    let rest = String(repeating: "word ", count: 40)
    func page(_ body: String) -> [String: TestFile] {
      [
        "Content/site.yml": "title: Site\neditions: [{name: public, output: Public, words: 10}]\n",
        "Content/pages/open.md": .page("access: members", body: body),
      ]
    }
    #expect(try Self.report(page("A quiet border deal. \(rest)")) == "")
    #expect(try Self.report(page("\(rest) A quiet border deal.")) == Self.leak())
  }

  @Test func whatSiteYMLSays() throws {
    #expect(try Self.report(["Content/site.yml": "title: A quiet border deal\n"]) == "")
    #expect(try Self.report(["Content/site.yml": "title: Site\ncopyright: A quiet border deal\n"]) == "")
  }

  /// Words of the interface, of the theme, and the names of countries, capitals, regions and languages.
  @Test(arguments: [
    "Also known as", "device width", "Bolivia", "La Paz", "South America", "Persian", "فارسی",
  ])
  func whatIsBuiltIn(title: String) throws {
    #expect(try Self.report([:], title: title) == "")
  }

  @Test func whatPagesAreCalledThatNoRecordIs() throws {
    let related: TestFile = "title: Site\nrelations-from: 1\n"
    #expect(try Self.report(["Content/site.yml": related], title: "Bolivia and Iran") == "")
    #expect(try Self.report([:], title: "Bolivia and Peru") == Self.leak("Bolivia and Peru"))
    let reaction: TestFile = "---\nto: talks\nby: peru\ndate: 2023-07-21\nstance: concerned\n---"
    #expect(try Self.report([:], title: "Peru concerned") == Self.leak("Peru concerned"))
    #expect(try Self.report(["Content/reactions/r.md": reaction], title: "Peru concerned") == "")
  }

  @Test func itsOwnNoteIsNone() throws {
    let page: TestFile = .page("note: A quiet border deal")
    #expect(try Self.report(["Content/pages/open.md": page]).contains("on line 1 of x.txt [held-text]"))
  }
}
