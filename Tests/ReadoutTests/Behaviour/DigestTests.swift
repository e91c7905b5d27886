import Foundation
import Testing

@testable import Readout

/// What was new in a day or a week.
struct DigestTests {
  private static let templates: [String: TestFile] = [
    "Templates/digest.mustache": """
    {{title}}: {{summary}}|{{earlier.address}}|{{later.address}}
    {{#sections}}{{name.word}}:
    {{#entries}}- {{title.text}} ({{title.address}}) {{details}}{{#text}} / {{text}}{{/text}}{{#outcome}} / {{outcome}}{{/outcome}}
    {{/entries}}{{#rest}}{{text}} {{address}}
    {{/rest}}{{/sections}}
    """,
    "Templates/digests.mustache": """
    {{title}}: {{summary}}{{#entries}} [{{name.text}} {{name.address}} {{detail}}]{{/entries}}
    """,
  ]

  private static let files: [String: TestFile] = templates.merging([
    "Content/site.yml": "title: Desk\nemail: desk@desk.example\ndigest: {every: week}\n",
    "Content/briefs/old.md": brief("Old", "2023-07-12", keys: "updated: 2023-07-19\n"),
    "Content/briefs/new.md": brief(
      "New", "2023-07-18",
      keys: """
        updated: 2023-07-20
        judgments:
          - {id: kept, text: They will meet., likelihood: likely, by-date: 2023-12-31, resolution: {date: 2023-07-31, outcome: yes, text: "In *Lima*."}}
          - {id: open, text: They will sign., likelihood: unlikely, by-date: 2023-08-10}

        """),
    "Content/briefs/paid.md": brief(
      "Paid", "2023-07-19", keys: "access: members\nseries: zqseries\n", body: "zqbody"),
    "Content/briefs/held.md": brief("Zqheld", "2023-07-19", keys: "embargo: 2024-01-01T00:00:00Z\n"),
    "Content/meetings/talks.md": """
    ---
    title: Talks
    start: 2023-07-22
    end: 2023-07-24
    participants: [{actor: bolivia}, {actor: iran}]
    commitments:
      - {id: visit, text: To visit., by: [iran], status: kept, updates: [{date: 2023-07-31, status: kept, text: It did.}]}
      - {id: pay, text: To pay., by: [bolivia], status: open, due: 2023-08-02}
    corrections: [{date: 2023-08-01, kind: correction, text: "See [[new]]."}]
    ---
    """,
    "Content/meetings/next.md": "---\ntitle: Next talks\ndate: 2023-08-07\nstatus: tentative\n---",
    "Content/reactions/peru-on-talks.md":
      "---\nto: talks\nby: peru\ndate: 2023-07-25\nknown: 2023-08-03\nstance: concerned\n---",
  ]) { $1 }

  private static func brief(_ title: String, _ date: String, keys: String = "", body: String = "Text.")
    -> TestFile
  {
    .text(
      "---\ntitle: \(title)\ndate: \(date)\nauthors: [desk]\nsummary: Of \(title).\n\(keys)---\n\n\(body)")
  }

  private func built(_ files: [String: TestFile] = [:], now: String = testMoment) throws -> [String: String] {
    try TestSite(Self.files.merging(files) { $1 }, with: [.desk]).build(now: now)
  }

  // MARK: - What is told

  @Test func aWeekTellsWhatWasNewInIt() throws {
    let built = try built()
    #expect(
      built["digests/2023-W29.html"] == """
        The week: 17–23 July 2023: 2 briefs, 1 correction or update, 1 forecast due|../digests/2023-W28.html|../digests/2023-W30.html
        briefs:
        - Paid (../briefs/paid.html) Brief · 19 July 2023 · for members / Of Paid.
        - New (../briefs/new.html) Brief · 18 July 2023 · The Desk / Of New.
        changes:
        - Old (../briefs/old.html) Brought up to date · 19 July 2023
        due:
        - They will sign. (../briefs/new.html#open) Due within 30 days · The Desk · on: New · unlikely (20–45 %), by 10 August 2023

        """)
    #expect(
      built["digests/2023-W31.html"] == """
        The week: 31 July – 6 August 2023: 1 correction or update, 1 reaction, 2 promises, 1 forecast settled, 1 meeting ahead|../digests/2023-W30.html|../digests/2023-W32.html
        changes:
        - Talks (../meetings/talks.html#corrections) Correction · 1 August 2023 / See New.
        reactions:
        - Peru: concerned (../reactions/peru-on-talks.html) concerned (observed) · 25 July 2023 · Peru · on: Talks
        commitments:
        - To pay. (../meetings/talks.html#pay) overdue · 2 August 2023 · Bolivia · on: Talks
        - To visit. (../meetings/talks.html#visit) kept · 31 July 2023 · Iran · on: Talks / It did.
        settled:
        - They will meet. (../briefs/new.html#kept) It came about · 31 July 2023 · The Desk · on: New · likely (55–80 %), by 31 December 2023 / In <em>Lima</em>.
        ahead:
        - Next talks (../meetings/next.html) tentative · 7 August 2023

        """)
  }

  @Test func whatHasHappenedSinceChangesNoDigest() throws {
    let week = "digests/2023-W29.html"
    let later = try built(now: "2025-01-01")[week]
    #expect(later != nil)
    #expect(try built(now: "2023-08-01")[week] == later)
  }

  @Test func whatAnEmbargoHeldBackIsNewWhenItEnds() throws {
    let built = try built(now: "2024-01-08")
    #expect(
      built["digests/2024-W01.html"] == """
        The week: 1–7 January 2024: 1 brief|../digests/2023-W32.html|
        briefs:
        - Zqheld (../briefs/held.html) Brief · 19 July 2023 · The Desk / Of Zqheld.

        """)
  }

  @Test func onlyWeeksThatAreOverHaveAPage() throws {
    let built = try built(now: "2023-07-31")
    let pages = built.keys.filter { $0.hasPrefix("digests/2") }.sorted()
    #expect(pages == ["digests/2023-W28.html", "digests/2023-W29.html", "digests/2023-W30.html"])
    #expect(
      built["digests/index.html"] == """
        Digests: 3 digests, newest first. [24–30 July 2023 ../digests/2023-W30.html 1 meeting] \
        [17–23 July 2023 ../digests/2023-W29.html 2 briefs, 1 correction or update, 1 forecast due] \
        [10–16 July 2023 ../digests/2023-W28.html 1 brief, 1 meeting ahead]
        """)
  }

  @Test func daysAreThoseOfTheDesk() throws {
    let built = try built([
      "Content/site.yml":
        "title: Desk\ntime-zone: Pacific/Auckland\ndigest: {every: day, from: 2023-07-26}\n",
      "Content/reactions/late.md":
        "---\nto: talks\nby: chile\ndate: 2023-07-25T23:00:00Z\nstance: concerned\n---",
    ])
    #expect(
      built["digests/2023-07-26.html"] == """
        The day: 26 July 2023: 1 reaction||../digests/2023-07-31.html
        reactions:
        - Chile: concerned (../reactions/late.html) concerned (observed) · 25 July 2023, 23:00 UTC · Chile · on: Talks

        """)
    #expect(built["digests/2023-07-25.html"] == nil)
  }

  @Test func aSiteThatDoesNotAskForDigestsHasNone() throws {
    let built = try built(["Content/site.yml": "title: Desk\n"])
    #expect(built.keys.filter { $0.hasPrefix("digests/") } == [])
  }

  @Test func nothingHeldBackIsInADigest() throws {
    let pages = try built().filter { $0.key.hasPrefix("digests/") }.values.joined()
    for word in ["zqbody", "zqseries", "Zqheld"] { #expect(!pages.contains(word)) }
  }

  @Test func aListOfManyIsShortened() throws {
    var files: [String: TestFile] = [:]
    for number in 1...201 {
      files["Content/reactions/r\(number).md"] =
        "---\nto: talks\nby: peru\ndate: 2023-07-26\nstance: concerned\ntitle: R\(number)\n---"
    }
    let page = try built(files)["digests/2023-W30.html"] ?? ""
    #expect(page.contains("\nand 1 more on the site ../reactions/index.html\n"))
    #expect(page.components(separatedBy: "- R").count == 201)
  }

  // MARK: - Mail

  private func site(_ files: [String: TestFile] = [:], now: String = "2023-08-07T06:00:00Z") throws -> (
    TestSite, PreparedSite
  ) {
    let site = try TestSite(Self.files.merging(files) { $1 }, with: [.desk])
    return (site, site.prepared(now: now, baseURL: "https://desk.example/"))
  }

  @Test func theTextTellsTheSame() throws {
    let (_, site) = try site()
    let digest = try site.digest(of: site.digestPeriod(.last(.week)))
    #expect(digest?.name == "2023-W31")
    #expect(digest?.subject == "Desk, 31 July – 6 August 2023")
    #expect(
      digest?.text == """
        Desk
        The week: 31 July – 6 August 2023
        =================================

        1 correction or update, 1 reaction, 2 promises, 1 forecast settled, 1
        meeting ahead

        Corrections and updates
        -----------------------

        * Talks
          Correction · 1 August 2023
          See New.
          https://desk.example/meetings/talks.html#corrections

        Reactions
        ---------

        * Peru: concerned
          concerned (observed) · 25 July 2023 · Peru · on: Talks
          https://desk.example/reactions/peru-on-talks.html

        Promises
        --------

        * To pay.
          overdue · 2 August 2023 · Bolivia · on: Talks
          https://desk.example/meetings/talks.html#pay

        * To visit.
          kept · 31 July 2023 · Iran · on: Talks
          > It did.
          https://desk.example/meetings/talks.html#visit

        Forecasts settled
        -----------------

        * They will meet.
          It came about · 31 July 2023 · The Desk · on: New · likely (55–80 %),
          by 31 December 2023
          > In Lima.
          https://desk.example/briefs/new.html#kept

        Meetings ahead
        --------------

        * Next talks
          tentative · 7 August 2023
          https://desk.example/meetings/next.html

        Read this on the site
        https://desk.example/digests/2023-W31.html

        --\u{20}
        https://desk.example/
        You get this because you asked Desk for it.
        desk@desk.example

        """)
  }

  @Test func addressesInAMailAreAbsolute() throws {
    let (_, site) = try site()
    let digest = try site.digest(of: site.digestPeriod(.last(.week)))
    let html = String(decoding: digest?.html ?? [], as: UTF8.self)
    let addresses = html.components(separatedBy: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(addresses.count > 5)
    #expect(addresses.allSatisfy { $0.hasPrefix("https://desk.example/") || $0.hasPrefix("mailto:") })
  }

  @Test func anEmptyPeriodMakesNoDigest() throws {
    let (_, site) = try site()
    let period = try site.digestPeriod(.days(since: PartialDate(year: 2020), until: PartialDate(year: 2020)))
    #expect(period.name == "2020-01-01--2020-12-31")
    #expect(try site.digest(of: period) == nil)
  }

  @Test func aPeriodEndsToday() throws {
    let (_, site) = try site()
    let date = PartialDate(year: 2023, month: 8)
    #expect(try site.digestPeriod(.days(since: date, until: date)).name == "2023-08-01--2023-08-07")
    #expect(throws: DigestProblem.ahead(since: "2024")) {
      try site.digestPeriod(.days(since: PartialDate(year: 2024), until: PartialDate(year: 2024)))
    }
    #expect(throws: DigestProblem.reversed(since: "2023-08", until: "2022")) {
      try site.digestPeriod(.days(since: date, until: PartialDate(year: 2022)))
    }
  }

  @Test func aMailFitsIntoMailPrograms() throws {
    var files: [String: TestFile] = [:]
    for number in 1...300 {
      files["Content/reactions/r\(number).md"] =
        "---\nto: talks\nby: peru\ndate: 2023-08-02\nstance: concerned\nsummary: \(String(repeating: "word ", count: 100))\n---"
    }
    let (_, site) = try site(files)
    let digest = try site.digest(of: site.digestPeriod(.last(.week)))
    #expect((digest?.html.count ?? .max) <= 100_000)
    #expect(
      digest?.text.contains("and 251 more on the site\nhttps://desk.example/digests/2023-W31.html\n") == true)
  }

  @Test func theNamesOfPeriodsAreThoseOfTheStandard() {
    func week(_ year: Int, _ month: Int, _ day: Int) -> String {
      DigestPeriod(.week, holding: PartialDate(year: year, month: month, day: day).firstDay).name
    }
    #expect(
      [week(2021, 1, 3), week(2021, 1, 4), week(2024, 12, 30), week(2026, 12, 31)] == [
        "2020-W53", "2021-W01", "2025-W01", "2026-W53",
      ])
  }
}
