import Testing

/// Where front matter begins and ends, and what YAML it may be.
struct FrontMatterTests {
  @Test func aRecordNeedsFrontMatter() throws {
    try expectReport(
      ["Content/pages/about.md": "# About"],
      """
      Content/pages/about.md:1:1: error: the file does not begin with front matter [missing-front-matter]
      1 | # About
        | ^
        = begin with a line '---', then the keys, then a line '---'
      """)
  }

  @Test func theFirstLineIsTheFence() throws {
    try expectReport(
      ["Content/pages/about.md": "\n---\ntitle: About\n---"],
      """
      Content/pages/about.md:1:1: error: the file does not begin with front matter [missing-front-matter]
        = begin with a line '---', then the keys, then a line '---'
      """)
  }

  @Test func frontMatterThatDoesNotEndIsReportedWhereItBegins() throws {
    try expectReport(
      ["Content/pages/about.md": "⟦---⟧\ntitle: About\n\nText"],
      """
      Content/pages/about.md:1:1: error: the front matter does not end [unterminated-front-matter]
      1 | ---
        | ^~~
        = close it with a line '---'
      """)
  }

  @Test func theBodyMayHoldRules() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "Text\n\n---\n\nMore")],
      "")
  }

  @Test func aColonInATitleIsExplained() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: Talks⟦:⟧ day two\n---"],
      """
      Content/pages/about.md:2:13: error: 'Talks: day two' holds ': ', so YAML reads a second key on this \
      line [yaml-syntax]
      2 | title: Talks: day two
        |             ^
        = put the value in quotes: title: "Talks: day two"
      """)
  }

  @Test func anAliasIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("note: ⟦*important*⟧")],
      """
      Content/pages/about.md:3:7: error: '*important*' is an alias to YAML, which is not allowed here \
      [yaml-alias]
      3 | note: *important*
        |       ^~~~~~~~~~~
        = write out the value it stands for; if it is text, put the value in quotes: note: "*important*"
      """)
  }

  @Test func anAnchorIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("note: ⟦&x⟧ text")],
      """
      Content/pages/about.md:3:7: error: '&x' is an anchor to YAML, which is not allowed here [yaml-alias]
      3 | note: &x text
        |       ^~
        = leave it out; if it is text, put the value in quotes: note: "&x text"
      """)
  }

  @Test func aMergeKeyIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("⟦<<⟧: {draft: true}")],
      """
      Content/pages/about.md:3:1: error: '<<' is a merge key, and merge keys are not allowed here \
      [yaml-merge-key]
      3 | <<: {draft: true}
        | ^~
        = write out the keys it would bring in
      """)
  }

  @Test func aTagIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("draft: ⟦!!bool⟧ true")],
      """
      Content/pages/about.md:3:8: error: '!!bool' is a tag to YAML, which is not allowed here [yaml-tag]
      3 | draft: !!bool true
        |        ^~~~~~
        = leave it out; if it is text, put the value in quotes: draft: "!!bool true"
      """)
  }

  @Test func aSecondDocumentIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("note: x\n⟦...⟧\n⟦note⟧: y")],
      """
      Content/pages/about.md:4:1: error: '...' ends the YAML document, and document markers are not allowed \
      here [yaml-document]
      4 | ...
        | ^~~
        = remove '...'

      Content/pages/about.md:5:1: error: 'note' is given twice [duplicate-key]
      5 | note: y
        | ^~~~
        = keep one of the two
        = first given here: Content/pages/about.md:3:1
      """)
  }

  @Test func aListAsAKeyIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("⟦[a]⟧: b")],
      """
      Content/pages/about.md:3:1: error: '[a]' is a list, and a key must be text [yaml-key]
      3 | [a]: b
        | ^~~
        = if it is text, put it in quotes: "[a]"
      """)
  }

  @Test func valuesNestedWithoutEndAreRefused() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(
          """
          note: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
          """)
      ],
      """
      Content/pages/about.md:3:70: error: lists and keys are nested more than 64 levels deep here \
      [yaml-depth]
      3 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        |                         ^
        = nest them less deeply
      """)
  }

  @Test func aKeyGivenTwiceIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("draft: true\n⟦draft⟧: false")],
      """
      Content/pages/about.md:4:1: error: 'draft' is given twice [duplicate-key]
      4 | draft: false
        | ^~~~~
        = keep one of the two
        = first given here: Content/pages/about.md:3:1
      """)
  }

  @Test func aListInThePlaceOfFrontMatterIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\n⟦- title: About⟧\n---"],
      """
      Content/pages/about.md:2:1: error: front matter is a list of 'key: value' lines [wrong-type]
      2 | - title: About
        | ^~~~~~~~~~~~~~
      """)
  }

  @Test func textInThePlaceOfFrontMatterIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\n⟦About⟧\n---"],
      """
      Content/pages/about.md:2:1: error: front matter is a list of 'key: value' lines [wrong-type]
      2 | About
        | ^~~~~
      """)
  }

  @Test func emptyFrontMatterLacksWhatIsNeeded() throws {
    try expectReport(
      ["Content/pages/about.md": "⟦---⟧\n---"],
      """
      Content/pages/about.md:1:1: error: 'title' is missing [missing-key]
      1 | ---
        | ^~~
        = add 'title:' with one line of text
      """)
  }

  @Test func whatAYAMLMistakeHidIsNotReportedAsMissing() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle⟦:⟧\"About\"\n---"],
      """
      Content/pages/about.md:2:6: error: 'title:"About"' has no space after ':' [yaml-syntax]
      2 | title:"About"
        |      ^
        = write 'title: "About"'
      """)
  }
}
