import Foundation
import Testing

/// A site from nothing but the executable.
struct InitTests {
  @Test func aNewSiteIsWholeAndNothingIsWrongWithIt() throws {
    let command = try Command([:])
    let run = try command.run("init", "desks/mine", "--now", "2026-03-02")
    #expect(run.errors == "")
    #expect(
      run.output == """
        12 files are in desks/mine. Go on with:

          cd desks/mine
          readout serve

        """)
    for now in ["2026-03-02", "2028-03-02"] {
      let check = try command.run("check", "--site", "desks/mine", "--now", now, "--warnings-as-errors")
      #expect(check.errors == "")
      #expect(check.status == 0)
    }
  }

  @Test func theNextCommandsCanBeCopied() throws {
    let command = try Command([:])
    #expect(try command.run("init", "my desk").output.contains("\n  cd 'my desk'\n  readout serve\n"))
    let here = try Command([:])
    try FileManager.default.createDirectory(
      at: here.site.appending(path: "a"), withIntermediateDirectories: true)
    #expect(try here.run("init", "a/../b").status == 0)
  }

  @Test func aNewSiteCanBeBuilt() throws {
    let command = try Command([:])
    #expect(try command.run("init", "desk").status == 0)
    #expect(try command.run("build", "--site", "desk", "--quiet").status == 0)
    #expect(command.text("desk/Public/briefs/sample-brief.html")?.contains("Sample brief") == true)
    #expect(command.text("desk/.gitignore") == "/Public/\n/.readout/\n")
    #expect(command.text("desk/README.md")?.contains("\nreadout serve ") == true)
  }

  @Test func theSamplesAreDatedAroundTheMoment() throws {
    let command = try Command([:])
    _ = try command.run("init", "desk", "--now", "2024-03-01T12:00:00Z")
    #expect(command.text("desk/Content/meetings/sample-meeting.md")?.contains("\ndate: 2024-02-27\n") == true)
    #expect(command.text("desk/Content/briefs/sample-brief.md")?.contains("\ndate: 2024-03-01\n") == true)
    #expect(
      command.text("desk/Content/reactions/ecuador-expected.md")?.contains("\nby-date: 2024-05-30\n") == true)
  }

  @Test func aFolderThatVersionControlHasMadeIsEmpty() throws {
    let command = try Command(["desk/.git/HEAD": "ref: refs/heads/main\n"])
    #expect(try command.run("init", "desk").status == 0)
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    let command = try Command(["desk/a": "", "desk/b": "", "desk/c": "", "desk/d": "", "desk/e": ""])
    let run = try command.run("init", "desk")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        readout: desk is not empty: it holds a, b, c and 2 more. Name a folder that is new or empty, such as \
        desk/site.

        """)
    #expect(command.text("desk/README.md") == nil)
  }

  @Test func aSiteIsNotMadeAnew() throws {
    let command = try Command(["desk/Content/site.yml": "title: Desk\n"])
    let run = try command.run("init", "desk")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        readout: desk is not empty: it holds Content. There is a site already: 'readout check --site desk' looks \
        at it, 'readout new' adds to it.

        """)
  }

  @Test func aFileIsNoFolder() throws {
    let run = try Command(["desk": "x"]).run("init", "desk")
    #expect(run.status == 2)
    #expect(run.errors == "readout: desk is a file. Name a folder that is new or empty.\n")
  }

  @Test(arguments: ["init", "schema"])
  func aFolderNeedsAName(command: String) throws {
    let run = try Command([:]).run(command, "")
    #expect(run.status == 2)
    #expect(run.errors == "readout: the folder has no name. Name one; '.' is the one that you are in.\n")
  }

  #if os(Linux)
    @Test func aDiskThatRefusesEndsWithThree() throws {
      let run = try Command([:]).run("init", "/proc/desk")
      #expect(run.status == 3)
      #expect(
        run.errors
          == "readout: /proc/desk: cannot be made: there is no such file or folder. Nothing was written.\n")
    }
  #endif
}
