import Testing

/// What the tool tells its caller.
struct ExitStatusTests {
  private let right = ["Content/site.yml": "title: Desk\n", "Content/pages/a.md": "---\ntitle: A\n---\n"]
  private let wrong = ["Content/site.yml": "title: Desk\n", "Content/pages/a.md": "---\ntitel: A\n---\n"]
  private let odd = ["Content/site.yml": "title: Desk\n", "Content/topics/t.md": "---\ntitle: T\n---\n"]

  @Test func aBuildThatSucceedsEndsWithOneLine() throws {
    let run = try Command(right).run("build")
    #expect(run.status == 0)
    #expect(
      run.output.wholeMatch(of: /1 records, \d+ pages and \d+ other files, \d+ files changed, \d+\.\d\d s\n/)
        != nil)
    #expect(run.errors == "")
  }

  @Test func aSecondBuildChangesNothing() throws {
    let command = try Command(right)
    _ = try command.run("build")
    #expect(try command.run("build").output.contains(", 0 files changed, "))
  }

  @Test func aBuildThatCannotKeepNotesIsDoneAllTheSame() throws {
    let command = try Command(right.merging([".readout": "in the way"]) { $1 })
    let run = try command.run("build")
    #expect(run.status == 0)
    #expect(
      run.errors
        == "warning: nothing was kept for the next build: ./.readout/cache: Not a directory\n")
    #expect(try command.run("build", "--no-cache").errors == "")
    #expect(command.text("Public/pages/a.html")?.contains("<h1>A</h1>") == true)
  }

  @Test func quietBuildsPrintNothing() throws {
    let command = try Command(right)
    let run = try command.run("build", "--quiet")
    #expect(run.output + run.errors == "")
    #expect(command.text("Public/pages/a.html")?.contains("<h1>A</h1>") == true)
  }

  @Test func problemsEndWithOneAndLeaveTheSiteAsItWas() throws {
    let command = try Command(right)
    _ = try command.run("build")
    let page = command.text("Public/pages/a.html")
    try command.put("---\ntitel: A\n---\n", at: "Content/pages/a.md")
    let run = try command.run("build")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors == """
        Content/pages/a.md:1:1: error: 'title' is missing [missing-key]
        1 | ---
          | ^~~
          = add 'title:' with one line of text

        Content/pages/a.md:2:1: error: 'titel' is not a key of a page [unknown-key]
        2 | titel: A
          | ^~~~~
          = did you mean 'title'?

        2 errors, 0 warnings

        """)
    #expect(page != nil)
    #expect(command.text("Public/pages/a.html") == page)
  }

  @Test func aCheckSaysThatNothingIsWrongAndWritesNothing() throws {
    let command = try Command(right)
    let run = try command.run("check")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /1 records, \d+ pages and \d+ other files, nothing wrong\n/) != nil)
    #expect(command.text("Public/index.html") == nil)
  }

  @Test func aCheckOfWhatIsWrongEndsWithOne() throws {
    #expect(try Command(wrong).run("check", "--quiet").status == 1)
  }

  @Test func warningsDoNotStopABuild() throws {
    let run = try Command(odd).run("build")
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("0 errors, 1 warning\n"))
  }

  @Test func warningsMayBeErrors() throws {
    let command = try Command(odd)
    let run = try command.run("build", "--warnings-as-errors")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix("Content/topics/t.md:1:1: error: nothing refers to the topic 't' [orphan]\n"))
    #expect(run.errors.hasSuffix("1 error, 0 warnings\n"))
    #expect(command.text("Public/index.html") == nil)
  }

  @Test(arguments: [
    ["--nonsense"], ["serve", "--as-of", "soon"], ["serve", "--as-of", "2023-07-20", "--now", "2023-07-20"],
    ["build", "--now", "yesterday"], ["build", "--jobs", "0"], ["build", "--format", "xml"],
    ["check", "--output", "x"], ["build", "--base-url", "example.org"], ["templates", "poem"],
  ])
  func wrongUseEndsWithTwo(arguments: [String]) throws {
    let run = try Command(right).run(arguments)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.status == 2)
  }

  @Test func aFolderThatNoBuildHasWrittenIsWrongUse() throws {
    let command = try Command(right)
    try command.put("x", at: "other/letter.txt")
    let run = try command.run("build", "--output", "other")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("readout: other: holds what no build has written: letter.txt."))
    #expect(command.text("other/letter.txt") == "x")
  }

  #if os(Linux)
    @Test func aDiskThatRefusesEndsWithThree() throws {
      let run = try Command(right).run("build", "--output", "/proc/readout")
      #expect(run.status == 3)
      #expect(run.errors.hasPrefix("readout: /proc/"))
    }
  #endif
}
