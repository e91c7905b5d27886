import Testing

/// What is not to be seen is nowhere in what is built.
struct VisibilityTests {
  private func brief(_ lines: String) -> TestFile {
    """
    ---
    title: XTITLE
    date: 2023-07-25
    authors: [desk]
    summary: XSUMMARY
    \(lines)
    ---

    XBODY
    """
  }

  /// The addresses at which a text stands, of paths and bytes.
  private func places(of text: String, in site: [String: String]) -> [String] {
    site.filter { $0.key.contains(text) || $0.value.contains(text) }.keys.sorted()
  }

  @Test func aDraftIsNowhere() throws {
    let site = try TestSite(["Content/briefs/xid.md": brief("draft: true")], with: [.desk]).build()
    for text in ["XTITLE", "XSUMMARY", "XBODY", "xid"] { #expect(places(of: text, in: site) == []) }
  }

  @Test func anEmbargoEndsWithItsMoment() throws {
    let site = try TestSite(
      ["Content/briefs/xid.md": brief("embargo: 2023-08-03T06:00:00+02:00")], with: [.desk])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T03:59:59Z")) == [])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T04:00:00Z")) == ["briefs/xid.html"])
  }

  @Test func aRecordExpiresAtItsMoment() throws {
    let site = try TestSite(["Content/briefs/xid.md": brief("expires: 2023-08-03 06:00")], with: [.desk])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T05:59:59Z")) == ["briefs/xid.html"])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T06:00:00Z")) == [])
  }

  @Test func anEmbargoWithoutAZoneIsInTheSitesZone() throws {
    let site = try TestSite(
      [
        "Content/site.yml": "title: Desk\ntime-zone: America/La_Paz",
        "Content/briefs/xid.md": brief("embargo: 2023-08-03 06:00"),
      ], with: [.desk])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T09:59:59Z")) == [])
    #expect(places(of: "XBODY", in: try site.build(now: "2023-08-03T10:00:00Z")) == ["briefs/xid.html"])
  }

  @Test func ofAMembersBriefThereIsNothingButTitleAndSummary() throws {
    let site = try TestSite(
      [
        "Content/site.yml": "title: Desk\neditions: [{name: public, output: Public, words: 5}]",
        "Content/briefs/xid.md": """
        ---
        title: XTITLE
        date: 2023-07-25
        authors: [desk]
        summary: XSUMMARY
        access: members
        aliases: [XALIAS]
        topics: [xtopic]
        about: [talks]
        known: 2023-08-01
        series: XSERIES
        trend: improved
        wikidata: Q987654321
        sources: [{from: XSOURCE, title: XCITATION, id: s}]
        corrections: [{date: 2023-07-25, kind: correction, text: XCORRECTION}]
        judgments: [{id: xjudgment, text: XJUDGMENT, likelihood: likely}]
        photo: {file: media/x.png, alt: XALT, caption: XCAPTION, credit: XCREDIT}
        ---

        ## XHEADING

        Five open words stand here, and two more. XBODY[^s] [[talks]] and so on to the very end of it.
        """,
        "Content/topics/xtopic.md": "---\ntitle: XTOPIC\n---",
        "Content/media/x.png": .png(width: 3, height: 2),
      ], with: [.desk, .talks])
    let built = try site.build()
    let hidden = [
      "XALIAS", "XSERIES", "Q987654321", "XSOURCE", "XCITATION", "XCORRECTION", "XJUDGMENT", "xjudgment",
      "XALT",
      "XCAPTION", "XCREDIT", "XHEADING", "XBODY",
    ]
    for text in hidden { #expect(places(of: text, in: built) == [], "\(text) is shown") }
    #expect(built["meetings/talks.html"]?.contains("XTITLE") == false)
    #expect(built["briefs/xid.html"]?.contains("XTITLE") == true)
    #expect(built["briefs/xid.html"]?.contains("XSUMMARY") == true)
    #expect(built["briefs/xid.html"]?.contains("XTOPIC") == false)
  }

  @Test func ofAMembersTranslationThereIsNothingButTitleAndSummary() throws {
    let built = try TestSite(
      [
        "Content/site.yml": "title: Desk\nlanguages: [es]",
        "Content/pages/xid.md": "---\ntitle: XTITLE\naccess: members\n---\n\nXBODY",
        "Content/pages/xid.es.md": "---\ntitle: XTITULO\nsummary: XRESUMEN\n---\n\nXCUERPO",
      ]
    ).build()
    #expect(places(of: "XCUERPO", in: built) == [])
    #expect(built["es/pages/xid.html"]?.contains("XRESUMEN") == true)
  }

  @Test func topicsAboutAndFollowsLeaveOutWhatIsNotPublished() throws {
    let built = try TestSite(
      [
        "Content/topics/xtopic.md": "---\ntitle: XTITLE\ndraft: true\n---",
        "Content/meetings/xmeeting.md": "---\ntitle: XTITLE\ndate: 2023-07\ndraft: true\n---",
        "Content/meetings/next.md": """
        ---
        title: Next
        date: 2023-08
        topics: [xtopic]
        follows: [xmeeting]
        ---
        """,
        "Content/briefs/b.md": """
        ---
        title: B
        date: 2023-08
        authors: [desk]
        summary: B.
        topics: [xtopic]
        about: [xmeeting, next]
        ---
        """,
      ], with: [.desk]
    ).build()
    for text in ["XTITLE", "xtopic", "xmeeting"] { #expect(places(of: text, in: built) == []) }
  }

  @Test func aLinkWithWordsOfItsOwnStandsAsThem() throws {
    let built = try TestSite([
      "Content/pages/hidden.md": "---\ntitle: XTITLE\ndraft: true\n---",
      "Content/pages/about.md": """
      ---
      title: About
      summary: See [[hidden|the paper]].
      ---

      One [[hidden|of the texts]] and [another](hidden.md#part).
      """,
    ]).build()
    #expect(built["pages/about.html"]?.contains("<p>One of the texts and another.</p>") == true)
    #expect(places(of: "hidden.html", in: built) == [])
  }

  @Test func aNameThatIsNotPublishedIsNoLink() throws {
    let built = try TestSite([
      "Content/people/xid.md": "---\nname: Edmundo Novillo\ndraft: true\n---",
      "Content/pages/about.md": "---\ntitle: About\n---\n\nEdmundo Novillo spoke.",
    ]).build()
    #expect(built["pages/about.html"]?.contains("<p>Edmundo Novillo spoke.</p>") == true)
    #expect(places(of: "xid", in: built) == [])
  }
}
