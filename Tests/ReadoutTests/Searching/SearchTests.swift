import Testing

@testable import Readout

/// What is found, and in which order.
struct SearchTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nlanguages: [es]\n",
    "Content/authors/desk.md": "---\nname: The Desk\n---",
    "Content/topics/gas.md": "---\ntitle: Gas\naliases: [Natural gas]\n---\n\nOf pipelines.",
    "Content/people/eva.md":
      "---\nname: Eva Novillo Aguilar\naliases: [E. N. A.]\npositions: [{at: bolivia, title: Minister, from: 2020}]\n---",
    "Content/briefs/title.md": brief("Fishing rights", "Nothing more.", date: "2021-01-01"),
    "Content/briefs/body.md": brief("Other matters", "Of fishing rights, said once.", date: "2021-01-01"),
    "Content/briefs/question.md":
      brief(
        "Matters", "## Who has fishing rights?\n\nNobody yet. The joint statement is missing.",
        date: "2021-01-01"),
    "Content/briefs/asked.md": brief("Silence", "We asked her.", "about: [eva]\n"),
    "Content/briefs/asked.es.md":
      "---\ntitle: Silencio\n---\n\nLe preguntamos por las negociaciones en Bogotá.",
    "Content/meetings/talks.md":
      "---\ntitle: Talks\ndate: 2023-07-20\nparticipants: [{actor: bolivia}, {actor: iran}]\n---",
    "Content/reactions/by-chile.md": "---\nto: talks\nby: chile\ndate: 2023-07-21\nstance: concerned\n---",
    "Content/reactions/by-spain.md": "---\nto: talks\nby: spain\ndate: 2022-07-21\nstance: concerned\n---",
  ]

  private static func brief(_ title: String, _ body: String, _ keys: String = "", date: String = "2023-07-22")
    -> TestFile
  {
    .text("---\ntitle: \(title)\ndate: \(date)\nauthors: [desk]\nsummary: S.\n\(keys)---\n\n\(body)")
  }

  private func found(_ query: String, _ adjust: (inout SearchRequest) -> Void = { _ in }) throws -> [String] {
    try answer(query, adjust).results.map(\.address)
  }

  private func answer(
    _ query: String, _ adjust: (inout SearchRequest) -> Void = { _ in }
  ) throws -> SearchAnswer {
    var request = SearchRequest(query)
    adjust(&request)
    return try TestSite(Self.files).prepared().search(request, limit: 100)
  }

  @Test func titlesComeBeforeQuestionsAndTheseBeforeTexts() throws {
    #expect(
      try found("fishing rights") == ["briefs/title.html", "briefs/question.html", "briefs/body.html"])
  }

  @Test func aQuestionIsLedToByItsOwnLink() throws {
    let answer = try answer("who has rights")
    let result = answer.results.first { $0.address == "briefs/question.html" }
    #expect(result?.anchor == "who-has-fishing-rights")
    #expect(result?.passage == "Who has fishing rights?")
  }

  @Test func phrasesStandTogether() throws {
    #expect(try found("\"rights said once\"") == ["briefs/body.html"])
    #expect(try found("\"once rights\"") == [])
    #expect(try found("“joint statement") == ["briefs/question.html"])
    // No phrase goes across paragraphs and headings.
    #expect(try found("\"rights nobody\"") == [])
  }

  @Test func whatIsExcludedIsNotThere() throws {
    #expect(try found("fishing -once") == ["briefs/title.html", "briefs/question.html"])
    #expect(try found("fishing -\"said once\" -\"who has\"") == ["briefs/title.html"])
  }

  @Test func aNameFindsTheRecordAndThenWhatRefersToIt() throws {
    for name in ["Eva Novillo Aguilar", "eva NOVILLO águilar", "E. N. A."] {
      #expect(
        try found(name).prefix(3) == ["people/eva.html", "briefs/asked.html", "es/briefs/asked.html"],
        "\(name)")
    }
  }

  @Test func theLastWordMayBeABeginning() throws {
    #expect(try found("fish") == found("fishing"))
    #expect(try found("joint statem") == ["briefs/question.html"])
    #expect(try found("statem ") == [])
    #expect(try answer("statemant ").suggestions.map(\.others) == [["statement"]])
  }

  @Test func formsOfAWordAreOneInTheLanguageOfTheText() throws {
    #expect(try found("negociación Bogota") == ["es/briefs/asked.html"])
    #expect(try found("fished right").count == 3)
  }

  @Test func someWordsAreBetterThanNone() throws {
    let answer = try answer("fishing statement zebra")
    #expect(answer.notice == .someWords)
    #expect(answer.count == 3)
  }

  @Test func ofManyWordsTheRareOnesAreEnough() throws {
    let answer = try answer("joint statement missing said")
    #expect(answer.notice == .someWords)
    #expect(answer.results.first?.address == "briefs/question.html")
    // Of two, and of what is in quotation marks, all are wanted.
    #expect(try found("fishing missing") == ["briefs/question.html"])
    #expect(
      try Set(found("joint statement missing \"other matters\"")) == [
        "briefs/question.html", "briefs/body.html",
      ])
  }

  @Test func aNameInALongerQueryStandsForWhatRefersToIt() throws {
    // The brief is about her, and does not name her.
    let answer = try answer("eva novillo aguilar asked")
    #expect(answer.notice == nil)
    #expect(answer.results.first?.address == "briefs/asked.html")
    #expect(try found("asked Eva Novillo Aguilar -bogota").first == "briefs/asked.html")
    #expect(try self.answer("asked \"Eva Novillo Aguilar\"").notice == .someWords)
  }

  @Test func anAliasThatEndsTheNameIsAName() throws {
    let site = try TestSite([
      "Content/authors/desk.md": "---\nname: The Desk\n---",
      "Content/people/eva.md": "---\nname: Eva Novillo Aguilar\naliases: [Novillo Aguilar]\n---",
      "Content/briefs/asked.md": Self.brief("Silence", "We asked her.", "about: [eva]\n"),
    ])
    let answer = try site.prepared().search(SearchRequest("novillo aguilar"), limit: 10)
    #expect(answer.results.map(\.address) == ["people/eva.html", "briefs/asked.html"])
  }

  @Test func whatIsInTheReadersLanguageComesFirst() throws {
    #expect(
      try found("eva novillo aguilar").filter { $0.contains("asked") }
        == ["briefs/asked.html", "es/briefs/asked.html"])
    #expect(
      try found("eva novillo aguilar") { $0.readerLanguage = "es-BO" }.filter { $0.contains("asked") }
        == ["es/briefs/asked.html", "briefs/asked.html"])
  }

  @Test func facetsNarrow() throws {
    #expect(
      try found("") {
        $0.narrow("region", to: ["south-america"])
        $0.narrow("stance", to: ["concerned"])
        ($0.since, $0.until) = (PartialDate(year: 2023), PartialDate(year: 2023))
      } == ["reactions/by-chile.html"])
    #expect(
      try Set(found("") { $0.narrow("actor", to: ["chile", "spain"]) })
        == ["reactions/by-chile.html", "reactions/by-spain.html"])
    #expect(try found("fishing") { $0.kinds = ["meeting"] } == [])
    #expect(try found("silencio") { $0.narrow("language", to: ["es"]) } == ["es/briefs/asked.html"])
  }

  @Test func theNewestComeFirstWhereAsked() throws {
    #expect(
      try found("concerned") { $0.order = .date }.prefix(2) == [
        "reactions/by-chile.html", "reactions/by-spain.html",
      ])
  }

  @Test(arguments: [
    ("", SearchAnswer.Notice.empty), (" \u{0}\u{7}\n", .empty), ("the of and", .onlyCommonWords),
    ("…!?", .empty),
    ("\"", .empty), ("-", .empty),
  ])
  func queriesWithoutWordsFindNothing(query: String, notice: SearchAnswer.Notice) throws {
    let answer = try answer(query)
    #expect(answer.notice == notice)
    #expect(answer.count == 0)
  }

  @Test func longQueriesAreCut() throws {
    let long = String(repeating: "fishing ", count: 1_250)
    #expect(long.utf8.count == 10_000)
    #expect(try found(long).count == 3)
    #expect(SearchQuery(long).units.flatMap(\.words).count == 32)
    #expect(try found(String(repeating: "x", count: 10_000)) == [])
    #expect(try found("<script>fishing</script>").count == 0)
  }

  @Test func unknownFacetsAreRefused() throws {
    let problem = #expect(throws: AuthoringProblem.self) {
      try answer("x") { $0.narrow("actor", to: ["chlie"]) }
    }
    #expect(problem?.summary == "'chlie' is not an actor")
  }
}
