import Testing

/// What the options do.
struct OptionTests {
  private let held = [
    "Content/site.yml": "title: Desk\n",
    "Content/pages/a.md": "---\ntitle: A\nembargo: 2023-08-03T06:00:00Z\n---\n",
  ]

  @Test func theSiteMayLieElsewhere() throws {
    let command = try Command(["desk/Content/site.yml": "title: Desk\n"])
    #expect(try command.run("build", "--site", "desk", "--quiet").status == 0)
    #expect(command.text("desk/Public/index.html") != nil)
  }

  @Test func theOutputMayLieElsewhere() throws {
    let command = try Command(held)
    #expect(try command.run("build", "--output", "out/site", "--quiet").status == 0)
    #expect(command.text("out/site/index.html") != nil)
    #expect(command.text("Public/index.html") == nil)
  }

  @Test func theMomentOfTheBuildDecidesOnEmbargoes() throws {
    let command = try Command(held)
    _ = try command.run("build", "--now", "2023-08-03T05:59:59Z")
    #expect(command.text("Public/pages/a.html") == nil)
    _ = try command.run("build", "--now", "2023-08-03T06:00:00Z")
    #expect(command.text("Public/pages/a.html") != nil)
  }

  @Test func theMomentMayComeFromTheEnvironment() throws {
    let command = try Command(held)
    _ = try command.run("build", environment: ["SOURCE_DATE_EPOCH": "1691042399"])
    #expect(command.text("Public/pages/a.html") == nil)
    _ = try command.run("build", environment: ["SOURCE_DATE_EPOCH": "1691042400"])
    #expect(command.text("Public/pages/a.html") != nil)
  }

  @Test func theOptionWinsOverTheEnvironment() throws {
    let command = try Command(held)
    _ = try command.run("build", "--now", "2023-08-03", environment: ["SOURCE_DATE_EPOCH": "1991042400"])
    #expect(command.text("Public/pages/a.html") == nil)
  }

  @Test func anEnvironmentThatIsNoNumberIsRefused() throws {
    let run = try Command(held).run("check", environment: ["SOURCE_DATE_EPOCH": "today"])
    #expect(run.status != 0)
    #expect(run.errors.hasPrefix("Error: SOURCE_DATE_EPOCH is 'today'; it takes seconds since 1970.\n"))
  }

  @Test func theAddressOfTheSiteMayBeGiven() throws {
    let command = try Command(["Content/site.yml": "title: Desk\nbase-url: https://old.example/\n"])
    _ = try command.run("build", "--base-url", "https://new.example/desk", "--quiet")
    #expect(command.text("Public/index.html")?.contains("href=\"https://new.example/desk/\"") == true)
    #expect(command.text("Public/index.html")?.contains("old.example") == false)
  }

  @Test func helpNamesTheCommandsAndTheExitStatuses() throws {
    let help = try Command([:]).run("--help")
    #expect(help.status == 0)
    for word in ["build", "check", "templates", "Exit status: 0 all is well; 1 content"] {
      #expect(help.output.contains(word), "help does not mention \(word)")
    }
    #expect(!help.output.contains("manual "))
  }

  @Test func helpOfABuildNamesItsOptions() throws {
    let help = try Command([:]).run("build", "--help").output
    for option in [
      "--site", "--output", "--now", "--base-url", "--jobs", "--format", "--warnings-as-errors", "--quiet",
      "SOURCE_DATE_EPOCH", "github", "sarif",
    ] { #expect(help.contains(option), "help does not mention \(option)") }
  }

  @Test func theVersionIsANumber() throws {
    #expect(try Command([:]).run("--version").output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func templatesPrintsTheNamesOfAPage() throws {
    let run = try Command([:]).run("templates", "brief")
    #expect(run.status == 0)
    #expect(run.output.contains("judgments"))
    #expect(!run.output.contains("stance-summary"))
  }
}
