import Testing

@testable import Readout

/// The tables of data, row by row.
struct DataTableTests {
  private static let people: [String: TestFile] = [
    "Content/people/eva.md":
      "---\nname: Eva Example\nsort-name: Example, Eva\nborn: 1960-05\npositions:\n  - {title: Minister, at: bolivia, from: 2020-11}\n  - {title: Envoy, at: peru, from: 2015, to: 2018-06-30}\n---"
  ]

  @Test func aTableIsWrittenWhole() throws {
    let data = try DataOfSite(Self.people)
    #expect(
      data.text(.positions) == """
        person,name,sort-name,original-name,office,at,at-name,at-code,from,from-first-day,from-last-day,to,\
        to-first-day,to-last-day,is-held,born,died,wikidata,address\r
        eva,Eva Example,"Example, Eva",,Minister,bolivia,Bolivia,BO,2020-11,2020-11-01,2020-11-30,,,,yes,1960-05,,,\
        people/eva.html\r
        eva,Eva Example,"Example, Eva",,Envoy,peru,Peru,PE,2015,2015-01-01,2015-12-31,2018-06-30,2018-06-30,\
        2018-06-30,no,1960-05,,,people/eva.html\r

        """)
  }

  @Test func aSiteWithoutRecordsHasHeadingsAlone() throws {
    let data = try DataOfSite([:])
    for file in DataFile.allCases where file.table != nil {
      #expect(data.text(file) == (file.table?.headings.map(\.name).joined(separator: ",") ?? "") + "\r\n")
    }
  }

  @Test func aMeetingHasItsCompanyAndItsDays() throws {
    let data = try DataOfSite(
      [
        "Content/site.yml": "title: Desk\nbase-url: https://desk.example/a\n",
        "Content/meetings/talks.md":
          "---\ntitle: \"=Talks, \\\"first\\\"\"\ndate: 2023-07\nplace: {city: La Paz, country: bolivia}\nformat: visit\nparticipants: [{person: eva, host: true}, {actor: iran}]\nsources: [{from: Report, url: \"https://report.example/\"}, {title: Note}]\n---",
        "Content/meetings/later.md":
          "---\ntitle: محادثات لاحقة\nstart: 2023-10-01\nend: 2023-10-02\nfollows: [talks]\n---",
        "Content/reactions/r.md": "---\nto: talks\nby: chile\ndate: 2023-07-21\nstance: supports\n---",
      ].merging(Self.people) { first, _ in first })
    #expect(
      data.rows(.meetings) == [
        [
          "id": "talks", "title": "=Talks, \"first\"", "date": "2023-07", "first-day": "2023-07-01",
          "last-day": "2023-07-31", "status": "held", "format": "visit", "city": "La Paz",
          "country": "bolivia", "country-name": "Bolivia", "country-code": "BO", "actors": "bolivia | iran",
          "actor-names": "Bolivia | Iran", "actor-codes": "BO | IR", "hosts": "bolivia", "people": "eva",
          "people-names": "Eva Example", "outcomes": "0", "commitments": "0", "reactions": "1",
          "sources": "Report | Note", "source-urls": "https://report.example/", "access": "open",
          "address": "https://desk.example/a/meetings/talks.html",
        ],
        [
          "id": "later", "title": "محادثات لاحقة", "date": "2023-10-01", "end": "2023-10-02",
          "first-day": "2023-10-01", "last-day": "2023-10-02", "status": "scheduled", "outcomes": "0",
          "commitments": "0", "reactions": "0", "follows": "talks", "access": "open",
          "address": "https://desk.example/a/meetings/later.html",
        ],
      ])
    #expect(data.text(.meetings).contains("\r\ntalks,\"'=Talks, \"\"first\"\"\",2023-07,"))
  }

  @Test func aReactionHasItsStanceAsWordAndNumber() throws {
    let data = try DataOfSite(
      [
        "Content/meetings/talks.md":
          "---\ntitle: Talks\ndate: 2023-07-20\noutcomes: [{id: deal, title: The deal}]\n---",
        "Content/reactions/r.md":
          "---\nto: talks#deal\nby: eva\ndate: 2023-07-21\nstance: condemns\nquote: {text: \"No.\\nNever.\", lang: es}\n---",
        "Content/reactions/e.md":
          "---\nto: talks\nby: chile\ndate: 2023-07-20\nbasis: expected\nstance: silent\nlikelihood: likely\nsearched: {until: 2023-07-30, places: [A, B]}\nby-date: 2023-08\n---",
      ].merging(Self.people) { first, _ in first })
    #expect(
      data.rows(.reactions) == [
        [
          "id": "e", "title": "Chile: expected, silent", "date": "2023-07-20", "first-day": "2023-07-20",
          "last-day": "2023-07-20", "to": "talks", "to-kind": "meeting", "to-title": "Talks", "by": "chile",
          "by-name": "Chile", "by-kind": "actor", "actor": "chile", "actor-name": "Chile",
          "actor-code": "CL", "stance": "silent", "basis": "expected", "likelihood": "likely",
          "likelihood-from": "55", "likelihood-to": "80", "by-date": "2023-08",
          "searched-until": "2023-07-30", "searched-places": "A | B", "access": "open",
          "address": "reactions/e.html",
        ],
        [
          "id": "r", "title": "Eva Example: condemns", "date": "2023-07-21", "first-day": "2023-07-21",
          "last-day": "2023-07-21", "to": "talks#deal", "to-kind": "meeting", "to-title": "The deal",
          "by": "eva", "by-name": "Eva Example", "by-kind": "person", "office": "Minister",
          "actor": "bolivia", "actor-name": "Bolivia", "actor-code": "BO", "stance": "condemns",
          "stance-step": "-3", "basis": "observed", "quote": "No.\nNever.", "quote-language": "es",
          "access": "open", "address": "reactions/r.html",
        ],
      ])
    #expect(data.text(.reactions).contains(",condemns,-3,observed,"))
    #expect(data.text(.reactions).contains(",\"No.\nNever.\",es,"))
    #expect(
      data.rows(.forecasts) == [
        [
          "id": "e", "kind": "reaction", "title": "Chile: expected, silent", "date": "2023-07-20",
          "first-day": "2023-07-20", "last-day": "2023-07-20", "actor": "chile", "actor-name": "Chile",
          "actor-code": "CL", "to": "talks", "stance": "silent", "likelihood": "likely",
          "likelihood-from": "55", "likelihood-to": "80", "by-date": "2023-08", "state": "overdue",
          "address": "reactions/e.html",
        ]
      ])
  }

  @Test func judgmentsAreForecasts() throws {
    let data = try DataOfSite([
      "Content/authors/desk.md": "---\nname: Desk\n---",
      "Content/briefs/b.md": """
      ---
      title: B
      date: 2023-07-25
      authors: [desk]
      summary: Of it.
      judgments:
        - {text: "It *will* be.", likelihood: unlikely, confidence: low, by-date: 2023-08, resolution: {date: 2023-08-20, outcome: "yes"}}
        - {id: next, text: And then?, likelihood: likely, by-date: 2024, resolution: {date: 2023-08-21, outcome: void}}
      ---
      """,
    ])
    let rows = data.rows(.forecasts)
    #expect(rows.map { $0["id"] } == ["b#1", "b#next"])
    #expect(rows.map { $0["text"] } == ["It will be.", "And then?"])
    #expect(rows.map { $0["state"] } == ["settled", "settled"])
    #expect(rows.map { $0["came-about"] } == ["yes", "void"])
    #expect(rows.map { $0["settled-on"] } == ["2023-08-20", "2023-08-21"])
    #expect(rows.map { $0["address"] } == ["briefs/b.html", "briefs/b.html#next"])
  }

  @Test func partsOfMeetingsLeadToTheirPlaces() throws {
    let data = try DataOfSite([
      "Content/meetings/talks.md": """
      ---
      title: Talks
      date: 2023-07-20
      outcomes: [{id: deal, title: The deal, kind: memorandum, stage: signed, claimed-by: [iran], text: summary}]
      commitments:
        - id: arms
          text: To sell *arms*
          by: [iran]
          to: [bolivia]
          due: 2023-08
          updates: [{date: 2023-08-10, text: Nothing yet.}, {date: 2023-08-05, text: A visit.}]
      ---
      """,
      "Content/reactions/r.md": "---\nto: talks#deal\nby: chile\ndate: 2023-07-21\nstance: opposes\n---",
    ])
    #expect(
      data.rows(.outcomes) == [
        [
          "id": "talks#deal", "title": "The deal", "kind": "memorandum", "stage": "signed",
          "text": "summary", "claimed-by": "iran", "claimed-by-names": "Iran", "reactions": "1",
          "meeting": "talks", "meeting-title": "Talks", "meeting-date": "2023-07-20",
          "address": "meetings/talks.html#deal",
        ]
      ])
    #expect(
      data.rows(.commitments) == [
        [
          "id": "talks#arms", "text": "To sell arms", "by": "iran", "by-names": "Iran", "to": "bolivia",
          "to-names": "Bolivia", "due": "2023-08", "due-first-day": "2023-08-01",
          "due-last-day": "2023-08-31", "status": "open", "is-overdue": "yes", "updates": "2",
          "last-update": "2023-08-10", "last-update-text": "Nothing yet.", "meeting": "talks",
          "meeting-title": "Talks", "meeting-date": "2023-07-20", "address": "meetings/talks.html#arms",
        ]
      ])
  }

  @Test func whatIsHeldBackIsInNoTable() throws {
    let data = try DataOfSite([
      "Content/topics/arms.md": "---\ntitle: Arms\ndraft: true\n---",
      "Content/meetings/talks.md": """
      ---
      title: Talks
      date: 2023-07-20
      access: members
      summary: They met.
      topics: [arms]
      place: {city: Secretville}
      participants: [{actor: iran}]
      outcomes: [{id: deal, title: Secret deal}]
      commitments: [{id: arms, text: Secret promise, by: [iran]}]
      ---
      """,
      "Content/meetings/hidden.md": "---\ntitle: Hidden\ndate: 2023-07-21\ndraft: true\n---",
      "Content/reactions/r.md":
        "---\nto: talks\nby: chile\ndate: 2023-07-21\nstance: opposes\nembargo: 2023-10-01T00:00:00Z\n---",
    ])
    #expect(
      data.rows(.meetings) == [
        [
          "id": "talks", "title": "Talks", "date": "2023-07-20", "first-day": "2023-07-20",
          "last-day": "2023-07-20", "summary": "They met.", "access": "members",
          "address": "meetings/talks.html",
        ]
      ])
    for file in [DataFile.reactions, .outcomes, .commitments, .forecasts, .positions] {
      #expect(data.rows(file) == [])
    }
    #expect(!data.text(.library).contains("ecret"))
    #expect(!data.text(.library).contains("idden"))
    #expect(!data.text(.library).contains("arms"))
  }

  @Test func everyColumnIsExplainedInEveryLanguage() {
    for language in ["en", "es", "ar"] {
      let strings = builtInStrings(language)
      for table in dataTables {
        #expect(strings?.word("data-file", table.name) != table.name)
        let missing = table.headings.filter {
          $0.summary(in: strings ?? Strings(language: "", texts: [:])) == $0.meaning
        }
        #expect(missing.map(\.name) == [], "\(table.name).csv in \(language)")
      }
    }
  }
}
