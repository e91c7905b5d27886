import Testing

@testable import Readout

/// A site as it could have been written at the end of a day.
struct AsOfTests {
  private static let files: [String: TestFile] = [
    "Content/site.yml":
      "title: Desk\nmenu: [{title: Talks, to: talks}, {title: Promises, to: /commitments.html}]",
    "Content/people/eva.md": """
    ---
    name: Eva Example
    positions:
      - {at: bolivia, title: XMINISTER, from: 2020-11, to: 2023-08-05}
      - {at: bolivia, title: XPRESIDENT, from: 2023-08-06}
    died: 2023-08-20
    ---
    """,
    "Content/meetings/talks.md": """
    ---
    title: Talks
    date: 2023-07-20
    updated: 2023-08-15
    participants: [{person: eva}, {actor: iran}]
    outcomes:
      - {id: deal, title: XDEAL, date: 2023-07-20}
      - {id: treaty, title: XTREATY, date: 2023-08-10}
      - {id: secret, title: XSECRET, sources: [{title: XLEAK, date: 2023-08-12}]}
    commitments:
      - id: pay
        text: Pay
        by: [iran]
        status: kept
        updates:
          - {date: 2023-07-25, status: late, text: XLATE}
          - {date: 2023-08-11, status: kept, text: XKEPT}
    claims:
      - {text: XEARLY, said-by: [iran], sources: [{title: A, date: 2023-07-21}]}
      - {text: XLATER, said-by: [bolivia], sources: [{title: B, date: 2023-08-09}]}
    corrections: [{date: 2023-08-01, kind: correction, text: XFIRST}, {date: 2023-08-14, kind: correction, text: XSECOND}]
    ---
    """,
    "Content/meetings/next.md":
      "---\ntitle: XNEXT\ndate: 2023-09-10\nknown: 2023-07-30\nfollows: [talks]\n---",
    "Content/meetings/after.md": "---\ntitle: XAFTER\ndate: 2023-08-20\nfollows: [talks]\n---",
    "Content/briefs/a.md": """
    ---
    title: A
    date: 2023-07-22
    authors: [desk]
    summary: A.
    about: [talks]
    judgments:
      - {id: j, text: XJUDGMENT, likelihood: likely, resolution: {date: 2023-08-13, outcome: yes, text: XSETTLED}}
    ---

    See [[after]] and [[talks#treaty|the treaty]].
    """,
    "Content/briefs/held.md":
      "---\ntitle: XHELD\ndate: 2023-07-22\nembargo: 2023-08-02T06:00Z\nauthors: [desk]\nsummary: H.\n---",
    "Content/reactions/r.md": "---\nto: talks\nby: peru\ndate: 2023-08-07\nstance: neutral\n---",
    "Content/reactions/early.md": "---\nto: after\nby: peru\ndate: 2023-07-31\nstance: supports\n---",
    "Content/actors/peru.md":
      "---\nrelations: [{with: iran, kind: XRELATION, from: 2023-08-08}, {with: bolivia, kind: XOLD, to: 2023-08-08}]\n---",
  ]

  private func shown(_ texts: String..., in site: [String: String]) -> [String] {
    texts.filter { text in site.values.contains { $0.contains(text) } }
  }

  @Test func whatWasNotKnownIsNowhere() throws {
    let site = try TestSite(Self.files, with: [.desk]).build(asOf: "2023-08-01")
    #expect(
      shown(
        "XPRESIDENT", "XTREATY", "XSECRET", "XLEAK", "XKEPT", "XLATER", "XSECOND", "XAFTER", "XSETTLED",
        "XHELD",
        "XRELATION", "after.html", "early.html", "/r.html", "2023-08-15", "2023-08-05", "2023-08-08",
        "2023-08-20",
        in: site) == [])
    #expect(
      shown("XMINISTER", "XDEAL", "XLATE", "XEARLY", "XFIRST", "XNEXT", "XJUDGMENT", "XOLD", in: site).count
        == 8)
    #expect(site["meetings/next.html"]?.contains("scheduled") == true)
    #expect(site["commitments.html"]?.contains("kept") == false)
  }

  @Test func whatWasKnownByTheEndOfTheDayIsThere() throws {
    let site = try TestSite(Self.files, with: [.desk]).build(asOf: "2023-08-20")
    #expect(
      shown(
        "XPRESIDENT", "XTREATY", "XSECRET", "XLEAK", "XKEPT", "XLATER", "XSECOND", "XAFTER", "XSETTLED",
        "XHELD",
        "XRELATION", "after.html", "early.html", "/r.html", in: site
      ).count == 14)
  }

  @Test func beforeAnythingHappenedThereIsAnEmptySite() throws {
    let site = try TestSite(Self.files, with: [.desk]).build(asOf: "2023-07-01")
    #expect(shown("Talks", "commitments.html", "XDEAL", in: site) == [])
    #expect(site["index.html"] != nil)
  }

  @Test func aDraftThatIsReferredToIsAnErrorAllTheSame() throws {
    let site = try TestSite([
      "Content/meetings/draft.md": "---\ntitle: Draft\ndate: 2023-07\ndraft: true\n---",
      "Content/reactions/x.md": "---\nto: draft\nby: bolivia\ndate: 2023-07\nstance: neutral\n---",
    ])
    let day = moment("2023-08-01")
    let problems = site.prepared(now: day.iso, visibility: Visibility(asOf: day.date)).diagnostics
    #expect(problems.map(\.rule) == [.hiddenReference])
  }
}
