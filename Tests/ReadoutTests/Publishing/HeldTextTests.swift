import Foundation
import SourceText
import Testing

@testable import Readout

/// What is held is found in whatever would be published.
struct HeldTextTests {
  static let secret =
    "The envoys will quietly accept the northern border before the winter session begins in earnest"

  static let files: [String: TestFile] = [
    "Content/authors/ada.md": "---\nname: Ada\n---",
    "Content/briefs/held.md": .text(
      """
      ---
      title: A quiet border deal
      date: 2023-07
      authors: [ada]
      summary: Held until later.
      embargo: 2030-01-01T00:00:00Z
      ---

      Nothing here is out yet.

      \(secret).
      """),
  ]

  /// What is found in a site with an open brief.
  private func leaks(_ other: [String: TestFile], keys: String = "", body: String = "Open.") throws
    -> [Diagnostic]
  {
    var files = Self.files.merging(other) { _, own in own }
    files["Content/briefs/open.md"] = .text(
      "---\ntitle: Open\ndate: 2023-07\nauthors: [ada]\nsummary: Open.\n\(keys)---\n\n\(body)\n")
    let site = try TestSite(files)
    let prepared = site.prepared()
    #expect(site.report(prepared.diagnostics.filter { $0.severity == .error }) == "")
    let output = "\(site.folder)/Public"
    switch try publish(prepared, to: Publication.begin(at: output)) {
    case .published: return []
    case .leaking(let leaks):
      #expect(!FileManager.default.fileExists(atPath: output))
      return leaks
    }
  }

  @Test func theReportNamesBothEnds() throws {
    var files = Self.files
    files["Content/briefs/open.md"] =
      "---\ntitle: Open\ndate: 2023-07\nauthors: [ada]\nsummary: Open.\n---\n"
    files["Templates/brief.mustache"] =
      "<p>\nOne hears that the envoys will <em>quietly</em> accept the northern border.</p>"
    let site = try TestSite(files)
    guard
      case .leaking(let leaks) = try publish(
        site.prepared(), to: Publication.begin(at: "\(site.folder)/Public"))
    else {
      Issue.record("the site was published")
      return
    }
    #expect(
      site.report(leaks) == """
        Content/briefs/held.md:11:1: error: what 'held' holds back would be published, on line 2 of briefs/open.html \
        [held-text]
        11 | The envoys will quietly accept the northern border before the winter session begins in earnest.
           | ^~~
           = the words are: the envoys will quietly accept the northern border
           = 'held' is under embargo until 2030-01-01T00:00:00Z; take the words out of what is shown, or publish it
        """)
  }

  @Test(arguments: [
    "the envoys will quietly accept the northern border",
    "THE ENVOYS WILL QUIETLY ACCEPT THE NORTHERN BORDER",
    "the énvoys, will: quietly\naccept the <b>northern</b> border",
    "the <a href='x.html' title='x'>envoys will</a> quietly accept the northern&nbsp;border",
    "a quiet border deal", "held until later", "<img alt='a quiet border deal' src=''>",
    "<a href='https://example.org/?t=a-quiet-border-deal'>", "<a href='?q=a%20quiet%20border%20deal'>",
    "<!-- a quiet border deal -->", "the en\u{AD}voys will quietly accept the northern border",
    "<a href='briefs/held.html'>",
  ])
  func aTextIsFoundHoweverItIsWritten(html: String) throws {
    let found = try leaks(["Content/files/x.html": .text(html)])
    #expect(found.map(\.file) == ["Content/briefs/held.md"])
  }

  @Test(arguments: [
    "the envoys will quietly accept the northern", "a quiet border", "quiet border deal", "held",
    "until later", "<a href='https://example.org/a-quiet-border-deal'>", "<p>a quiet</p><p>border deal</p>",
    "briefs held", "the <a href='held.html'>held</a>",
  ])
  func lessThanARunOrATitleIsNothing(text: String) throws {
    #expect(try leaks(["Content/files/x.html": .text(text)]).isEmpty)
  }

  @Test func filesThatAreCopiedAreSearched() throws {
    for (path, text) in [
      ("Content/files/x.txt", "a quiet border deal"),
      ("Content/files/x.json", #"{"a": "A quiet b\u006frder deal"}"#),
      (
        "Content/media/x.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><title>A quiet border deal</title></svg>"
      ),
      ("Content/files/x.xml", "<a>&lt;p&gt;A quiet &lt;em&gt;border&lt;/em&gt; deal</a>"),
      (
        "Templates/assets/x.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><desc>A quiet border deal</desc></svg>"
      ),
    ] {
      #expect(try leaks([path: .text(text)]).count == 1, "\(path)")
    }
  }

  @Test func whatARecordSaysInTheOpenIsNotHeld() throws {
    let said = "\(Self.secret). *A* quiet border deal."
    #expect(try leaks(["Content/files/x.txt": "a quiet border deal"], body: said).isEmpty)
  }

  @Test func wordsOfTheInterfaceAreNotHeld() throws {
    let topic: TestFile = "---\ntitle: Meetings\ndraft: true\n---"
    #expect(try leaks(["Content/topics/meetings.md": topic]).isEmpty)
  }

  @Test func aNoteIsHeldOfEveryRecord() throws {
    let found = try leaks(
      ["Content/files/x.txt": "ask the ministry first"], keys: "note: Ask the ministry first\n")
    #expect(found.map(\.file) == ["Content/briefs/open.md"])
  }

  @Test func theBodyOfAMembersRecordIsHeld() throws {
    let paid: TestFile = .text(
      "---\ntitle: Paid\ndate: 2023-07\nauthors: [ada]\nsummary: For members.\naccess: members\n---\n\n\(Self.secret.uppercased())."
    )
    let found = try leaks([
      "Content/briefs/held.md": "---\ntitle: Other\ndate: 2023-07\nauthors: [ada]\nsummary: Other.\n---",
      "Content/briefs/paid.md": paid, "Content/files/x.txt": .text(Self.secret),
    ])
    #expect(found.map(\.file) == ["Content/briefs/paid.md"])
  }

  /// What stands behind the opening begins with the word with which the text goes on.
  @Test(arguments: [
    "One two three four five six seven eight nine ten the whole of this is held",
    "One two three four [[bolivia]] six seven eight nine ten the whole of this is held",
    "One two three four [[sao-tome-and-principe]] six seven eight nine ten the whole of this is held",
  ])
  func theOpeningOfAMembersTextIsNotHeld(body: String) throws {
    let rest =
      "\n\nAnd a second paragraph that has to be as long as the first, for of a short text half is withheld."
    let edition: TestFile =
      "title: Desk\neditions: [{name: public, output: Public, words: 10, notice: The whole is for members.}]\n"
    #expect(
      try leaks(["Content/site.yml": edition], keys: "access: members\n", body: body + rest).isEmpty)
    let file: TestFile = "seven eight nine ten the whole of this"
    #expect(
      try leaks(
        ["Content/site.yml": edition, "Content/files/x.txt": file], keys: "access: members\n",
        body: body + rest
      ).map(\.file) == ["Content/briefs/open.md"])
  }

  @Test func whereNothingIsHeldNothingIsSearched() throws {
    let site = try TestSite(["Content/authors/ada.md": "---\nname: Ada\n---"])
    guard
      case .published(let published) = try publish(
        site.prepared(), to: Publication.begin(at: "\(site.folder)/Public"))
    else {
      Issue.record("it leaks")
      return
    }
    #expect(published.proof == nil)
  }

  @Test func whatWasSearchedIsCounted() throws {
    var files = Self.files
    files["Content/files/x.txt"] = "1234567890"
    let site = try TestSite(files)
    guard
      case .published(let published) = try publish(
        site.prepared(), to: Publication.begin(at: "\(site.folder)/Public"))
    else {
      Issue.record("it leaks")
      return
    }
    // The title, the summary, three addresses, and the runs of twenty words.
    #expect(published.proof?.passages == 18)
    #expect((published.proof?.files ?? 0) > 10)
  }
}
