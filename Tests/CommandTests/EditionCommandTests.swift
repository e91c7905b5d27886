import Foundation
import Testing

/// `build --edition`, `--drafts` and `--as-of`, and `next`.
struct EditionCommandTests {
  private static let files = [
    "Content/site.yml":
      "title: Desk\neditions: [{name: public, output: Public}, {name: members, output: Members, access: members}]\n",
    "Content/pages/a.md": "---\ntitle: A\naccess: members\n---\n\nOne two three four five six.\n",
    "Content/pages/d.md": "---\ntitle: D\ndraft: true\n---\n\nA draft.\n",
    "Content/pages/e.md": "---\ntitle: E\nembargo: 2023-10-01T06:00Z\n---\n\nAn embargo.\n",
  ]

  @Test func eachEditionHasAFolder() throws {
    let command = try Command(Self.files)
    #expect(try command.run("build", "--edition", "members", "--now", "2023-09-01").status == 0)
    #expect(command.text("Public/index.html") == nil)
    #expect(command.text("Members/pages/a.html")?.contains("five six") == true)
    #expect(try command.run("build", "--now", "2023-09-01").status == 0)
    #expect(command.text("Public/pages/a.html")?.contains("five six") == false)
    #expect(command.text("Members/pages/a.html")?.contains("five six") == true)
    #expect(command.text("Public/pages/d.html") == nil)
  }

  @Test(arguments: ["build", "check", "next", "digest"])
  func anEditionThatIsNotThereIsSaid(name: String) throws {
    let command = try Command(Self.files)
    let run = try command.run(name, "--edition", "press", "--now", "2023-09-01")
    #expect((run.output, run.status) == ("", 1))
    #expect(
      run.errors == """
        Content/site.yml:1:1: error: 'press' is not an edition of the site [unknown-edition]
        1 | title: Desk
          | ^
          = the site has 'public', 'members'

        1 error, 0 warnings

        """)
    #expect(command.text("Public/index.html") == nil)
  }

  @Test(arguments: ["Public", "./public/", "Public/members", "."])
  func noEditionIsWrittenOverAnother(output: String) throws {
    let command = try Command(Self.files)
    let run = try command.run("build", "--edition", "members", "--output", output, "--now", "2023-09-01")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "readout: \(output) belongs to the output of the edition 'public'; 'members' needs a folder of its own\n"
    )
    #expect(command.text("Public/index.html") == nil)
  }

  @Test func draftsNeedAFolderOfTheirOwn() throws {
    let command = try Command(Self.files)
    let refused = try command.run("build", "--drafts", "--now", "2023-09-01")
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix(
        "Error: --drafts does not write over what is published; say where to by --output."))
    #expect(command.text("Public/index.html") == nil)
    #expect(
      try command.run("build", "--drafts", "--output", "Drafts", "--now", "2023-09-01").status == 0)
    #expect(command.text("Drafts/pages/d.html")?.contains("Draft: not published") == true)
    #expect(command.text("Drafts/pages/e.html")?.contains("Under embargo until") == true)
  }

  @Test func aDayIsWrittenToAFolderOfItsOwn() throws {
    let command = try Command(Self.files)
    #expect(try command.run("build", "--as-of", "2023-10-02").status == 2)
    #expect(try command.run("build", "--as-of", "2023-09-30", "--output", "Then").status == 0)
    #expect(command.text("Then/pages/e.html") == nil)
    #expect(try command.run("build", "--as-of", "2023-10-02", "--output", "Then").status == 0)
    #expect(command.text("Then/pages/e.html")?.contains("An embargo.") == true)
  }

  @Test func whatIsNextIsPrinted() throws {
    let command = try Command(Self.files)
    let run = try command.run("next", "--now", "2023-09-01")
    #expect(run.output == "2023-10-01T06:00:00Z\n  the embargo of 'e' ends (Content/pages/e.md)\n")
    let json = try command.run("next", "--now", "2023-09-30T06:00:00Z", "--format", "json").output
    #expect(json.filter { !$0.isWhitespace }.contains("\"seconds\":86400"))
    let later = try command.run("next", "--now", "2023-11-01")
    #expect(later.status == 0)
    #expect(later.output == "Nothing is ahead: the site stays as it is until it is edited.\n")
    #expect(try command.run("next", "--now", "2023-11-01", "--format", "json").output.contains("null"))
  }
}
