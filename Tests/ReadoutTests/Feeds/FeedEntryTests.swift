import Testing

@testable import Readout

/// Which entries feeds have, what they are called, and when they count as changed.
struct FeedEntryTests {
  private static let author: TestFile = "---\nname: Ana\n---"

  /// The text of every element of a name in the site's feed.
  private func elements(
    _ name: String, in feed: String = "feed.xml", _ files: [String: TestFile], site: String = "",
    now: String = testMoment
  ) throws -> [String] {
    let own: [String: TestFile] = [
      "Content/site.yml": .text("title: Desk\nbase-url: https://desk.example/\n" + site),
      "Content/authors/ana.md": Self.author,
    ]
    let text = try TestSite(own.merging(files) { $1 }).file(feed, now: now) ?? ""
    let parts = text.split(separator: "<entry", omittingEmptySubsequences: false).dropFirst()
    let element = try Regex("<\(name)[^>]*>([^<]*)</\(name)>")
    return parts.compactMap { part in
      part.firstMatch(of: element).flatMap { $0[1].substring.map(String.init) }
    }
  }

  private static func brief(_ keys: String, _ body: String = "") -> TestFile {
    .text("---\ntitle: A\nauthors: [ana]\nsummary: S.\n\(keys)\n---\n\n\(body)")
  }

  @Test(arguments: [
    ("date: 2023-08-03", "2023-08-03T00:00:00Z"), ("date: 2023-08", "2023-08-01T00:00:00Z"),
    ("date: 2023", "2023-01-01T00:00:00Z"), ("date: 2023-08-03T06:00:00+02:00", "2023-08-03T06:00:00+02:00"),
    ("date: 2023-08-03\nembargo: 2023-08-03T06:00:00Z", "2023-08-03T06:00:00Z"),
    ("date: 2023-08-03\nembargo: 2023-08-01T06:00:00Z", "2023-08-03T00:00:00Z"),
  ])
  func anEntryIsPublishedOnItsDateAndNotBeforeItsEmbargo(keys: String, published: String) throws {
    #expect(try elements("published", ["Content/briefs/a.md": Self.brief(keys)]) == [published])
  }

  @Test func aMeetingIsPublishedWhenItBecameKnown() throws {
    let files: [String: TestFile] = [
      "Content/meetings/a.md": "---\ntitle: A\ndate: 2023-07-20\nknown: 2023-08-01\n---",
      "Content/meetings/b.md": "---\ntitle: B\ndate: 2023-12-01\nknown: 2023-07-25\n---",
      "Content/meetings/c.md": "---\ntitle: C\ndate: 2023-12-01\n---",
    ]
    #expect(try elements("title", files) == ["A", "B"])
    #expect(try elements("published", files) == ["2023-08-01T00:00:00Z", "2023-07-25T00:00:00Z"])
  }

  @Test(arguments: [
    ("", "2023-08-03T00:00:00Z"), ("updated: 2023-08-10T09:30:00Z", "2023-08-10T09:30:00Z"),
    ("corrections: [{date: 2023-08-09, kind: correction, text: X.}]", "2023-08-09T00:00:00Z"),
    ("updated: 2023-08-01", "2023-08-03T00:00:00Z"),
    (
      "judgments: [{text: X., likelihood: likely, by-date: 2024-01-01, resolution: {date: 2023-08-08, outcome: yes}}]",
      "2023-08-08T00:00:00Z"
    ),
  ])
  func anEntryIsUpdatedByWhatItsFrontMatterDates(keys: String, updated: String) throws {
    let files = ["Content/briefs/a.md": Self.brief("date: 2023-08-03\n" + keys)]
    #expect(try elements("updated", files) == [updated])
  }

  @Test func aSlipThatIsMendedIsNoUpdate() throws {
    for body in ["Teh text.", "The text."] {
      let files = ["Content/briefs/a.md": Self.brief("date: 2023-08-03", body)]
      #expect(try elements("updated", files) == ["2023-08-03T00:00:00Z"])
    }
  }

  @Test func aCommitmentKeptUpdatesItsMeeting() throws {
    let files: [String: TestFile] = [
      "Content/meetings/a.md": """
      ---
      title: A
      date: 2023-07-20
      commitments:
        - {id: c, text: To meet., by: [iran], status: kept, updates: [{date: 2023-08-30, status: kept}]}
      ---
      """
    ]
    #expect(try elements("updated", files) == ["2023-08-30T00:00:00Z"])
    #expect(try elements("updated", files, now: "2023-08-29") == ["2023-07-20T00:00:00Z"])
  }

  @Test(arguments: [
    ("", "", "tag:desk.example,2026:/briefs/a.html"),
    (
      "", "redirect-from: [/old.html, /briefs/first.html, /briefs/second.html]",
      "tag:desk.example,2026:/briefs/first.html"
    ),
    ("feeds: {authority: old.example}", "", "tag:old.example,2026:/briefs/a.html"),
    ("feeds: {authority: \"old.example,2024-05\"}", "", "tag:old.example,2024-05:/briefs/a.html"),
  ])
  func theNameOfAnEntryOutlivesItsAddress(site: String, keys: String, id: String) throws {
    let files = ["Content/briefs/a.md": Self.brief("date: 2023-08-03\n" + keys)]
    #expect(try elements("id", files, site: site) == [id])
  }

  @Test func onlyTheNewestAreTold() throws {
    var files: [String: TestFile] = [:]
    for day in 1...4 {
      files["Content/briefs/b\(day).md"] =
        "---\ntitle: B\(day)\ndate: 2023-08-0\(day)\nauthors: [ana]\nsummary: S.\n---"
    }
    #expect(try elements("title", files, site: "feeds: {entries: 3}") == ["B4", "B3", "B2"])
    #expect(
      try elements("title", in: "authors/ana/feed.xml", files, site: "feeds: {entries: 2}") == ["B4", "B3"])
  }

  @Test func aTeaserSaysThatTheRestIsForMembers() throws {
    let files = ["Content/briefs/a.md": Self.brief("date: 2023-08-03\naccess: members", "Held words.")]
    for content in ["full", "summary"] {
      let element = content == "full" ? "content" : "summary"
      let found = try elements(element, files, site: "feeds: {content: \(content)}")
      #expect(found == ["&lt;p&gt;S.&lt;/p&gt;\n&lt;p&gt;The rest is for members.&lt;/p&gt;\n"])
    }
  }

  @Test func aLanguageHasFeedsOfWhatIsWrittenInIt() throws {
    let files = [
      "Content/briefs/a.md": Self.brief("date: 2023-08-03"),
      "Content/briefs/a.es.md": "---\ntitle: Una\nsummary: R.\n---",
      "Content/briefs/b.md": Self.brief("date: 2023-08-02"),
    ]
    let site = "languages: [es]"
    #expect(
      try elements("id", files, site: site)
        == ["tag:desk.example,2026:/briefs/a.html", "tag:desk.example,2026:/briefs/b.html"])
    #expect(
      try elements("id", in: "es/feed.xml", files, site: site) == ["tag:desk.example,2026:/es/briefs/a.html"])
    #expect(try elements("title", in: "es/briefs/feed.xml", files, site: site) == ["Una"])
  }
}
