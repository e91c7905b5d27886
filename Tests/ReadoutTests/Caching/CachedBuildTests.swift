import Foundation
import Testing

@testable import Readout

/// Builds that take over what the last one wrote are compared, file for file, with builds that do not.
struct CachedBuildTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nlanguages: [es]\ndata: pages\n",
    "Content/authors/desk.md": "---\nname: Desk\n---",
    "Content/topics/gas.md": "---\ntitle: Gas\n---\n\nOf gas.",
    "Content/briefs/a.md": brief("A", "Of Bolivia and [[b]]. A fact.[^n]\n\n[^n]: A note on [[gas]]."),
    "Content/briefs/b.md": brief("B", "## Part\n\n[[a]] and [[talks#deal]]. Of Bolivia."),
    "Content/briefs/b.es.md": "---\ntitle: Be\n---\n\nDe [[a]].",
    "Content/briefs/c.md": brief("C", "See [[b#part]]."),
    "Content/briefs/draft.md": brief("D", "A draft.", "draft: true\n"),
    "Content/briefs/members.md": brief("M", "For members.", "access: members\n"),
    "Content/people/eva.md":
      "---\nname: Eva Example\npositions: [{at: bolivia, title: Minister, from: 2020}]\n---\n\nShe knows [[b]].",
    "Content/meetings/talks.md":
      "---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [{person: eva}, {actor: iran}]\noutcomes: [{id: deal, title: Deal}]\n---\n\nThey met.",
    "Content/reactions/r.md": "---\nto: talks\nby: iran\ndate: 2023-07-21\nstance: supports\n---",
    "Content/files/.well-known/security.txt": "Contact: mailto:desk@desk.example",
    "Content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>",
  ]

  private static func brief(_ title: String, _ body: String, _ keys: String = "") -> TestFile {
    .text(
      "---\ntitle: \(title)\ndate: 2023-07-22\nauthors: [desk]\ntopics: [gas]\nsummary: Of \(title).\n\(keys)---\n\n\(body)"
    )
  }

  /// Edits of texts: the file, what it holds then, and whether the notes serve.
  private static let edits: [(String, TestFile, isRenewed: Bool)] = [
    ("Content/briefs/a.md", brief("A", "Of Bolivia and [[b]], again."), true),
    ("Content/briefs/a.md", brief("A", "Of Iran and [[talks]] and [[eva]]."), true),
    ("Content/briefs/a.md", brief("A", "Nothing is linked."), true),
    ("Content/briefs/a.md", brief("A", "## Why?\n\nOf Iran, [[b]] and [[gas]]."), true),
    // Bolivia keeps its page by the person's office.
    ("Content/briefs/b.md", brief("B", "## Part\n\nOf nobody."), true),
    ("Content/briefs/b.es.md", "---\ntitle: Be\n---\n\nDe [[c]] y [[a|otro]].", true),
    (
      "Content/people/eva.md",
      "---\nname: Eva Example\npositions: [{at: bolivia, title: Minister, from: 2020}]\n---\n\nShe knows [[a]].",
      true
    ),
    ("Content/topics/gas.md", "---\ntitle: Gas\n---\n\nOf gas, and of Iran.", true),
    // What is held of it has to be known anew.
    ("Content/briefs/members.md", brief("M", "Other words for members.", "access: members\n"), false),
    // Peru gets a page by it.
    ("Content/briefs/a.md", brief("A", "Of Peru."), false),
    ("Content/briefs/a.md", brief("A", "Of Peru and Iran."), true),
    ("Content/briefs/a.md", brief("A", "Of Iran."), false),
    // Another brief leads to the heading.
    ("Content/briefs/b.md", brief("B", "## Part\n\nText.\n\n## More"), false),
    ("Content/briefs/b.md", brief("B", "## Whole"), false),
    ("Content/briefs/b.md", brief("B", "## Part"), false),
    ("Content/briefs/a.md", brief("A", "[[nobody]]"), false),
    // What was noted last is of the build before the mistake.
    ("Content/briefs/a.md", brief("A", "[[b#part]]"), true),
    // Only a topic or a source is missed when nothing refers to it.
    ("Content/topics/gas.md", "---\ntitle: Gas\n---\n\nOf [[oil]].", false),
    ("Content/topics/oil.md", "---\ntitle: Oil\n---", false),
    ("Content/topics/gas.md", "---\ntitle: Gas\n---\n\nOf nothing.", false),
    ("Content/briefs/draft.md", brief("D", "A draft of [[nobody]].", "draft: true\n"), false),
    ("Content/briefs/draft.md", brief("D", "A draft of [[a]].", "draft: true\n"), false),
    ("Content/briefs/a.md", brief("Another", "[[b#part]]"), false),
    ("Content/briefs/a.md", brief("Another", "![A](media/a.svg) and [[b#part]]"), true),
    ("Content/briefs/a.md", brief("Another", "![A](media/b.svg)"), false),
    ("Content/briefs/a.md", brief("Another", "Good again."), true),
    // A warning has to be noted.
    ("Content/briefs/a.md", brief("Another", "Of Eva Exampel."), false),
    ("Content/briefs/a.md", brief("Another", "Of Eva Example."), false),
    ("Content/briefs/a.md", brief("Another", "Of Eva Example again."), true),
  ]

  private static let withDigests = files.merging([
    "Content/site.yml": "title: Desk\nlanguages: [es]\ndigest: {every: week}\n"
  ]) { $1 }

  @Test(arguments: [files, withDigests])
  func editsOfTextsRenewWhatShowsThem(files: [String: TestFile]) throws {
    let desk = try CachedDesk(files)
    try desk.expectFresh()
    for (number, (path, file, isRenewed)) in Self.edits.enumerated() {
      try desk.site.change(path, to: file)
      let outcome = try desk.expectFresh(after: path, "edit \(number): \(path)")
      #expect(outcome.isRenewed == isRenewed, "edit \(number): \(path)")
    }
  }

  @Test func editsOfTextsRenewFeeds() throws {
    for content in ["full", "summary"] {
      let site =
        "title: Desk\nlanguages: [es]\nbase-url: https://desk.example/\nfeeds: {content: \(content)}\n"
      let desk = try CachedDesk(Self.files.merging(["Content/site.yml": .text(site)]) { $1 })
      try desk.expectFresh()
      for (number, (path, file, _)) in Self.edits.enumerated() {
        try desk.site.change(path, to: file)
        try desk.expectFresh(after: path, "edit \(number): \(path)")
      }
    }
  }

  @Test func otherEditsBuildEverything() throws {
    let desk = try CachedDesk(LiveSiteTests.files)
    try desk.expectFresh()
    for (number, (path, file)) in LiveSiteTests.edits.enumerated() {
      try desk.site.change(path, to: file)
      try desk.expectFresh(after: path, "edit \(number): \(path)")
    }
  }

  @Test func anEditOfATextWritesFewFiles() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    try desk.site.change("Content/briefs/a.md", to: Self.brief("A", "Of Bolivia and [[b]], at last."))
    let summary = try desk.expectFresh(after: "Content/briefs/a.md").summary
    // Its own page in both languages, its file of data, and the two pages that quote it in both; and of the index
    // for searching its list of files and six of those, which then have other names: two of texts, which bear one hash,
    // terms, words, places and the directory of places.
    #expect(summary.map { [$0.written, $0.removed] } == [6 + 7, 6])
  }

  @Test func nothingChangedLeavesTheOutputAlone() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    #expect(try desk.build().summary?.route == .untouched)
    // Another time stamp is no other content.
    try desk.site.change("Content/briefs/a.md", to: Self.files["Content/briefs/a.md"])
    #expect(try desk.build().summary?.route == .untouched)
  }

  @Test func anOutputThatWasTamperedWithIsMended() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    let page = desk.output + "/briefs/a.html"
    let tampering: [() throws -> Void] = [
      { try "x".write(toFile: page, atomically: false, encoding: .utf8) },
      { try FileManager.default.removeItem(atPath: page) },
      { try "x".write(toFile: desk.output + "/extra.html", atomically: false, encoding: .utf8) },
      { try FileManager.default.removeItem(atPath: desk.output + "/media") },
      { try FileManager.default.removeItem(atPath: desk.output) },
    ]
    for (number, tamper) in tampering.enumerated() {
      try tamper()
      let outcome = try desk.expectFresh(after: nil, "tampering \(number)")
      #expect(outcome.isRenewed && outcome.summary?.route != .untouched, "tampering \(number)")
    }
  }

  @Test func aCopyOfTheOutputServes() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    let copy = desk.site.folder + "/Copy"
    try FileManager.default.copyItem(atPath: desk.output, toPath: copy)
    try FileManager.default.removeItem(atPath: desk.output)
    try FileManager.default.moveItem(atPath: copy, toPath: desk.output)
    #expect(try desk.expectFresh().summary?.route == .untouched)
  }

  @Test func theSpareSiteIsOfAnyForm() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    let spare = desk.site.folder + "/.readout/cache/spare"
    let tampering: [() throws -> Void] = [
      { try FileManager.default.removeItem(atPath: spare) },
      { try "x".write(toFile: spare + "/briefs/a.html", atomically: true, encoding: .utf8) },
      { try "x".write(toFile: spare + "/extra.html", atomically: true, encoding: .utf8) },
      { try FileManager.default.removeItem(atPath: spare + "/meetings") },
      { try "x".write(toFile: spare + "/.hidden", atomically: true, encoding: .utf8) },
      {
        try FileManager.default.removeItem(atPath: spare)
        try "x".write(toFile: spare, atomically: true, encoding: .utf8)
      },
    ]
    try desk.site.change("Content/briefs/a.md", to: Self.brief("A", "Twice."))
    try desk.build()
    for (number, tamper) in tampering.enumerated() {
      #expect(FileManager.default.fileExists(atPath: spare))
      try tamper()
      try desk.site.change("Content/briefs/a.md", to: Self.brief("A", "Edit \(number)."))
      #expect(try desk.expectFresh(after: "Content/briefs/a.md", "tampering \(number)").isRenewed)
    }
  }

  @Test func damagedNotesAreOfNoUse() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    let file = desk.site.folder + "/.readout/cache/build"
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    var damaged: [Data] = [Data(), whole.prefix(10), whole.prefix(40), whole.dropLast()]
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
      var data = whole
      data[place] ^= 0x10
      damaged.append(data)
    }
    for data in damaged {
      try data.write(to: URL(fileURLWithPath: file))
      #expect(desk.cache.load() == nil)
    }
    try whole.write(to: URL(fileURLWithPath: file))
    #expect(BuildCache(site: desk.site.folder, program: "another").load() == nil)
    #expect(desk.cache.load() != nil)
  }

  @Test func theClockCounts() throws {
    var files = Self.files
    files["Content/briefs/e.md"] = Self.brief("E", "Held.", "embargo: 2023-10-01T06:00:00Z\n")
    let desk = try CachedDesk(files)
    try desk.build()
    let clocks = [
      ("2023-09-02", true), ("2023-10-01T05:59:59Z", true), ("2023-10-01T06:00:00Z", false),
      // It is news no more.
      ("2023-10-03T05:59:59Z", true), ("2023-10-03T06:00:00Z", false),
      ("2023-12-31T23:59:59Z", true), ("2024-01-01", false), ("2024-05-05", true), ("2023-09-30", false),
      ("2023-07-20T23:00:00Z", false), ("2023-07-21", false),
    ]
    for (clock, isRenewed) in clocks {
      desk.options.now = moment(clock)
      #expect(try desk.expectFresh(after: nil, "\(clock)").isRenewed == isRenewed, "\(clock)")
    }
  }

  /// Weeks begin on Monday by the clocks of the desk.
  @Test func aDigestIsWrittenWhenItsWeekIsOver() throws {
    let zoned: TestFile = "title: Desk\ntime-zone: America/La_Paz\ndigest: {every: week}\n"
    let held = Self.brief("Late", "Text.", "embargo: 2023-07-20T00:00:00Z\n")
    let desk = try CachedDesk([
      "Content/site.yml": zoned, "Content/briefs/a.md": held, "Content/topics/gas.md": "---\ntitle: Gas\n---",
      "Content/authors/desk.md": "---\nname: D\n---",
    ])
    desk.options.now = moment("2023-07-24T00:00:01Z")
    try desk.build()
    for (clock, isRenewed) in [("2023-07-24T03:59:59Z", true), ("2023-07-24T04:00:00Z", false)] {
      desk.options.now = moment(clock)
      #expect(try desk.expectFresh(after: nil, "\(clock)").isRenewed == isRenewed, "\(clock)")
      #expect((texts(in: desk.output)["digests/2023-W29.html"] == nil) == isRenewed)
    }
  }

  /// The brief tells of it from that day on.
  @Test(arguments: [
    "outcomes: [{id: deal, title: Deal, date: 2023-10-02}]",
    "commitments: [{id: c, text: To meet., by: [iran], status: open, updates: [{date: 2023-10-02, status: kept}]}]",
    "corrections: [{date: 2023-10-02, kind: correction, text: It was the 20th.}]",
    "known: 2023-10-02",
  ])
  func theDayOfAFactRenewsWhatTellsOfIt(fact: String) throws {
    let meeting: TestFile = "---\ntitle: Talks\ndate: 2023-07-20\n\(fact)\n---\n"
    let desk = try CachedDesk(
      Self.files.merging([
        "Content/briefs/a.md": Self.brief("A", "[[talks#facts]]", "about: [talks]\n"),
        "Content/briefs/b.md": Self.brief("B", "## Part\n\n[[a]]."),
        "Content/meetings/talks.md": meeting,
      ]) { $1 })
    try desk.build()
    for (clock, isRenewed) in [("2023-10-01", true), ("2023-10-02", false)] {
      desk.options.now = moment(clock)
      #expect(try desk.expectFresh(after: nil, "\(clock)").isRenewed == isRenewed, "\(clock)")
    }
    #expect(texts(in: desk.output)["briefs/a.html"]?.contains("id=\"since\"") == true)
  }

  @Test func otherOptionsBuildEverything() throws {
    let desk = try CachedDesk(Self.files)
    try desk.build()
    desk.options.baseURL = "https://desk.example/"
    #expect(try desk.expectFresh().isRenewed == false)
    desk.options.visibility = .preview
    #expect(try desk.expectFresh().isRenewed == false)
    #expect(try desk.expectFresh().isRenewed)
  }
}
