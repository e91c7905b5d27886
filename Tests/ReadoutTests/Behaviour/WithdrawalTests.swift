import Testing

/// What is left of records that were withdrawn.
struct WithdrawalTests {
  private static let withdrawal =
    "corrections: [{date: 2023-08-01, kind: withdrawal, text: XREASON}, {date: 2023-07-30, kind: correction, text: XOTHER}]"

  private func site() throws -> TestSite {
    try TestSite(
      [
        "Content/topics/gas.md": "---\ntitle: Gas\n---",
        "Content/briefs/gone.md": """
        ---
        title: XTITLE
        date: 2023-07-25
        authors: [desk]
        summary: XSUMMARY
        topics: [gas]
        about: [talks]
        judgments: [{text: XJUDGMENT, likelihood: likely}]
        \(Self.withdrawal)
        ---

        XBODY of [[bolivia]].
        """,
        "Content/meetings/off.md": """
        ---
        title: XMEETING
        date: 2023-07-20
        participants: [{actor: bolivia}, {actor: iran}]
        outcomes: [{id: deal, title: XOUTCOME}]
        commitments: [{id: pay, text: XPROMISE, by: [iran]}]
        \(Self.withdrawal)
        ---
        """,
        "Content/briefs/left.md": """
        ---
        title: Left
        date: 2023-07-26
        authors: [desk]
        summary: Left.
        topics: [gas]
        about: [talks, off]
        ---

        See [[gone]] and [[off#deal|the deal]].
        """,
        "Content/reactions/r.md": "---\nto: off#deal\nby: peru\ndate: 2023-07-22\nstance: neutral\n---",
      ], with: [.desk, .talks])
  }

  @Test func aPageSaysSoAndShowsNothingElse() throws {
    let built = try site().build()
    for text in ["XSUMMARY", "XJUDGMENT", "XBODY", "XOTHER", "XOUTCOME", "XPROMISE"] {
      #expect(built.filter { $0.value.contains(text) }.keys.sorted() == [], "\(text)")
    }
    let page = try #require(built["briefs/gone.html"])
    #expect(page.contains("XTITLE") && page.contains("XREASON") && page.contains("1 August 2023"))
    #expect(
      built.filter { $0.value.contains("XREASON") }.keys.sorted() == [
        "briefs/gone.html", "meetings/off.html",
      ])
  }

  @Test func itStandsInNoListAndLinksLeadThere() throws {
    let built = try site().build()
    let naming = built.filter { $0.value.contains("gone.html") && $0.key != "briefs/gone.html" }
    #expect(naming.keys.sorted() == ["briefs/left.html"])
    let left = try #require(built["briefs/left.html"])
    #expect(left.contains("<a href=\"../briefs/gone.html\">XTITLE</a>"))
    #expect(left.contains("<a href=\"../meetings/off.html\">the deal</a>"))
    #expect(built["meetings/index.html"]?.contains("XMEETING") == false)
    #expect(
      built["archive/2023-07.html"]?.contains("href=\"../meetings/off.html\"") == true,
      "the reaction's target")
    #expect(built["commitments.html"] == nil)
    #expect(built["reactions/r.html"]?.contains("href=\"../meetings/off.html\"") == true)
  }
}
