import Testing

@testable import Readout

/// When a site changes by itself.
struct NextChangeTests {
  private func next(_ files: [String: TestFile], now: String, edition: String? = nil) throws -> String {
    let site = try TestSite(files)
    let (change, problems) = nextChange(
      testOptions(site: site.folder, now: moment(now), jobs: 1, edition: edition))
    #expect(site.report(problems) == "")
    guard let change else { return "nothing" }
    return "\(change.moment.iso) "
      + change.causes.map { "\($0.reason.rawValue) \($0.id)" }.joined(separator: ", ")
  }

  private func page(_ lines: String) -> [String: TestFile] { ["Content/pages/x.md": .page(lines)] }

  @Test func nothingMayBeAhead() throws {
    #expect(try next(page(""), now: "2023-09-01") == "nothing")
    #expect(try next(page("draft: true\nembargo: 2023-10-01T06:00Z"), now: "2023-09-01") == "nothing")
    #expect(try next(page("expires: 2023-08-01T06:00Z"), now: "2023-09-01") == "nothing")
  }

  @Test func anEmbargoEndsAndARecordExpires() throws {
    let files = page("embargo: 2023-10-01T06:00Z\nexpires: 2023-11-01T06:00Z")
    #expect(try next(files, now: "2023-09-01") == "2023-10-01T06:00:00Z embargo x")
    #expect(try next(files, now: "2023-10-01T06:00:00Z") == "2023-11-01T06:00:00Z expiry x")
  }

  @Test func theSitesZoneCounts() throws {
    var files = page("embargo: 2023-10-01 06:00")
    files["Content/site.yml"] = "title: Desk\ntime-zone: America/La_Paz\n"
    #expect(try next(files, now: "2023-09-01") == "2023-10-01T10:00:00Z embargo x")
    #expect(try next(files, now: "2023-10-01T09:59:59Z") == "2023-10-01T10:00:00Z embargo x")
    #expect(try next(files, now: "2023-10-01T10:00:00Z") == "nothing")
  }

  @Test(arguments: [
    ("date: 2023-09-10", "2023-09-11T00:00:00Z meeting-past x"),
    ("date: 2023-09-10 15:00", "2023-09-10T15:00:00Z meeting-past x"),
    ("start: 2023-09-10\nend: 2023-09-12", "2023-09-13T00:00:00Z meeting-past x"),
    (
      "date: 2023-07\ncommitments: [{id: a, text: A, by: [iran], due: 2023-09}]",
      "2023-10-01T00:00:00Z commitment-overdue x"
    ),
    ("date: 2023-07\ncommitments: [{id: a, text: A, by: [iran], due: 2023-09, status: kept}]", "nothing"),
    ("date: 2023-07\noutcomes: [{id: a, title: A, date: 2023-09-05}]", "2023-09-05T00:00:00Z date x"),
  ])
  func aMeetingPassesAndItsPromisesFallDue(lines: String, expected: String) throws {
    let files: [String: TestFile] = ["Content/meetings/x.md": .text("---\ntitle: X\n\(lines)\n---")]
    #expect(try next(files, now: "2023-09-01") == expected)
  }

  @Test func aForecastFallsDue() throws {
    var files: [String: TestFile] = [
      "Content/meetings/m.md": "---\ntitle: M\ndate: 2023-07\n---",
      "Content/reactions/x.md":
        "---\nto: m\nby: iran\ndate: 2023-07\nbasis: expected\nstance: supports\nlikelihood: likely\nby-date: 2023-10-20\n---",
    ]
    #expect(try next(files, now: "2023-09-01") == "2023-09-20T00:00:00Z forecast-due x")
    #expect(try next(files, now: "2023-09-20") == "2023-10-21T00:00:00Z forecast-overdue x")
    files["Content/reactions/y.md"] =
      "---\nto: m\nby: iran\ndate: 2023-08\nstance: supports\nresolves: x\n---"
    #expect(try next(files, now: "2023-09-01") == "nothing")
  }

  @Test func officesBeginAndEnd() throws {
    let files: [String: TestFile] = [
      "Content/people/x.md":
        "---\nname: X\npositions: [{title: A, at: iran, to: 2023-09-09}, {title: B, at: iran, from: 2023-09-10}]\n---"
    ]
    #expect(try next(files, now: "2023-09-01") == "2023-09-10T00:00:00Z office-begins x, office-ends x")
    #expect(try next(files, now: "2023-09-10") == "2024-01-01T00:00:00Z year x")
  }

  @Test func aBriefIsNewsForTwoDays() throws {
    let files: [String: TestFile] = [
      "Content/authors/desk.md": "---\nname: Desk\n---",
      "Content/briefs/x.md": "---\ntitle: X\ndate: 2023-09-01 09:30\nauthors: [desk]\nsummary: X.\n---",
    ]
    #expect(try next(files, now: "2023-09-02") == "2023-09-03T09:30:00Z news-ends x")
  }

  @Test func whatIsForMembersChangesTheirEditionAlone() throws {
    var files: [String: TestFile] = [
      "Content/site.yml":
        "title: Desk\neditions: [{name: public, output: A}, {name: members, output: B, access: members}]",
      "Content/meetings/x.md":
        "---\ntitle: X\ndate: 2023-07\naccess: members\noutcomes: [{id: a, title: A, date: 2023-10}]\n---",
    ]
    #expect(try next(files, now: "2023-09-01") == "nothing")
    #expect(try next(files, now: "2023-09-01", edition: "members") == "2023-10-01T00:00:00Z date x")
    files["Content/pages/y.md"] = .page("access: members\nembargo: 2023-09-20T00:00Z")
    #expect(try next(files, now: "2023-09-01") == "2023-09-20T00:00:00Z embargo y")
  }

  @Test func theHorizonEndsNoLaterThanTheNextChange() throws {
    let site = try TestSite(EveryKeySite.records)
    let content = read(site: site.folder, with: Parallelism(jobs: 1))
    for day in stride(from: 19_300, to: 20_000, by: 7) {
      let now = Moment(seconds: day * 86_400)
      guard let change = NextChange(in: content, after: now) else { continue }
      #expect(Horizon(around: now, content.records).end <= change.moment.seconds)
    }
  }
}
