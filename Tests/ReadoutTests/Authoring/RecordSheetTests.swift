import Testing

@testable import Readout

/// What `readout show` prints of a record.
struct RecordSheetTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nlanguages: [es]\nmenu:\n  - {title: The talks, to: talks}\n",
    "Content/meetings/talks.md": """
    ---
    title: Defence ministers of two countries that are far from each other meet for talks in Tehran
    date: 2023-07-20
    embargo: 2024-01-01T00:00:00Z
    aliases: [Tehran talks]
    redirect-from: [/old-talks.html]
    participants: [{person: novillo}]
    outcomes: [{id: memorandum, title: Memorandum, stage: signed}]
    ---

    """,
    "Content/people/novillo.md": """
    ---
    name: Edmundo Novillo
    positions: [{title: Minister, at: bolivia, from: 2020-11}]
    ---
    """,
    "Content/reactions/r.md":
      "---\nto: talks#memorandum\nby: chile\ndate: 2023-08\nstance: mixed\nembargo: 2024-01-01T00:00:00Z\n---\n",
    "Content/pages/a.md":
      "---\ntitle: A\ndraft: true\nsummary: On [[talks]]\n---\n\n[Talks](../meetings/talks.md), by Edmundo Novillo.\n",
  ]

  private func text(_ id: String, _ files: [String: TestFile]) throws -> String {
    try TestSite(files).authored().sheet(id).text(report: "")
  }

  @Test func aRecordThatIsNotPublishedIsShownWithWhatRefersToIt() throws {
    var files = Self.files
    files["Content/site.yml"] = "title: Desk\n"
    #expect(
      try text("talks", files) == """
        meeting talks
          Defence ministers of two countries that are far from each other meet for talks
          in Tehran

          file         Content/meetings/talks.md
          address      /meetings/talks.html
          date         2023-07-20
          visibility   not published: under embargo until 2024-01-01T00:00:00Z
          outcomes     memorandum: Memorandum (signed)
          aliases      Tehran talks
          formerly     /old-talks.html

        Referred to by

          to
            2023-08  r  Chile: mixed (not published: under embargo until
              2024-01-01T00:00:00Z)
              Content/reactions/r.md:2:5 names #memorandum

          links
            a  A (not published: a draft)
              Content/pages/a.md:4:15
              Content/pages/a.md:7:9

        Refers to

          participants
            novillo  Edmundo Novillo
              Content/meetings/talks.md:7:25
            bolivia  Bolivia
              Content/meetings/talks.md (worked out, not written)

        """)
  }

  @Test func mentionsAndTheMenuAreReferences() throws {
    var files = Self.files
    files["Content/site.yml"] = "title: Desk\nmenu: [{title: He, to: novillo}]\n"
    let sheet = try TestSite(files).authored().sheet("novillo")
    #expect(sheet.referredToBy.map(\.relation) == ["participants", "mentions", "menu"])
    let mention = sheet.referredToBy[1].references.first
    #expect(mention?.span?.line == 7)
    #expect(mention?.span?.column == 35)
    #expect(sheet.referredToBy[2].references.map(\.file) == ["Content/site.yml"])
    #expect(sheet.visibility.isPublished)
    #expect(sheet.facts == [.init(name: "positions", values: ["Minister, bolivia, 2020-11–"])])
  }

  @Test func anotherNameWillDo() throws {
    var files = Self.files
    files["Content/site.yml"] = "title: Desk\n"
    #expect(try TestSite(files).authored().sheet("Tehran talks").id == "talks")
  }

  @Test func builtInActorsAreShown() throws {
    let sheet = try TestSite([:]).authored().sheet("bolivia")
    #expect(sheet.file == nil)
    #expect(try text("bolivia", [:]).contains("  file         none: it is built in\n"))
    #expect(sheet.referredToBy.first?.references.map(\.id).contains("south-america") == true)
  }

  @Test func problemsOfTheRecordAreShownAndNoOthers() throws {
    var files = Self.files
    files["Content/pages/b.md"] = "---\ntitle: B\n---\n[[nothing]]\n"
    files["Content/pages/c.md"] = "---\ntitle: C\n---\n[[nothing]]\n"
    let sheet = try TestSite(files).authored().sheet("b")
    #expect(sheet.problems.map(\.file) == ["Content/pages/b.md"])
    #expect(sheet.problems.map(\.rule) == [.unknownReference])
  }

  @Test func anUnknownIDOffersTheNearest() throws {
    let site = try TestSite(Self.files)
    #expect {
      try site.authored().sheet("novilo")
    } throws: { error in
      error as? AuthoringProblem
        == AuthoringProblem(
          "'novilo' is not a record", help: ["did you mean 'novillo' (Content/people/novillo.md)?"])
    }
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let site = try TestSite(["Content/meetings/talks.md": "---\ntitle: T\n---\n"])
    #expect {
      try site.authored().sheet("talks")
    } throws: { error in
      let problem = error as? AuthoringProblem
      return problem?.summary == "'talks' cannot be read as a record"
        && problem?.help == ["correct what is wrong in Content/meetings/talks.md"]
        && problem?.diagnostics.map(\.rule) == [.missingKey]
    }
  }
}
