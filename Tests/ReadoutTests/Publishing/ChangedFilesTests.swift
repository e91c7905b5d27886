import Foundation
import Testing

@testable import Readout

/// The list of what to upload and delete, against what became of the output.
struct ChangedFilesTests {
  /// A site that is published again and again.
  private final class Desk {
    let site: TestSite
    let output: String
    private var cache: BuildCache { BuildCache(site: site.folder, program: "test") }

    init() throws {
      site = try TestSite([
        "Content/site.yml": "title: Desk\nsearch: false\n", "Content/authors/desk.md": "---\nname: Desk\n---",
        "Content/briefs/a.md": Self.brief("A"), "Content/briefs/b.md": Self.brief("B"),
        "Content/files/robots.txt": "User-agent: *", "Content/files/a name.txt": "x",
        "Content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>",
      ])
      output = site.folder + "/Public"
    }

    static func brief(_ title: String, _ body: String = "Text.", _ keys: String = "") -> TestFile {
      .text(
        "---\ntitle: \(title)\ndate: 2023-07-22\nauthors: [desk]\nsummary: Of \(title).\n\(keys)---\n\n\(body)"
      )
    }

    /// Publishes, and sees that a copy of the site that follows the list is the site again.
    func publish(
      _ format: ChangedFiles.Format = .lines, isCached: Bool = false, gate: PublishingDisk.Gate? = nil
    ) throws -> [String] {
      let options = testOptions(site: site.folder, now: moment(testMoment), jobs: 2)
      var copy = texts(in: output)
      let prepared = prepare(options, with: isCached ? cache : nil)
      #expect(site.report(prepared.diagnostics.filter { $0.severity == .error }) == "")
      let publication = try Publication.begin(
        at: output, in: Surroundings(workingFolder: site.folder, home: nil), disk: PublishingDisk(gate: gate))
      guard case .published(let published) = try Readout.publish(prepared, to: publication, listing: format)
      else {
        Issue.record("it leaks")
        return []
      }
      if isCached { try published.leaveNotes(in: cache) }
      let bytes = try #require(published.changedFiles).bytes(format)
      let entries = bytes.split(separator: format == .lines ? 0x0A : 0).map {
        String(decoding: $0, as: UTF8.self)
      }
      let new = texts(in: output)
      for entry in entries {
        let (word, path) = (entry.prefix(7), String(entry.dropFirst(7)))
        if word == "upload " { copy[path] = new[path] } else { copy[path] = nil }
      }
      #expect(copy == new)
      return entries
    }
  }

  private func names(_ entries: [String]) -> [String] {
    entries.map { $0.replacing(#/\.[0-9a-f]{12}\./#, with: ".") }
  }

  @Test func aFirstBuildUploadsAllPagesAfterWhatTheyNeed() throws {
    let entries = names(try Desk().publish())
    // In the order of their names, which have hashes.
    #expect(
      entries.prefix(5).sorted() == [
        "upload a name.txt", "upload assets/card.png", "upload assets/favicon.svg",
        "upload assets/style.css", "upload assets/world.svg",
      ])
    #expect(
      entries.dropFirst(5) == [
        "upload data/commitments.csv",
        "upload data/forecasts.csv", "upload data/library.json", "upload data/library.schema.json",
        "upload data/meetings.csv", "upload data/outcomes.csv", "upload data/people-positions.csv",
        "upload data/reactions.csv", "upload media/a.svg",
        "upload authors/desk.html", "upload briefs/a.html", "upload briefs/b.html",
        "upload 404.html", "upload archive/2023-07.html", "upload archive/index.html",
        "upload authors/index.html", "upload briefs/index.html", "upload data/index.html",
        "upload meetings/index.html",
        "upload reactions/index.html", "upload index.html", "upload robots.txt",
      ])
  }

  @Test(arguments: [false, true]) func nothingChangedIsAnEmptyList(isCached: Bool) throws {
    let desk = try Desk()
    _ = try desk.publish(isCached: isCached)
    #expect(try desk.publish(isCached: isCached) == [])
  }

  @Test(arguments: [false, true]) func anEditOfATextUploadsThatPage(isCached: Bool) throws {
    let desk = try Desk()
    _ = try desk.publish(isCached: isCached)
    try desk.site.change("Content/briefs/a.md", to: Desk.brief("A", "Other text."))
    #expect(try desk.publish(isCached: isCached) == ["upload briefs/a.html"])
    try desk.site.change("Content/briefs/a.md", to: Desk.brief("A"))
    #expect(try desk.publish(isCached: isCached) == ["upload briefs/a.html"])
  }

  @Test(arguments: ["exchange", "mount", "no exchange"])
  func everyRouteListsTheSame(route: String) throws {
    let gate = ["mount": Gates.mountPoint, "no exchange": Gates.noExchange][route]
    let desk = try Desk()
    _ = try desk.publish(gate: gate)
    try desk.site.change("Content/briefs/b.md", to: nil)
    try desk.site.change("Content/files/a name.txt", to: nil)
    try desk.site.change(
      "Content/briefs/c.md", to: Desk.brief("C", "Text.", "redirect-from: [/briefs/b.html]\n"))
    let entries = try desk.publish(gate: gate)
    #expect(
      entries == [
        "upload data/library.json", "upload authors/desk.html", "upload briefs/a.html",
        "upload briefs/c.html", "upload archive/2023-07.html", "upload briefs/index.html",
        "upload data/index.html", "upload index.html", "upload briefs/b.html", "upload _redirects",
        "upload redirects.map", "delete a name.txt",
      ])
  }

  @Test func anEditOfTheThemeMovesItsFileAndAllPages() throws {
    let desk = try Desk()
    _ = try desk.publish()
    try desk.site.change("Templates/assets/style.css", to: "a{b:c}")
    let entries = try desk.publish()
    #expect(names(entries).first == "upload assets/style.css")
    #expect(names(entries).last == "delete assets/style.css")
    #expect(entries.count == 2 + 12)
  }

  @Test func whatIsNoPartOfTheSiteIsNotListed() throws {
    let desk = try Desk()
    _ = try desk.publish()
    try desk.site.change("Public/.git/config", to: "x")
    try desk.site.change("Public/.nojekyll", to: "")
    #expect(try desk.publish() == [])
    try desk.site.change("Public/notes/a.txt", to: "x")
    #expect(try desk.publish() == ["delete notes/a.txt"])
  }

  @Test func aLineBreakInANameTakesTheOtherFormat() throws {
    let desk = try Desk()
    try desk.site.change("Content/files/a\nb.txt", to: "x")
    #expect(
      throws: PublishingError(
        .wrongUse, "a b.txt", "has a line break in its name, and cannot stand in a list of lines",
        advice: "Rename it, or build with --changed-files-format nul.")
    ) { try desk.publish() }
    #expect(texts(in: desk.output) == [:])
    #expect(try desk.publish(.nul).contains("upload a\nb.txt"))
  }

  @Test func theListIsWrittenInOneStepAndNeverIntoTheSite() throws {
    let desk = try Desk()
    _ = try desk.publish()
    let (site, output) = (desk.site.folder, desk.output)
    let place = try ChangedFilesPlace(site + "/list", output: output, site: site)
    try place.write(ChangedFiles(), .lines)
    #expect(try String(contentsOfFile: site + "/list", encoding: .utf8) == "")
    try FileManager.default.createSymbolicLink(atPath: site + "/link", withDestinationPath: "Public/briefs")
    for (path, problem) in [
      ("Public", "is the output"), ("Public/list", "lies in the output"), ("link/list", "lies in the output"),
      ("Public/../Public/briefs/a.html", "lies in the output"), ("Content/briefs/list.md", "lies in Content"),
      ("Content", "is a folder"), (".", "is a folder"),
    ] {
      #expect(
        throws: PublishingError(
          .wrongUse, "\(site)/\(path)", problem,
          advice: "Name a file elsewhere, such as changed-files.txt in the site's folder."), "\(path)"
      ) { try ChangedFilesPlace("\(site)/\(path)", output: output, site: site) }
    }
    #expect(throws: PublishingError.self) {
      try ChangedFilesPlace(site + "/none/list", output: output, site: site)
    }
    #expect(throws: PublishingError.self) {
      try ChangedFilesPlace(site + "/new", output: site + "/new/", site: site)
    }
  }
}
