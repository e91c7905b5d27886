import Foundation
import Testing

/// Digests as files for a mailer.
struct DigestCommandTests {
  private let site = [
    "Content/site.yml":
      "title: Desk\nbase-url: https://desk.example/\nemail: desk@desk.example\ndigest: {every: week}\n",
    "Content/authors/desk.md": "---\nname: The Desk\n---\n",
    "Content/briefs/a.md":
      "---\ntitle: A brief\ndate: 2023-07-18\nauthors: [desk]\nsummary: What it says.\n---\n",
  ]

  private func run(
    _ arguments: String..., files: [String: String] = [:], now: String = "2023-07-24T06:00:00Z"
  ) throws -> (command: Command, run: Command.Run) {
    let command = try Command(site.merging(files) { $1 })
    return (command, try command.run(["digest"] + arguments + ["--now", now]))
  }

  @Test func aDryRunPrintsWhatWouldBeSent() throws {
    let (command, run) = try run("--dry-run")
    #expect(run.errors == "")
    #expect(
      run.output == """
        Subject: Desk, 17–23 July 2023

        Desk
        The week: 17–23 July 2023
        =========================

        1 brief

        Briefs
        ------

        * A brief
          Brief · 18 July 2023 · The Desk
          What it says.
          https://desk.example/briefs/a.html

        Read this on the site
        https://desk.example/digests/2023-W29.html

        --\u{20}
        https://desk.example/
        You get this because you asked Desk for it.
        desk@desk.example

        """)
    #expect(command.text("Digests/2023-W29.txt") == nil)
  }

  @Test func theFilesLieBesideTheSite() throws {
    let (command, run) = try run("--daily", now: "2023-07-19T06:00:00Z")
    #expect(run.errors == "")
    #expect(
      run.output == """
        ./Digests/2023-07-18.html
        ./Digests/2023-07-18.txt
        ./Digests/2023-07-18.eml

        """)
    #expect(
      command.text("Digests/2023-07-18.html")?.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n")
        == true)
    #expect(command.text("Digests/2023-07-18.txt")?.hasPrefix("Desk\nThe day: 18 July 2023\n") == true)
    #expect(command.text("Digests/2023-07-18.eml")?.hasPrefix("From: Desk <desk@desk.example>\r\n") == true)
  }

  @Test func anEmptyPeriodMakesNoFiles() throws {
    let (command, run) = try run("--daily")
    #expect(run.errors == "Nothing was new in 2023-07-23: there is no digest.\n")
    #expect((run.output, run.status) == ("", 0))
    #expect(!FileManager.default.fileExists(atPath: command.site.path + "/Digests"))
  }

  @Test(arguments: [
    (
      "title: Desk\nemail: desk@desk.example\n",
      "a digest needs the address of the site: write base-url into Content/site.yml, or give --base-url"
    ),
    (
      "title: Desk\nbase-url: https://desk.example/\n",
      "a digest needs a sender: write email, or sender below digest, into Content/site.yml"
    ),
  ])
  func whatIsMissingIsSaid(configuration: String, message: String) throws {
    let (_, run) = try run("--weekly", files: ["Content/site.yml": configuration])
    #expect(run.errors == "readout: \(message)\n")
    #expect(run.status == 1)
  }

  @Test func withoutAnIntervalOneHasToBeGiven() throws {
    let (_, run) = try run(files: ["Content/site.yml": "title: Desk\n"])
    #expect(
      run.errors.hasPrefix("Error: Give --daily, --weekly or --since: site.yml says nothing of digests.\n"))
    #expect(run.status == 2)
  }

  @Test(arguments: ["Public", "Public/mail", "Content/files", "./Templates"])
  func foldersThatArePublishedOrReadAreRefused(folder: String) throws {
    let (command, run) = try run("--output", folder)
    let name = folder.split(separator: "/").first { $0 != "." } ?? ""
    #expect(run.errors == "readout: '\(folder)' is in \(name)/, which is not for digests\n")
    #expect(run.status == 2)
    #expect(command.text("\(folder)/2023-W29.txt") == nil)
  }

  @Test func anUnknownLanguageIsRefused() throws {
    let (_, run) = try run("--language", "es")
    #expect(run.errors == "readout: the site has no pages in 'es'; it has them in en\n")
  }

  private static let withEditions = [
    "Content/site.yml":
      "title: Desk\nbase-url: https://desk.example/\nemail: desk@desk.example\neditions: [{name: public, output: Public}, {name: members, output: Members, access: members}]\n"
  ]

  @Test func eachEditionHasFilesOfItsOwn() throws {
    let (command, run) = try run("--weekly", "--edition", "members", files: Self.withEditions)
    #expect(
      run.output == """
        ./Digests/2023-W29-members.html
        ./Digests/2023-W29-members.txt
        ./Digests/2023-W29-members.eml

        """)
    #expect(command.text("Digests/2023-W29.txt") == nil)
    let dry = try self.run("--weekly", "--dry-run", "--edition", "members", files: Self.withEditions).run
    #expect(dry.output.hasPrefix("Edition: members\nSubject: Desk, 17–23 July 2023\n\nDesk\n"))
    let plain = try self.run("--weekly", "--dry-run", "--edition", "public", files: Self.withEditions).run
    #expect(plain.output.hasPrefix("Subject: Desk, 17–23 July 2023\n\nDesk\n"))
  }

  @Test func noDigestLiesInTheOutputOfAnEdition() throws {
    let (command, run) = try run("--weekly", "--output", "Members/mail", files: Self.withEditions)
    #expect(run.errors == "readout: 'Members/mail' is in Members/, which is not for digests\n")
    #expect(run.status == 2)
    #expect(command.text("Members/mail/2023-W29.txt") == nil)
  }

  @Test(arguments: [["--weekly"], ["--weekly", "--dry-run"]])
  func heldTextGoesNeitherOutNorToTheScreen(arguments: [String]) throws {
    let command = try Command(
      site.merging([
        "Content/briefs/held.md":
          "---\ntitle: A quiet border deal\ndate: 2023-07-18\nauthors: [desk]\nsummary: Held.\ndraft: true\n---\n",
        "Templates/mail.mustache": "<p>{{title}}</p>\n<p>A <em>quiet</em> border deal</p>",
      ]) { $1 })
    let run = try command.run(["digest", "--now", "2023-07-24T06:00:00Z"] + arguments)
    #expect((run.output, run.status) == ("", 1))
    #expect(
      run.errors == """
        Content/briefs/held.md:2:8: error: what 'held' holds back would be published, on line 44 of 2023-W29.eml and in 1 \
        other file [held-text]
        2 | title: A quiet border deal
          |        ^~~~~~~~~~~~~~~~~~~
          = the words are: a quiet border deal
          = 'held' is a draft; take the words out of what is shown, or publish it

        1 error, 0 warnings

        """)
    #expect(!FileManager.default.fileExists(atPath: command.site.path + "/Digests"))
  }

  @Test func contentThatIsWrongMakesNoDigest() throws {
    let (_, run) = try run(files: ["Content/briefs/b.md": "---\ntitle: B\n---\n"])
    #expect(run.errors.contains("error:"))
    #expect((run.output, run.status) == ("", 1))
  }
}
