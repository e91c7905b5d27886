import Foundation
import Testing

@testable import Readout

/// Builds of sites that hold something back, and take over what the last build wrote.
struct HeldRenewalTests {
  private static let svg: TestFile = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"

  private static let files: [String: TestFile] = [
    "Content/site.yml": """
    title: Desk
    editions: [{name: public, output: public, words: 5}, {name: members, output: members, access: members}]
    """,
    "Content/authors/desk.md": "---\nname: Desk\n---",
    "Content/briefs/a.md": brief("A", "Nothing yet."),
    "Content/briefs/b.md": brief("B", "See [[a]] and [[held|the paper]]."),
    "Content/briefs/held.md": brief("A quiet border deal", "![D](media/draft.svg)", "draft: true\n"),
    "Content/briefs/paid.md": brief(
      "Paid", "Five words in the open, and then ![M](media/paid.svg) for members alone to read.",
      "access: members\n"),
    "Content/media/draft.svg": svg, "Content/media/paid.svg": svg, "Content/media/free.svg": svg,
  ]

  private static func brief(_ title: String, _ body: String, _ keys: String = "") -> TestFile {
    .text("---\ntitle: \(title)\ndate: 2023-07-22\nauthors: [desk]\nsummary: Of it.\n\(keys)---\n\n\(body)\n")
  }

  private func media(_ desk: CachedDesk) -> [String] {
    texts(in: desk.output).keys.filter { $0.hasPrefix("media/") }.map { String($0.dropFirst(6)) }.sorted()
  }

  /// Edits the open brief `a`, and builds.
  private func edit(_ desk: CachedDesk, _ body: String) throws -> CachedDesk.Outcome {
    try desk.site.change("Content/briefs/a.md", to: Self.brief("A", body))
    return try desk.expectFresh(after: "Content/briefs/a.md", "\(body)")
  }

  // MARK: - Held media

  @Test func heldMediaStayOut() throws {
    let desk = try CachedDesk(Self.files)
    try desk.expectFresh()
    #expect(media(desk) == ["free.svg"])
    for number in 1...2 {
      #expect(try edit(desk, "Edit \(number) of [[b]].").isRenewed)
      #expect(media(desk) == ["free.svg"])
    }
    #expect(try edit(desk, "![F](media/free.svg)").isRenewed)
  }

  @Test func mediaComeInWithTheTextThatNamesThem() throws {
    let desk = try CachedDesk(Self.files)
    try desk.expectFresh()
    _ = try edit(desk, "![D](media/draft.svg)")
    #expect(media(desk) == ["draft.svg", "free.svg"])
    _ = try edit(desk, "Still ![D](media/draft.svg).")
    #expect(media(desk) == ["draft.svg", "free.svg"])
    _ = try edit(desk, "No more.")
    #expect(media(desk) == ["free.svg"])
    _ = try edit(desk, "[M](media/paid.svg)")
    #expect(media(desk) == ["free.svg", "paid.svg"])
  }

  // MARK: - Editions

  @Test func twoEditionsInTurnTakeOverWhatIsTheirs() throws {
    let site = try TestSite(Self.files)
    let desks = [CachedDesk(site, edition: "public"), CachedDesk(site, edition: "members")]
    for desk in desks { try desk.expectFresh() }
    for number in 1...3 {
      try site.change("Content/briefs/a.md", to: Self.brief("A", "Edit \(number) of [[b]]."))
      for desk in number == 2 ? desks.reversed() : desks {
        let outcome = try desk.expectFresh(after: "Content/briefs/a.md", "edit \(number)")
        #expect(outcome.isRenewed)
        #expect(texts(in: desk.output)["briefs/a.html"]?.contains("Edit \(number)") == true)
      }
    }
    #expect(media(desks[0]) == ["free.svg"])
    #expect(media(desks[1]) == ["free.svg", "paid.svg"])
  }

  @Test func aMembersTextIsNewsForBothEditions() throws {
    let site = try TestSite(Self.files)
    let desks = [CachedDesk(site, edition: "public"), CachedDesk(site, edition: "members")]
    for desk in desks { try desk.expectFresh() }
    let text = "Five words in the open, and then others that only members are ever to read."
    try site.change("Content/briefs/paid.md", to: Self.brief("Paid", text, "access: members\n"))
    let outcomes = try desks.map { try $0.expectFresh(after: "Content/briefs/paid.md") }
    // What is held of it has to be known anew; members' may see it, and it is a text like any other.
    #expect(outcomes.map(\.isRenewed) == [false, true])
    #expect(
      desks.map { texts(in: $0.output)["briefs/paid.html"]?.contains("ever to read") } == [false, true])
  }

  // MARK: - Leaks

  private static let leak = """
    Content/briefs/held.md:2:8: error: what 'held' holds back would be published, on line 1 of briefs/a.html [held-text]
    2 | title: A quiet border deal
      |        ^~~~~~~~~~~~~~~~~~~
      = the words are: a quiet border deal
      = 'held' is a draft; take the words out of what is shown, or publish it
    """

  /// A template that says more wherever a text has headings.
  private static let indiscreet = files.merging([
    "Templates/brief.mustache":
      "{{#record.has-contents}}<p>A quiet <b>border</b> deal</p>{{/record.has-contents}}"
  ]) { $1 }

  @Test func aRenewalThatWouldLeakIsRefused() throws {
    let desk = try CachedDesk(Self.indiscreet)
    try desk.expectFresh()
    let before = texts(in: desk.output)
    for number in 1...2 {
      try desk.site.change(
        "Content/briefs/a.md", to: Self.brief("A", "## Edit \(number)\n\nOne.\n\n## More\n\nTwo."))
      let outcome = try desk.build()
      #expect(outcome.isRenewed)
      #expect(desk.site.report(outcome.diagnostics) == Self.leak)
      #expect(outcome.summary == nil)
      #expect(texts(in: desk.output) == before)
    }
    #expect(try edit(desk, "Without headings again.").isRenewed)
  }

  @Test func aRenewalWithAnExcuseIsNone() throws {
    var files = Self.indiscreet
    files["Content/pages/open.md"] = .page(body: "A quiet border deal.")
    let desk = try CachedDesk(files)
    try desk.expectFresh()
    let outcome = try edit(desk, "## One\n\nOne.\n\n## Two\n\nTwo.")
    #expect(outcome.isRenewed)
    #expect(outcome.summary != nil)
    #expect(texts(in: desk.output)["briefs/a.html"]?.contains("A quiet <b>border</b> deal") == true)
  }

  // MARK: - Excuses

  /// A text without which the words in a file would be held.
  @Test(arguments: [
    "A quiet border deal.", "[This](https://example.org/a-quiet-border-deal).",
    "Text.\n\n- A *quiet* border deal",
  ])
  func anExcuseThatIsTakenBackIsMissed(excuse: String) throws {
    var files = Self.files
    files["Content/files/x.txt"] = "A quiet border deal"
    files["Content/briefs/a.md"] = Self.brief("A", excuse)
    let desk = try CachedDesk(files)
    try desk.expectFresh()
    #expect(try edit(desk, "\(excuse)\n\nMore.").isRenewed == false)
    try desk.site.change("Content/briefs/b.md", to: Self.brief("B", "Another text."))
    #expect(try desk.expectFresh(after: "Content/briefs/b.md").isRenewed)
    let before = texts(in: desk.output)
    try desk.site.change("Content/briefs/a.md", to: Self.brief("A", "Nothing of it."))
    let outcome = try desk.build()
    #expect(
      desk.site.report(outcome.diagnostics)
        == Self.leak.replacing("briefs/a.html", with: "x.txt").replacing(
          "\n  = 'held'", with: "\n  = x.txt is a copy of Content/files/x.txt\n  = 'held'"))
    #expect(texts(in: desk.output) == before)
  }

  @Test func theOpeningOfAMembersTextExcusesAsLongAsItStands() throws {
    func paid(_ opening: String) -> TestFile {
      Self.brief("Paid", "\(opening) \(String(repeating: "word ", count: 30))", "access: members\n")
    }
    var files = Self.files
    files["Content/files/x.txt"] = "A quiet border deal"
    files["Content/briefs/paid.md"] = paid("A quiet border deal.")
    let desk = try CachedDesk(files)
    try desk.expectFresh()
    try desk.site.change("Content/briefs/paid.md", to: paid("Something else entirely here."))
    #expect(try desk.build().diagnostics.map(\.rule) == [.heldText])
  }

  /// With other keys, and another `site.yml`, everything is built anew.
  @Test(arguments: [
    (
      "Content/pages/open.md", TestFile.page("summary: A quiet border deal."),
      TestFile.page("summary: Of it.")
    ),
    ("Content/site.yml", "title: Desk\ncopyright: A quiet border deal\n", "title: Desk\n"),
  ])
  func anExcuseThatIsNoTextIsMissedToo(path: String, with: TestFile, without: TestFile) throws {
    var files = Self.files
    files["Content/files/x.txt"] = "A quiet border deal"
    files[path] = with
    let desk = try CachedDesk(files)
    #expect(try desk.build().summary != nil)
    try desk.site.change(path, to: without)
    let outcome = try desk.build()
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.rule) == [.heldText])
    #expect(outcome.summary == nil)
  }
}
