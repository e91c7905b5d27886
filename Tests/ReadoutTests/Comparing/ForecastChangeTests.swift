import Testing

@testable import Readout

/// What is told of reactions, expected and observed, and of judgments.
struct ForecastChangeTests {
  private let talks = ["Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07\n---\n"]
  private let expected =
    "---\nto: talks\nby: chile\ndate: 2023-07\nbasis: expected\nstance: supports\nlikelihood: likely\n---\n"
  private let observed =
    "---\nto: talks\nby: chile\ndate: 2023-08\nstance: opposes\nresolves: expected\n---\n"

  private func told(_ old: String, _ new: String) -> String {
    let lines = "to: talks\nby: chile\ndate: 2023-07\n"
    return ReadoutTests.told(of: "reactions/r", lines + old, lines + new, beside: talks)
  }

  @Test func aStanceMoves() {
    #expect(
      told("stance: concerned", "stance: opposes") == """
        reaction r, on talks
          stance moved from concerned to opposes
        """)
  }

  @Test func whatWasReportedIsObserved() {
    #expect(
      told("stance: opposes\nbasis: reported", "stance: opposes\nbasis: observed\nchannel: statement")
        == """
        reaction r, on talks
          basis went from reported to observed
          'channel': statement
        """)
  }

  @Test func aForecastIsThoughtLikelier() {
    let forecast = "stance: opposes\nbasis: expected\nlikelihood: "
    #expect(
      told(
        forecast + "unlikely\nby-date: 2023-12", forecast + "likely\nconfidence: low\nby-date: 2024-12")
          == """
          reaction r, on talks
            likelihood went from unlikely to likely
            confidence: low
            deadline went from 2023-12 to 2024-12
          """)
  }

  @Test func aForecastIsSettledByAReactionAndReopened() {
    let open = talks.merging(["Content/reactions/expected.md": expected]) { $1 }
    let settled = open.merging(["Content/reactions/observed.md": observed]) { $1 }
    #expect(
      ReadoutTests.told(open, settled) == """
        reaction observed, on talks
          added
          stance: opposes
          basis: observed
          date: 2023-08
          'to': talks
        reaction expected, on talks
          forecast settled by 'observed', “Chile: opposes”
        """)
    #expect(
      ReadoutTests.told(settled, open) == """
        reaction observed, on talks
          removed
        reaction expected, on talks
          forecast no longer settled by 'observed', “Chile: opposes”
        """)
  }

  private func brief(_ judgments: String, _ new: String) -> String {
    let lines = "title: B\ndate: 2023-07\nsummary: S\nauthors: [desk]\njudgments: "
    return ReadoutTests.told(
      of: "briefs/b", lines + judgments, lines + new,
      beside: ["Content/authors/desk.md": "---\nname: Desk\n---\n"])
  }

  @Test func aJudgmentIsSettled() {
    #expect(
      brief(
        "[{text: They will meet again., likelihood: likely}]",
        "[{text: They will meet again., likelihood: likely, resolution: {date: 2023-08, outcome: no}}]")
          == """
          brief b
            judgment “They will meet again.” settled: it did not come about
          """)
  }

  @Test func judgmentsComeAndGoAndChange() {
    #expect(
      brief(
        "[{id: a, text: They will meet., likelihood: likely, confidence: low}, {text: Rain is coming soon., likelihood: unlikely}]",
        "[{id: a, text: They will meet., likelihood: very-likely, confidence: high}, {text: Nobody signs., likelihood: unlikely}]"
      ) == """
        brief b
          judgment added: “Nobody signs.” (unlikely)
          judgment taken out: “Rain is coming soon.” (unlikely)
          likelihood of “They will meet.” went from likely to very-likely
          confidence of “They will meet.” went from low to high
        """)
  }
}
