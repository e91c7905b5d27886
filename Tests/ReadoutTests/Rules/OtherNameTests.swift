import Testing

/// Records named otherwise than by their ids.
struct OtherNameTests {
  @Test func anotherNameIsAcceptedWithAWarning() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(body: "[[⟦Plurinational State of Bolivia⟧]]"),
        "Content/people/novillo.md": "---\nname: Edmundo Novillo\naliases: [Novillo Aguilar]\n---",
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023
        participants: [{person: ⟦Novillo Aguilar⟧, for: bolivia}]
        ---
        """,
      ],
      """
      Content/meetings/x.md:4:25: warning: 'Novillo Aguilar' is another name for 'novillo' \
      [indirect-reference]
      4 | participants: [{person: Novillo Aguilar, for: bolivia}]
        |                         ^~~~~~~~~~~~~~~
        = write 'novillo'

      Content/pages/about.md:5:3: warning: 'Plurinational State of Bolivia' is another name for 'bolivia' \
      [indirect-reference]
      5 | [[Plurinational State of Bolivia]]
        |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = write 'bolivia'
      """)
  }

  @Test func aFormerIdIsAcceptedWithAWarning() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        redirect-from: [/meetings/tehran.html]
        ---
        """,
        "Content/reactions/y.md": "---\nto: ⟦tehran⟧\nby: bolivia\ndate: 2023-08\nstance: neutral\n---",
      ],
      """
      Content/reactions/y.md:2:5: warning: 'tehran' is another name for 'x' [indirect-reference]
      2 | to: tehran
        |     ^~~~~~
        = write 'x'
      """)
  }

  @Test func anotherNameInASummaryLeadsOnWithAWarning() throws {
    try expectReport(
      ["Content/pages/about.md": .page("summary: 'Of [[⟦Plurinational State of Bolivia⟧|it]].'")],
      """
      Content/pages/about.md:3:16: warning: 'Plurinational State of Bolivia' is another name for 'bolivia' [indirect-reference]
      3 | summary: 'Of [[Plurinational State of Bolivia|it]].'
        |                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = write 'bolivia'
      """)
    let site = try TestSite([
      "Templates/page.mustache": "{{record.summary}}",
      "Content/pages/about.md": .page("summary: 'Of [[Plurinational State of Bolivia|it]].'"),
    ])
    #expect(
      try site.build()["pages/about.html"] == "Of <a href=\"../actors/bolivia.html\">it</a>.")
  }

  @Test func aSourceThatLooksLikeAMisspeltIdIsTakenAsTextWithAWarning() throws {
    try expectReport(
      [
        "Content/sources/irna.md": "---\ntitle: IRNA\n---",
        "Content/pages/about.md": .page("sources: [{from: irna}, {from: ⟦irn⟧}, {from: Irna news}]"),
      ],
      """
      Content/pages/about.md:3:32: warning: 'irn' is not a record and is taken as text [unknown-source]
      3 | sources: [{from: irna}, {from: irn}, {from: Irna news}]
        |                                ^~~
        = did you mean 'irna' (Content/sources/irna.md)?
      """)
  }
}
