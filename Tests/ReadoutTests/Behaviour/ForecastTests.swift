import Testing

@testable import Readout

/// The ledger of forecasts: what was expected, and what came of it.
struct ForecastTests {
  private let ledger: [String: TestFile] = [
    "Templates/forecasts.mustache":
      "{{summary}}\n{{#score}}{{brier}} {{basis}}\n{{/score}}{{#groups}}{{state.word}}:{{#entries}} {{title.text}}{{#outcome}} ={{word}} {{settled-by.text}} {{settled-on.iso}}{{/outcome}};{{/entries}}\n{{/groups}}{{#unexpected}}unexpected {{title.text}}\n{{/unexpected}}"
  ]

  private func expected(_ by: String, until: String, _ keys: String = "") -> TestFile {
    "---\nto: talks\nby: \(by)\ndate: 2023-07-21\nbasis: expected\nstance: supports\nlikelihood: likely\nby-date: \(until)\n\(keys)\n---"
  }

  private func observed(_ by: String, _ keys: String) -> TestFile {
    "---\nto: talks\nby: \(by)\ndate: 2023-08-02\n\(keys)\n---"
  }

  @Test func forecastsAreOpenDueOverdueOrSettled() throws {
    let built = try TestSite(
      ledger.merging([
        "Content/reactions/a.md": expected("canada", until: "2024"),
        "Content/reactions/b.md": expected("chile", until: "2023-09-01"),
        "Content/reactions/c.md": expected("cuba", until: "2023-08-14"),
        "Content/reactions/d.md": expected("peru", until: "2023-12"),
        "Content/reactions/e.md": observed("peru", "stance: endorses\nresolves: d"),
        "Content/reactions/f.md": observed("brazil", "stance: opposes"),
      ]) { $1 }, with: [.talks]
    ).build(now: "2023-08-15")
    #expect(
      built["forecasts.html"] == """
        4 forecasts: 1 overdue, 1 due within 30 days, 1 open, 1 settled.
        0.11 on 1 settled forecast
        overdue: Cuba: expected, supports;
        due: Chile: expected, supports;
        open: Canada: expected, supports;
        settled: Peru: expected, supports =yes Peru: endorses 2023-08-02;
        unexpected Brazil: opposes

        """)
  }

  @Test func aForecastOfTheOtherSideDidNotComeAbout() throws {
    let built = try TestSite(
      ledger.merging([
        "Content/reactions/d.md": expected("peru", until: "2023-12"),
        "Content/reactions/e.md": observed("peru", "stance: neutral\nresolves: d"),
      ]) { $1 }, with: [.talks]
    ).build(now: "2023-08-15")
    #expect(
      built["forecasts.html"] == """
        1 forecast: 1 settled.
        0.46 on 1 settled forecast
        settled: Peru: expected, supports =no Peru: neutral 2023-08-02;

        """)
  }

  @Test func judgmentsStandAtTheirBrief() throws {
    let built = try TestSite(
      [
        "Templates/forecasts.mustache":
          "{{#groups}}{{#entries}}{{title.address}} {{text}} {{outcome.word}} {{#actors}}{{text}}{{/actors}} {{likelihood.word}} {{percent}} {{confidence.word}}\n{{/entries}}{{/groups}}{{#score}}score{{/score}}",
        "Templates/author.mustache":
          "{{#forecasts}}{{summary}} {{#entries}}{{title.address}} {{/entries}}{{ledger}}{{/forecasts}}",
        "Content/briefs/b.md": """
        ---
        title: B
        date: 2023-07-25
        authors: [desk]
        summary: S.
        judgments:
          - {text: It will *rain*., likelihood: unlikely, confidence: low, by-date: 2023-07-31}
          - {id: snow, text: It will snow., likelihood: likely, by-date: 2023-07-31, resolution: {date: 2023-07-30, outcome: void}}
        ---
        """,
        "Content/authors/desk.md": "---\nname: Desk\n---",
      ]
    ).build(now: "2023-08-15")
    #expect(
      built["forecasts.html"] == """
        briefs/b.html#judgment-1 It will <em>rain</em>.  Desk unlikely 20–45 % low
        briefs/b.html#snow It will snow. void Desk likely 55–80 % \n
        """)
    #expect(
      built["authors/desk.html"]
        == "2 forecasts: 1 overdue, 1 settled. ../briefs/b.html#snow ../briefs/b.html#judgment-1 ../forecasts.html"
    )
  }

  @Test func withoutForecastsThereIsNoLedger() throws {
    let built = try TestSite([:], with: [.talks]).build()
    #expect(built["forecasts.html"] == nil)
    #expect(built["commitments.html"] == nil)
    #expect(built["index.html"]?.contains("forecasts.html") == false)
  }

  @Test func theScoreIsTheMeanSquareOfTheMiss() {
    func settled(_ likelihood: Likelihood?, _ cameAbout: Bool?) -> Forecast {
      Forecast(
        record: 0, subject: .reaction, likelihood: likelihood, state: .settled, cameAbout: cameAbout)
    }
    // Middles: likely 67.5, unlikely 32.5 percent; (0.325² + 0.675²) / 2 = 0.2806.
    let score = ForecastScore([settled(.likely, true), settled(.likely, false)])
    #expect(score.hundredths == 28)
    #expect(ForecastScore([settled(.likely, true), settled(.unlikely, false)]).hundredths == 11)
    #expect(ForecastScore([settled(.almostCertain, true)]).hundredths == 0)
    #expect(ForecastScore([settled(.likely, nil), settled(nil, true)]).hundredths == nil)
  }

  @Test func tenSettledForecastsArePlotted() throws {
    func site(_ count: Int) throws -> String? {
      var files: [String: TestFile] = [
        "Templates/forecasts.mustache":
          "{{#score}}{{#plotted}}plot{{/plotted}}{{#terms}} {{likelihood.word}} {{came-about}}/{{settled}} {{share}} {{x}},{{y}}{{/terms}}{{/score}}"
      ]
      for (number, country) in CountryTable.all.filter(\.isState).prefix(count).enumerated() {
        files["Content/reactions/e\(number).md"] = expected(country.id, until: "2023-12")
        files["Content/reactions/o\(number).md"] = observed(
          country.id, "stance: \(number % 3 == 0 ? "opposes" : "supports")\nresolves: e\(number)")
      }
      return try TestSite(files, with: [.talks]).build(now: "2023-08-15")["forecasts.html"]
    }
    #expect(try site(9) == " likely 6/9 67 % 67,33")
    #expect(try site(10) == "plot likely 6/10 60 % 67,40")
  }
}
