import Testing

/// The ledger of commitments.
struct CommitmentTests {
  private let files: [String: TestFile] = [
    "Templates/commitments.mustache":
      "{{summary}}\n{{#overdue}}overdue {{commitment.text}} {{commitment.due.iso}} {{#commitment.by}}{{text}}{{/commitment.by}} to {{#commitment.to}}{{text}}{{/commitment.to}} {{meeting.address}}\n{{/overdue}}{{#open}}open {{commitment.text}}\n{{/open}}{{#years}}{{year}}:{{#entries}} {{commitment.text}} {{commitment.status.word}}{{#commitment.overdue}}!{{/commitment.overdue}};{{/entries}}\n{{/years}}{{#pager.older}}{{address}}{{/pager.older}}",
    "Content/site.yml": "title: Desk\npage-size: 2",
    "Content/meetings/m.md": """
    ---
    title: M
    date: 2022-05-01
    commitments:
      - {id: a, text: One., by: [bolivia], to: [iran], due: 2023-08-14}
      - {id: b, text: Two., by: [bolivia], to: [iran], due: 2023-08}
      - {id: c, text: Three., by: [iran], to: [bolivia], status: kept}
    ---
    """,
    "Content/meetings/n.md": """
    ---
    title: N
    date: 2023-05-01
    commitments:
      - {id: d, text: Four., by: [bolivia], to: [iran]}
      - {id: e, text: Five., by: [bolivia], to: [iran], due: 2023-08-20}
    ---
    """,
  ]

  @Test func whatIsOwedStandsFirst() throws {
    let built = try TestSite(files).build(now: "2023-08-15")
    #expect(
      built["commitments.html"] == """
        5 commitments: 1 overdue, 3 open, 1 kept.
        overdue One. 2023-08-14 Bolivia to Iran meetings/m.html#a
        open Five.
        open Two.
        open Four.
        2023: Five. open; Four. open;
        2022: Three. kept;
        commitments/pages/1.html
        """)
    #expect(
      built["commitments/pages/1.html"] == """
        5 commitments: 1 overdue, 3 open, 1 kept.
        2022: Two. open; One. open!;

        """)
  }

  @Test func theClockMakesThemOverdue() throws {
    let before = try TestSite(files).build(now: "2023-08-14")["commitments.html"]
    let after = try TestSite(files).build(now: "2023-09-01")["commitments.html"]
    #expect(before?.hasPrefix("5 commitments: 4 open, 1 kept.") == true)
    #expect(after?.hasPrefix("5 commitments: 3 overdue, 1 open, 1 kept.") == true)
  }
}
