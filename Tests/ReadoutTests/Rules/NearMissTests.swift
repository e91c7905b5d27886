import Testing

/// Names that are spelt nearly as a person or an actor is.
struct NearMissTests {
  private static let people: [String: TestFile] = [
    "Content/people/ashtiani.md":
      "---\nname: Mohammad Reza Ashtiani\naliases: [Ashtiani, Khomeinist]\n---",
    "Content/people/kovac.md": "---\nname: Édouard Kovačević\n---",
  ]

  private func report(_ body: String, _ lines: String = "") throws -> [String] {
    var files = Self.people
    files["Content/pages/a.md"] = .text("---\ntitle: A\n\(lines)---\n\n\(body)\n")
    return try TestSite(files).diagnostics().map { "\($0.span.line):\($0.span.column) \($0.summary)" }
  }

  @Test func aNearMissIsReportedOnce() throws {
    var files = Self.people
    files["Content/pages/a.md"] =
      "---\ntitle: A\n---\n\n[[ashtiani]] met **⟦Mohamad Reza Ashtiani⟧**.\n\nMohamad Reza Ashtiani left."
    try expectReport(
      files,
      """
      Content/pages/a.md:5:20: warning: 'Mohamad Reza Ashtiani' is nearly 'Mohammad Reza Ashtiani', a name of \
      'ashtiani' [near-miss-name]
      5 | [[ashtiani]] met **Mohamad Reza Ashtiani**.
        |                    ^~~~~~~~~~~~~~~~~~~~~
        = write 'Mohammad Reza Ashtiani', give 'ashtiani' the alias, or *Mohamad Reza Ashtiani* where the \
      spelling itself is meant
        = the name is here: Content/people/ashtiani.md:2:7
      """)
  }

  @Test(arguments: [
    ("Ashtaini", "Ashtiani"), ("Ashtianni", "Ashtiani"), ("Venezeula", "Venezuela"),
    ("Venezula", "Venezuela"), ("Kazahkstan", "Kazakhstan"), ("Columbia", "Colombia"),
    ("Mohammad Reza Ashtianni", "Mohammad Reza Ashtiani"), ("Edouard Kovačević", "Édouard Kovačević"),
    ("Édouard Kovacević", "Édouard Kovačević"), ("Untied States", "United States"),
    ("Minister Ashtianni", "Ashtiani"),
  ])
  func aSlipInOneWordIsFound(slip: String, name: String) throws {
    let found = try report("So said \(slip), it seems.")
    #expect(found.count == 1 && found[0].contains("is nearly '\(name)'"), "\(found)")
  }

  @Test(arguments: [
    // Inflection.
    "Ashtiani's word. The Ashtianis. Ashtiani’s.", "Venezuelan and Venezuelans.", "Argentine, Argentinian.",
    "The Khomeinists.", "South Africans and Saudi Arabians.", "Colombian. Colombias.",
    // Short, lower-case, initials.
    "Iram and Perru met.", "venezula", "VENEZULA",
    // Other names.
    "Columbia University and British Columbia.", "Mohammad Karim Ashtiani.",
    // Two slips.
    "Mohamad Rezza Ashtiani.", "Austria and Australia, Niger and Nigeria.",
    // Where a name is no name.
    "## Venezula\n\n> Venezula\n\n`Venezula`, [Venezula](https://example.org/), *Venezula*.[^n]\n\n[^n]: Venezula.",
  ])
  func whatIsNoSlipIsPassedOver(body: String) throws {
    #expect(try report(body).filter { $0.contains("is nearly") } == [])
  }

  @Test func aTextWithoutLinksOfItsOwnIsLookedAtToo() throws {
    #expect(
      try report("Venezula.", "autolink: false\n")
        == ["6:1 'Venezula' is nearly 'Venezuela', a name of 'venezuela'"])
  }

  @Test func everyLanguageHasItsNames() throws {
    let found = try TestSite([
      "Content/site.yml": "title: Desk\nlanguages: [es]\n",
      "Content/pages/a.md": "---\ntitle: A\n---\n\nKazakhstan, and Kazajistán.",
      "Content/pages/a.es.md": "---\ntitle: A\n---\n\nAzerbaiyán, Kazakhstan y Azerbaiyan.",
    ]).diagnostics().map { "\($0.file) \($0.summary)" }
    #expect(
      found == ["Content/pages/a.es.md 'Azerbaiyan' is nearly 'Azerbaiyán', a name of 'azerbaijan'"])
  }
}
