import Foundation
import Testing

@testable import Readout

/// A site kept in memory shows what a fresh build would write, whatever is done to its files.
struct LiveSiteTests {
  static let files: [String: TestFile] = [
    "Templates/brief.mustache": "{{record.title}}|{{record.body}}|{{#related}}{{title.text}} {{/related}}",
    "Templates/actor.mustache": """
    {{record.title}}|{{#timeline}}{{count}}{{#years}}{{#entries}} {{date.iso}} {{title.text}} {{role}}{{/entries}}{{/years}}\
    {{/timeline}}|{{#record.mentions}}{{sentence}}{{/record.mentions}}
    """,
    "Templates/ledger.mustache": "{{#years}}{{#entries}}{{title.text}}: {{summary}}, {{/entries}}{{/years}}",
    "Content/authors/desk.md": "---\nname: Desk\n---",
    "Content/topics/gas.md": "---\ntitle: Gas\n---",
    "Content/briefs/a.md": brief("A", "Of Bolivia and [[b]]. ## X"),
    "Content/briefs/b.md": brief("B", "## Part\n\n[[a|to a]] and [[talks#deal]]."),
    "Content/meetings/talks.md":
      "---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [{actor: bolivia}]\noutcomes: [{id: deal, title: Deal}]\n---",
    "Content/reactions/r.md": "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: concerned\n---",
  ]

  private static func brief(_ title: String, _ body: String, _ keys: String = "") -> TestFile {
    .text(
      "---\ntitle: \(title)\ndate: 2023-07-22\nauthors: [desk]\nsummary: S.\ntopics: [gas]\nabout: [talks]\n\(keys)---\n\n\(body)"
    )
  }

  private static func meeting(_ keys: String) -> TestFile {
    .text("---\ntitle: Talks\nstart: 2023-07-20\noutcomes: [{id: deal, title: Deal}]\n\(keys)\n---")
  }

  private static func summarised(_ summary: String) -> TestFile {
    .text("---\ntitle: S\ndate: 2023-07-23\nauthors: [desk]\nsummary: \"\(summary)\"\n---")
  }

  private static func quoting(_ words: String) -> TestFile {
    .text("---\nto: talks\nby: p\ndate: 2023-07-21\nstance: supports\nquote: {text: \(words)}\n---")
  }

  /// Edits one after the other: the file, and its text or nil for none.
  static let edits: [(String, TestFile?)] = [
    ("Content/briefs/a.md", brief("A", "Of Iran and [[b#part]].")),
    // The same links in other places, with other words around them, and once more after an edit that reaches further.
    ("Content/briefs/a.md", brief("A", "A sentence before. Of Iran and [[b#part]].")),
    (
      "Content/briefs/b.md", brief("B", "## Part\n\nSee *this*.\n\nNow [[a|to it]], and then [[talks#deal]].")
    ),
    ("Content/briefs/b.md", brief("B", "## Another\n\n[[a|to a]].")),
    ("Content/briefs/b.md", brief("B", "## Part\n\n[[a]] and [[talks#deal]].")),
    ("Content/briefs/a.md", brief("A new title", "Of Iran.")),
    ("Content/briefs/a.md", brief("A", "Of Iran.", "draft: true\n")),
    ("Content/briefs/b.md", brief("B", "Nothing.")),
    ("Content/briefs/s.md", summarised("After [[b]] and [[talks#deal]].")),
    ("Content/briefs/b.md", brief("B has another title", "Nothing.")),
    ("Content/reactions/r.md", "---\nto: talks\nby: chile\ndate: 2023-07-21\nstance: supports\n---"),
    (
      "Content/people/p.md",
      "---\nname: Ana Example\npositions: [{at: chile, title: Minister, from: 2020}]\n---"
    ),
    ("Content/reactions/r.md", "---\nto: talks\nby: p\ndate: 2023-07-21\nstance: supports\n---"),
    (
      "Content/people/p.md",
      "---\nname: Eva Example\npositions: [{at: peru, title: Minister, from: 2020}]\n---"
    ),
    ("Content/briefs/b.md", brief("B", "Eva Example spoke.")),
    ("Content/briefs/b.md", brief("B", "Eva Exampel spoke.")),
    ("Content/meetings/talks.md", meeting("status: denied")),
    ("Content/meetings/talks.md", meeting("topics: [gas]")),
    ("Content/meetings/talks.md", meeting("end: 2023-10-20")),
    ("Content/meetings/talks.md", meeting("participants: [{actor: bolivia}, {person: p}]")),
    ("Content/reactions/r.md", quoting("We go on.")),
    ("Content/briefs/b.md", brief("B", "> We go on. [[r]]")),
    ("Content/reactions/r.md", quoting("We do not.")),
    ("Content/reactions/q.md", quoting("We do not.")),
    ("Content/reactions/r.md", quoting("We go on.")),
    ("Content/briefs/b.md", brief("B", "Eva Example spoke.")),
    ("Content/meetings/talks.md", nil),
    (
      "Content/meetings/talks.md",
      "---\ntitle: Talks again\ndate: 2023-08\nparticipants: [{actor: peru}]\n---"
    ),
    // A pair of actors gets a page with its second event, and loses it with one of them.
    (
      "Content/meetings/talks.md",
      "---\ntitle: Talks again\ndate: 2023-08\nparticipants: [{actor: peru}, {actor: iran}]\n---"
    ),
    ("Content/reactions/r.md", "---\nto: talks\nby: p\ndate: 2023-07-21\nstance: neutral\n---"),
    ("Content/reactions/r.md", "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: opposes\n---"),
    ("Content/meetings/talks.md", "---\ntitle: Talks\ndate: 2023-08\nparticipants: [{actor: peru}]\n---"),
    ("Content/briefs/a.md", nil),
    ("Content/briefs/c.md", brief("C", "![a](media/a.svg)")),
    ("Content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"),
    ("Content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"4\"/>"),
    ("Content/files/robots.txt", "x"),
    ("Content/site.yml", "title: Desk\nlanguages: [es]\nautolink: false\n"),
    ("Content/briefs/c.es.md", "---\ntitle: Ce\n---\n\nTexto de [[b]]."),
    ("Content/briefs/c.md", brief("C changed", "Text.")),
    ("Content/briefs/c.es.md", "---\ntitle: Otra\n---\n\nTexto."),
    ("Content/site.yml", "title: Desk\nlanguages: [es, ar]\n"),
    ("Content/briefs/c.ar.md", "---\ntitle: Jim\n---\n\nNass."),
    ("Content/briefs/c.ar.md", nil),
    ("Content/site.yml", "title: Desk\nlanguages: [ar]\n"),
    ("Content/site.yml", "title: Desk\nlanguages: [es]\n"),
    ("Content/briefs/c.es.md", nil),
    ("Templates/brief.mustache", "{{record.title}} {{none}}"),
    ("Templates/brief.mustache", "New: {{record.title}}"),
    ("Templates/strings/en.yml", "words:\n  stance:\n    supports: backs\n"),
    ("Content/site.yml", nil),
    ("Content/site.yml", "title: Another\n"),
  ]

  @Test(arguments: [false, true])
  func everyEditShowsWhatABuildWrites(isToldOfEverything: Bool) throws {
    let site = try TestSite(Self.files)
    let options = testOptions(site: site.folder, now: moment(testMoment), jobs: 1)
    var live = LiveSite(options)
    for (number, (path, file)) in Self.edits.enumerated() {
      try site.change(path, to: file)
      live.update(after: isToldOfEverything ? .everything : .files([path]))
      let fresh = LiveSite(options)
      #expect(live.diagnostics == fresh.diagnostics, "edit \(number): \(path)")
      guard let new = fresh.shown else { continue }
      #expect(live.shown?.addresses == new.addresses, "edit \(number): \(path)")
      let stale = new.addresses.filter { live.shown?.file(at: $0) != new.file(at: $0) }
      #expect(stale == [], "edit \(number): \(path)")
    }
  }

  @Test func mistakesLeaveTheLastGoodSite() throws {
    let site = try TestSite(Self.files)
    var live = LiveSite(testOptions(site: site.folder, now: moment(testMoment), jobs: 1))
    let before = live.shown?.file(at: "briefs/a.html")
    try site.change("Content/briefs/a.md", to: "---\ntitel: A\n---")
    live.update(after: .files(["Content/briefs/a.md"]))
    #expect(live.diagnostics.hasErrors)
    #expect(live.shown?.file(at: "briefs/a.html") == before)
  }

  @Test func hiddenRecordsAreMarked() throws {
    let site = try TestSite([
      "Content/authors/desk.md": "---\nname: Desk\n---",
      "Content/briefs/a.md": Self.brief("A", "x", "draft: true\n"),
      "Content/briefs/b.md": Self.brief("B", "x", "embargo: 2024-01-01T00:00:00Z\n"),
      "Content/briefs/c.md": Self.brief("C", "x", "expires: 2023-08-01T00:00:00Z\n"),
      "Content/briefs/d.md": Self.brief("D", "x"),
      "Content/briefs/e.md": Self.brief("E", "Only for members.", "access: members\n"),
      "Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07-20\n---",
      "Content/topics/gas.md": "---\ntitle: Gas\n---",
    ])
    let options = testOptions(
      site: site.folder, now: moment(testMoment), jobs: 1, visibility: .preview)
    guard let shown = LiveSite(options).shown else {
      Issue.record("there is no site without errors")
      return
    }
    let reasons = ["a", "b", "c", "d", "e"].map { shown.mark(at: "briefs/\($0).html")?.reason }
    #expect(
      reasons == [.draft, .embargo(moment("2024-01-01")), .expired(moment("2023-08-01")), nil, .members])
    #expect(shown.address(ofFile: "Content/briefs/a.md") == "briefs/a.html")
    #expect(shown.mark(at: "index.html") == nil)
    guard case .bytes(let page)? = shown.file(at: "briefs/e.html") else {
      Issue.record("the members' brief has no page")
      return
    }
    #expect(String(decoding: page, as: UTF8.self).contains("Only for members."))
  }
}
