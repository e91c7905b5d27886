import Testing

@testable import Readout

/// How judgments word likelihood and confidence.
struct ForecastWordingTests {
  private static func brief(_ judgment: String) -> TestFile {
    .text(
      "---\ntitle: X\ndate: 2023-07-25\nauthors: [desk]\nsummary: X.\njudgments:\n  - \(judgment)\n---")
  }

  @Test func confidenceBesideLikelihoodIsOdd() throws {
    try expectReport(
      [
        "Content/briefs/x.md": Self.brief(
          "text: We assess with ⟦high confidence⟧ that a sale is likely.")
      ], with: [.desk],
      """
      Content/briefs/x.md:7:26: warning: 'high confidence' stands in one sentence with 'likely' \
      [confidence-beside-likelihood]
      7 |   - text: We assess with high confidence that a sale is likely.
        |                          ^~~~~~~~~~~~~~~
        = give each a sentence, or leave confidence to its key: readers take one for the other
        = the likelihood is here: Content/briefs/x.md:7:57
      """)
  }

  @Test func twoDegreesAreOdd() throws {
    try expectReport(
      ["Content/briefs/x.md": Self.brief("text: A sale is likely, even ⟦very likely⟧.")], with: [.desk],
      """
      Content/briefs/x.md:7:34: warning: 'very likely' stands beside 'likely': one judgment has one degree of \
      likelihood [mixed-likelihood]
      7 |   - text: A sale is likely, even very likely.
        |                                  ^~~~~~~~~~~
        = keep the one that is meant
        = the other word is here: Content/briefs/x.md:7:21
      """)
  }

  @Test func wordsOfTwoRowsAreOdd() throws {
    try expectReport(
      ["Content/briefs/x.md": Self.brief("{text: A sale is likely; a text will ⟦probably⟧ follow.}")],
      with: [.desk],
      """
      Content/briefs/x.md:7:42: warning: 'probably' stands beside 'likely': ICD 203 has them in two rows, which \
      are not mixed [mixed-likelihood]
      7 |   - {text: A sale is likely; a text will probably follow.}
        |                                          ^~~~~~~~
        = use the words of one row
        = the other word is here: Content/briefs/x.md:7:22
      """)
  }

  @Test func theTextIsHeldAgainstTheKey() throws {
    try expectReport(
      [
        "Content/briefs/x.md": Self.brief(
          "{text: A sale is ⟦almost certain⟧., likelihood: likely, confidence: low}")
      ], with: [.desk],
      """
      Content/briefs/x.md:7:22: warning: 'almost certain' is 95–99 %, and the key says 55–80 % \
      [contradicted-likelihood]
      7 |   - {text: A sale is almost certain., likelihood: likely, confidence: low}
        |                      ^~~~~~~~~~~~~~
        = use the key's degree in the text, or correct the key
        = the key is here: Content/briefs/x.md:7:51
      """)
  }

  @Test(arguments: [
    "{text: A sale is likely., likelihood: likely}", "{text: A sale is *probable*., likelihood: likely}",
    "text: A sale is likely. We say so with high confidence.", "text: It is more likely than not.",
    "text: The most likely buyer is very likely to come.", "text: It is not likely; it is unlikely.",
    "text: Parliament will vote no confidence, which is likely.",
    "{text: Es muy probable que se venda., likelihood: very-likely}",
    "{text: It is tan probable como improbable., likelihood: roughly-even-chance}",
  ])
  func plainWordingIsRight(judgment: String) throws {
    try expectReport(["Content/briefs/x.md": Self.brief(judgment)], with: [.desk], "")
  }

  @Test func spanishIsReadToo() throws {
    let summaries = try TestSite(
      [
        "Content/briefs/x.md": Self.brief(
          "{text: Con confianza alta es muy probable la venta., likelihood: unlikely}")
      ], with: [.desk]
    ).diagnostics().map(\.summary)
    #expect(
      summaries == [
        "'confianza alta' stands in one sentence with 'muy probable'",
        "'muy probable' is 80–95 %, and the key says 20–45 %",
      ])
  }

  @Test(arguments: ["en", "es"])
  func theInterfacesOwnWordsAreKnown(language: String) throws {
    let strings = try TestSite(["Content/site.yml": .text("title: D\nlanguage: \(language)\n")]).prepared()
      .compiled.strings[0]
    for degree in Likelihood.allCases {
      let words = strings.word("likelihood", degree.rawValue)
      #expect(ForecastWords("It is \(words)").terms.map(\.degree) == [degree], "\(words)")
    }
    for level in Confidence.allCases {
      let word = strings.word("confidence", level.rawValue)
      #expect(ForecastWords("\(word) \(language == "en" ? "confidence" : "confianza")").confidence != nil)
    }
  }
}
