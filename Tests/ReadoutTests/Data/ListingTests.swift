import Testing

@testable import Readout

/// Rows chosen for `readout list`.
struct ListingTests {
  private static let files: [String: TestFile] = [
    "Content/topics/arms.md": "---\ntitle: Arms\n---",
    "Content/people/eva.md":
      "---\nname: Eva\npositions: [{title: Minister, at: bolivia, from: 2020-11}]\n---",
    "Content/meetings/early.md":
      "---\ntitle: Early\ndate: 2023-03\ntopics: [arms]\nparticipants: [{actor: iran}]\n---",
    "Content/meetings/late.md":
      "---\ntitle: Late\nstart: 2023-07-20\nend: 2023-07-22\nparticipants: [{person: eva}]\n---",
    "Content/reactions/a.md": "---\nto: late\nby: eva\ndate: 2023-07-21\nstance: supports\n---",
    "Content/reactions/b.md": "---\nto: late\nby: chile\ndate: 2023-07\nstance: opposes\n---",
    "Content/reactions/c.md":
      "---\nto: late\nby: chile\ndate: 2023-07-23\nstance: opposes\nbasis: expected\nlikelihood: likely\n---",
  ]

  private func ids(_ kind: String, _ change: (inout ListingRequest) -> Void = { _ in }) throws -> [String] {
    var request = ListingRequest(kind: kind)
    change(&request)
    let site = try TestSite(Self.files)
    return try site.prepared().list(request).rows.map { $0.first?.text ?? "" }
  }

  @Test func rowsAreChosenByWhatTheyConcern() throws {
    #expect(try ids("meetings") == ["early", "late"])
    #expect(try ids("meeting") { $0.actor = "bolivia" } == ["late"])
    #expect(try ids("meetings") { $0.topic = "arms" } == ["early"])
    #expect(try ids("meetings") { $0.person = "eva" } == ["late"])
    #expect(try ids("reactions") { $0.actor = "bolivia" } == ["a"])
    #expect(try ids("reactions") { $0.stance = "opposes" } == ["b", "c"])
    #expect(try ids("reactions") { ($0.stance, $0.basis) = ("opposes", "observed") } == ["b"])
    #expect(try ids("forecasts") { $0.status = "open" } == ["c"])
    #expect(try ids("people") { $0.actor = "bolivia" } == ["eva"])
    #expect(try ids("topics") == ["arms"])
  }

  @Test func aPeriodHasWhateverMayLieInIt() throws {
    #expect(try ids("meetings") { $0.since = PartialDate(parsing: "2023-07-22") } == ["late"])
    #expect(try ids("meetings") { $0.until = PartialDate(parsing: "2023-03-01") } == ["early"])
    #expect(try ids("reactions") { $0.since = PartialDate(parsing: "2023-07-22") } == ["b", "c"])
    #expect(try ids("people") { $0.since = PartialDate(parsing: "2000") } == [])
  }

  @Test func whatIsNotKnownIsRefused() throws {
    try expectRefusal("meetngs", "'meetngs' is not a kind", "did you mean 'meetings'?")
    try expectRefusal("meetings", "'bolvia' is not an actor", "did you mean 'bolivia'?") {
      $0.actor = "bolvia"
    }
    try expectRefusal("meetings", "'zzz' is not an actor", nil) { $0.actor = "zzz" }
    try expectRefusal("meetings", "'arms' is not a person", nil) { $0.person = "arms" }
    try expectRefusal("reactions", "'supprts' is not a stance", "did you mean 'supports'?") {
      $0.stance = "supprts"
    }
    try expectRefusal("meetings", "'--stance' does not apply to meetings", "leave it out") {
      $0.stance = "supports"
    }
    try expectRefusal("commitments", "'opn' is not a status of commitments", "did you mean 'open'?") {
      $0.status = "opn"
    }
  }

  private func expectRefusal(
    _ kind: String, _ summary: String, _ help: String?, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout ListingRequest) -> Void = { _ in }
  ) throws {
    var request = ListingRequest(kind: kind)
    change(&request)
    let site = try TestSite(Self.files).prepared()
    let problem = #expect(throws: AuthoringProblem.self, sourceLocation: sourceLocation) {
      try site.list(request)
    }
    #expect(problem?.summary == summary, sourceLocation: sourceLocation)
    #expect(problem?.help.first == help, sourceLocation: sourceLocation)
  }

  @Test func rowsAreObjectsAndRecordsAreWhole() throws {
    let site = try TestSite(Self.files).prepared()
    let positions = try site.list(ListingRequest(kind: "people-positions"))
    #expect(
      String(decoding: positions.json, as: UTF8.self)
        == #"[{"person":"eva","name":"Eva","office":"Minister","at":"bolivia","at-name":"Bolivia","at-code":"BO","from":"2020-11","from-first-day":"2020-11-01","from-last-day":"2020-11-30","is-held":"yes","address":"people/eva.html"}]"#
    )
    let topics = try site.list(ListingRequest(kind: "topics"))
    #expect(
      String(decoding: topics.json, as: UTF8.self)
        == #"[{"id":"arms","kind":"topic","title":"Arms","language":"en","access":"open","address":"topics/arms.html"}]"#
    )
    #expect(
      String(decoding: topics.csv, as: UTF8.self)
        == "id,title,date,summary,topics,sources,source-urls,updated,access,address\r\narms,Arms,,,,,,,open,topics/arms.html\r\n"
    )
  }
}
