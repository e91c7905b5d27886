import Testing

@testable import Readout

/// Which edits of a text are taken in without going through the whole site.
struct BodyEditTests {
  private static func brief(_ body: String, _ keys: String = "") -> TestFile {
    .text(
      "---\ntitle: A\ndate: 2023-07-22\nauthors: [desk]\nsummary: S.\ntopics: [gas]\n\(keys)---\n\n\(body)")
  }

  private static let before = "## Part\n\nOf Bolivia and [[gas|gas]]."

  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nlanguages: [es]",
    "Content/authors/desk.md": "---\nname: Desk\n---",
    "Content/topics/gas.md": "---\ntitle: Gas\n---",
    "Content/briefs/a.md": brief(before),
    "Content/briefs/other.md": brief("Of [[a#part]]."),
    "Content/briefs/both.md": brief("Text."),
    "Content/briefs/both.es.md": "---\ntitle: Los dos\n---\n\nTexto.",
    "Content/briefs/late.md": brief("Text.", "embargo: 2023-09-02T00:00:00Z\n"),
    "Content/people/eva.md": "---\nname: Eva Example\n---\n\nText.",
    "Content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>",
  ]

  /// Whether an edit is taken in by itself; what is shown then is compared with a fresh site.
  private func isTakenIn(
    _ file: TestFile?, at path: String = "Content/briefs/a.md", now: String = testMoment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Bool {
    let site = try TestSite(Self.files)
    let before = testOptions(site: site.folder)
    var memory = SiteMemory()
    let prepared = prepare(before, after: .everything, remembering: &memory)
    try site.change(path, to: file)
    let options = testOptions(site: site.folder, now: moment(now))
    guard let edited = prepared.replacingText(.files([path]), options, remembering: &memory) else {
      return false
    }
    let (shown, fresh) = (ShownSite(edited), ShownSite(prepare(options)))
    #expect(shown.addresses == fresh.addresses, sourceLocation: sourceLocation)
    let stale = fresh.addresses.filter { shown.file(at: $0) != fresh.file(at: $0) }
    #expect(stale == [], sourceLocation: sourceLocation)
    return true
  }

  @Test(arguments: [
    "## Part\n\nOf Bolivia and [[gas|gas]]. And more.",
    "## Part\n\nFirst. Bolivia, and now *with* [[gas|it]].",
    "## *Part*\n\nOf Bolivia and [[gas|gas]].\n\n- One\n- Two", "## Part\n\nOf [[gas|gas]] and Bolivia.",
  ])
  func otherWordsAreTakenIn(body: String) throws { #expect(try isTakenIn(Self.brief(body))) }

  @Test(arguments: [
    "## Part\n\nOf Bolivia.", "## Part\n\nOf Peru and [[gas|gas]].",
    "## Others\n\nOf Bolivia and [[gas|gas]].",
    "## Part\n\nOf Bolivia and [[gas|gas]] and [[none]].",
    "## Part\n\nOf Bolivia and [[gas|gas]]. ![a](media/a.svg)",
  ])
  func whatReachesFurtherIsNot(body: String) throws { #expect(try !isTakenIn(Self.brief(body))) }

  @Test func frontMatterIsNot() throws {
    #expect(try !isTakenIn(Self.brief(Self.before, "updated: 2023-07-23\n")))
    #expect(try !isTakenIn(nil))
  }

  @Test func aTranslationAndANameAreNot() throws {
    #expect(try !isTakenIn(Self.brief("Other."), at: "Content/briefs/both.md"))
    #expect(try !isTakenIn("---\ntitle: Los dos\n---\n\nOtro.", at: "Content/briefs/both.es.md"))
    #expect(try !isTakenIn("---\nname: Eva Example\n---\n\nOther.", at: "Content/people/eva.md"))
  }

  @Test func theClockMayGoOnUntilItChangesTheSite() throws {
    let body = Self.brief(Self.before + " More.")
    #expect(try isTakenIn(body, now: "2023-09-01T23:59:59Z"))
    #expect(try !isTakenIn(body, now: "2023-09-02T00:00:00Z"))
  }
}
