import Testing

/// What a value may be.
struct TypeTests {
  @Test func textWhereAListIsExpectedIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("topics: ⟦defence⟧")],
      """
      Content/pages/about.md:3:9: error: 'topics' takes a list, not text [wrong-type]
      3 | topics: defence
        |         ^~~~~~~
        = write topics: [defence]
      """)
  }

  @Test func aMappingWhereAListIsExpectedIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("topics:\n  ⟦id: defence⟧")],
      """
      Content/pages/about.md:4:3: error: 'topics' takes a list, not a mapping [wrong-type]
      4 |   id: defence
        |   ^~~~~~~~~~~
        = begin each item on a line of its own with '- '
      """)
  }

  @Test func aListWhereTextIsExpectedIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: ⟦[About]⟧\n---"],
      """
      Content/pages/about.md:2:8: error: 'title' takes one line of text, not a list [wrong-type]
      2 | title: [About]
        |        ^~~~~~~
      """)
  }

  @Test func textWhereAMappingIsExpectedIsRefused() throws {
    try expectReport(
      ["Content/meetings/talks.md": "---\ntitle: Talks\ndate: 2023-07-20\nplace: ⟦Tehran⟧\n---"],
      """
      Content/meetings/talks.md:4:8: error: 'place' takes a place in the form {key: value}, not text \
      [wrong-type]
      4 | place: Tehran
        |        ^~~~~~
      """)
  }

  @Test func aTitleOfSeveralLinesIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: ⟦|⟧\n  About\n  us\n---"],
      """
      Content/pages/about.md:2:8: error: 'title' runs over several lines [wrong-type]
      2 | title: |
        |        ^
        = 'title' takes one line of text; '>-' in place of '|' joins the lines
      """)
  }

  @Test func aFlagIsTrueOrFalse() throws {
    try expectReport(
      ["Content/pages/about.md": .page("draft: ⟦no⟧")],
      """
      Content/pages/about.md:3:8: error: 'draft' takes true or false, not 'no' [wrong-type]
      3 | draft: no
        |        ^~
      """)
  }

  @Test func aNumberOutOfRangeIsRefused() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\npage-size: ⟦0⟧"],
      """
      Content/site.yml:2:12: error: 'page-size' takes a whole number from 1 to 500, not '0' [wrong-type]
      2 | page-size: 0
        |            ^
      """)
  }

  @Test func surprisesOfYAMLAreText() throws {
    try expectReport(
      [
        "Content/pages/about.md": """
        ---
        title: no
        summary: 012
        aliases: [on, 1e3, 0x10, 2023-07-20]
        ---
        """
      ],
      "")
  }

  @Test func aWordOutsideAListGetsTheNearestAndTheWholeList() throws {
    try expectReport(
      ["Content/reactions/x.md": "---\nto: talks\nby: bolivia\ndate: 2023-08\nstance: ⟦endorse⟧\n---"],
      with: [.talks],
      """
      Content/reactions/x.md:5:9: error: 'endorse' is not a stance [unknown-word]
      5 | stance: endorse
        |         ^~~~~~~
        = did you mean 'endorses'?
        = 'stance' is one of: condemns, opposes, concerned, neutral, qualified-support, supports, endorses, \
      mixed, no-comment, silent
      """)
  }

  @Test func aControlCharacterIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: ⟦\"Abo\\u0007ut\"⟧\n---"],
      #"""
      Content/pages/about.md:2:8: error: 'title' holds the control character U+0007 [control-character]
      2 | title: "Abo\u0007ut"
        |        ^~~~~~~~~~~~~
        = take it out; it cannot be shown on a page
      """#)
  }
}
