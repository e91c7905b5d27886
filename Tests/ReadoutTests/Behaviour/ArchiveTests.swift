import Foundation
import Testing

@testable import Readout

/// Briefs, meetings and reactions by month.
struct ArchiveTests {
  private static let files: [String: TestFile] = [
    "Templates/archive.mustache": """
    {{title}}: {{summary}}
    {{#years}}{{year}}, {{count}}:{{#months}} [{{name.text}} {{name.address}} {{detail}}]{{/months}}
    {{/years}}
    """,
    "Templates/month.mustache": """
    {{frame.document-title}}|{{title}}: {{summary}} {{pager.position}}
    {{#lists}}{{title}}:{{#entries}} {{title.text}}{{/entries}}
    {{/lists}}{{#balance.parts}}{{summary}}{{/balance.parts}}|{{earlier.address}}|{{later.address}}|{{pager.newer.address}}|{{pager.older.address}}
    """,
    "Content/meetings/m1.md":
      "---\ntitle: M1\nstart: 2023-07-30\nend: 2023-08-02\nsources: [{from: A letter}]\n---",
    "Content/meetings/m2.md": "---\ntitle: M2\ndate: 2023\n---",
    "Content/meetings/m3.md": "---\ntitle: M3\ndate: 2022-12\n---",
    "Content/reactions/r1.md": "---\nto: m1\nby: iran\ndate: 2023-07-31T23:30:00Z\nstance: supports\n---",
    "Content/briefs/b1.md": "---\ntitle: B1\ndate: 2023-07\nauthors: [desk]\nsummary: S.\n---",
    "Content/briefs/b2.md": "---\ntitle: B2\ndate: 2023-07-02\nauthors: [desk]\nsummary: S.\n---",
  ]

  @Test func theArchiveListsItsMonths() throws {
    let built = try TestSite(Self.files, with: [.desk]).build()
    #expect(
      built["archive/index.html"] == """
        Archive: 2 briefs, 3 meetings, 1 reaction, by month.
        2023, 5 entries: [July 2023 ../archive/2023-07.html 2 briefs, 1 meeting, 1 reaction] \
        [month not known ../archive/2023.html 1 meeting]
        2022, 1 entry: [December 2022 ../archive/2022-12.html 1 meeting]

        """)
  }

  @Test func aMonthHoldsWhatIsDatedInIt() throws {
    let built = try TestSite(Self.files, with: [.desk]).build()
    #expect(
      built["archive/2023-07.html"] == """
        July 2023 · Desk|July 2023: 2 briefs, 1 meeting, 1 reaction \n\
        Briefs: B2 B1
        Meetings: M1
        Reactions: Iran: supports
        1 citation of 1 source.|../archive/2023.html|||
        """)
  }

  @Test func aYearAloneStandsBeforeItsMonths() throws {
    let built = try TestSite(Self.files, with: [.desk]).build()
    #expect(
      built["archive/2023.html"] == """
        2023, month not known · Desk|2023, month not known: 1 meeting \n\
        Meetings: M2
        |../archive/2022-12.html|../archive/2023-07.html||
        """)
    #expect(built["archive/2023-08.html"] == nil)
  }

  @Test func everyLanguageHasTheArchive() throws {
    let files = Self.files.merging(["Content/site.yml": "title: Desk\nlanguages: [es, ar]"]) { $1 }
    let built = try TestSite(files, with: [.desk]).build()
    #expect(
      built["es/archive/2022-12.html"] == """
        diciembre de 2022 · Desk · Español|diciembre de 2022: 1 encuentro \n\
        Encuentros: M3
        ||../../es/archive/2023.html||
        """)
    #expect(built["ar/archive/index.html"]?.hasPrefix("الأرشيف: ") == true)
  }

  @Test func aLongMonthHasPages() throws {
    var files = Self.files
    for number in 100..<300 {
      files["Content/meetings/x\(number).md"] = "---\ntitle: X\(number)\ndate: 2022-12-01\n---"
    }
    let built = try TestSite(files, with: [.desk]).build()
    let entries = { (address: String) in built[address]?.components(separatedBy: " X").count }
    #expect(entries("archive/2022-12/pages/1.html") == 100)
    #expect(entries("archive/2022-12.html") == 102)
    let older = "||../archive/2023.html||../archive/2022-12/pages/1.html"
    #expect(built["archive/2022-12.html"]?.hasSuffix(older) == true)
    #expect(built["archive/2022-12/pages/1.html"]?.hasPrefix("December 2022, page 2 · Desk|") == true)
  }

  @Test func withoutAnythingDatedThereIsNoArchive() throws {
    let built = try TestSite(["Content/pages/a.md": "---\ntitle: A\n---"]).build()
    #expect(built.keys.filter { $0.contains("archive") } == [])
    #expect(built["index.html"]?.contains("archive/") == false)
  }

  @Test func theFooterLeadsToTheArchive() throws {
    let built = try TestSite([:], with: [.talks]).build()
    #expect(built["index.html"]?.contains("<a href=\"archive/index.html\">Archive</a>") == true)
  }

  /// In memory, an entry that gets another month takes its page along.
  @Test func theArchiveFollowsEdits() throws {
    let site = try TestSite(Self.files, with: [.desk])
    let options = testOptions(site: site.folder, now: moment(testMoment), jobs: 1)
    var live = LiveSite(options)
    let path = "Content/briefs/b2.md"
    try site.change(path, to: "---\ntitle: B2\ndate: 2023-08-02\nauthors: [desk]\nsummary: S.\n---")
    live.update(after: .files([path]))
    let fresh = LiveSite(options)
    #expect(live.shown?.addresses == fresh.shown?.addresses)
    for address in ["archive/index.html", "archive/2023-07.html", "archive/2023-08.html"] {
      #expect(live.shown?.file(at: address) == fresh.shown?.file(at: address))
      #expect(live.shown?.file(at: address) != nil)
    }
  }
}
