import Testing

@testable import Readout
@testable import ReadoutCommand

/// `readout list` as people and programs run it.
struct ListCommandTests {
  private let files = [
    "Content/site.yml": "title: Desk\n",
    "Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07\nparticipants: [{actor: iran}]\n---\n",
    "Content/meetings/draft.md": "---\ntitle: Draft talks\ndate: 2023-08\ndraft: true\n---\n",
  ]

  @Test func aTableIsPrintedWhole() throws {
    let run = try Command(files).run("list", "meetings")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        id     title  date     status  actors
        talks  Talks  2023-07  held    iran

        """)
  }

  @Test func draftsAreListedOnRequest() throws {
    let run = try Command(files).run("list", "meetings", "--drafts", "--since", "2023-08")
    #expect(
      run.output == """
        id     title        date     status
        draft  Draft talks  2023-08  held

        """)
  }

  @Test func nothingFoundIsSaid() throws {
    let run = try Command(files).run("list", "meetings", "--actor", "chile", "--format", "json")
    #expect(run.status == 0)
    #expect(run.output == "[]\n")
    #expect(run.errors == "nothing found\n")
  }

  @Test func aMistakeOffersWhatIsThere() throws {
    let run = try Command(files).run("list", "meetings", "--actor", "iraan")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        readout: 'iraan' is not an actor
          = did you mean 'iran'?

        """)
    #expect(try Command(files).run("list", "meetings", "--since", "soon").status == 2)
  }

  @Test func aSiteWithMistakesIsNotListed() throws {
    let run = try Command(files.merging(["Content/topics/a.md": "---\ntitel: A\n---\n"]) { $1 }).run(
      "list", "meetings")
    #expect(run.status == 1)
    #expect(run.errors.contains("'titel' is not a key"))
  }

  @Test func columnsAreCutToTheTerminal() throws {
    let cells: [[DataCell]] = [
      [.text("one"), .text("A title that is rather long"), .none],
      [.text("two"), .text("会议会议会议会议会议会议"), .none],
    ]
    let headings = [
      DataHeading("id", nil, true), DataHeading("title", nil, true), DataHeading("x", nil, true),
    ]
    let table = ListTable(Listing(headings: headings, rows: cells, json: [], csv: []))
    #expect(
      table.text(width: 20) == """
        id   title
        one  A title that i…
        two  会议会议会议会…

        """)
    #expect(table.text(width: nil).contains("A title that is rather long"))
  }
}
