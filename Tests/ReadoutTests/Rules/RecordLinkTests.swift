import Testing

/// Links in texts that lead nowhere.
struct RecordLinkTests {
  @Test func anUnknownRecordIsAnErrorAtItsId() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "One.\n\nSee [[⟦talk⟧|the talks]].")], with: [.talks],
      """
      Content/pages/about.md:7:7: error: 'talk' is not a record [unknown-reference]
      7 | See [[talk|the talks]].
        |       ^~~~
        = did you mean 'talks' (Content/meetings/talks.md)?
      """)
  }

  @Test func columnsCountCharacters() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "Añó 日本 👩‍👩‍👧 [[⟦nowhere-at-all⟧]]")],
      """
      Content/pages/about.md:5:16: error: 'nowhere-at-all' is not a record [unknown-reference]
      5 | Añó 日本 👩‍👩‍👧 [[nowhere-at-all]]
        |                   ^~~~~~~~~~~~~~
        = correct the id, or write the record
      """)
  }

  @Test func anUnknownFragmentIsAnErrorAtTheFragment() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-20
        outcomes: [{id: memo, title: Memo}]
        ---
        """,
        "Content/pages/about.md": .page(body: "[[x#⟦mémo⟧]] and [[x#memo]] and [[x#outcomes]]."),
      ],
      """
      Content/pages/about.md:5:5: error: 'mémo' is not a part of 'x' [unknown-fragment]
      5 | [[x#mémo]] and [[x#memo]] and [[x#outcomes]].
        |     ^~~~
        = did you mean 'memo'?
      """)
  }

  @Test func aFileThatIsNotThereIsAnErrorAtItsPath() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(
          body: "[talks](⟦../meetings/talk.md⟧) and [talks](../meetings/talks.md).")
      ], with: [.talks],
      """
      Content/pages/about.md:5:9: error: '../meetings/talk.md' is not a file [dangling-link]
      5 | [talks](../meetings/talk.md) and [talks](../meetings/talks.md).
        |         ^~~~~~~~~~~~~~~~~~~
        = did you mean 'Content/meetings/talks.md'?
      """)
  }

  @Test func aFragmentOfAFileIsChecked() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[talks](../meetings/talks.md#⟦outcome⟧)")], with: [.talks],
      """
      Content/pages/about.md:5:30: error: 'outcome' is not a part of 'talks' [unknown-fragment]
      5 | [talks](../meetings/talks.md#outcome)
        |                              ^~~~~~~
        = did you mean 'outcomes'?
      """)
  }

  @Test func aFragmentOfThePageItselfIsChecked() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[a](#history) [b](#⟦histroy⟧)\n\n## History")],
      """
      Content/pages/about.md:5:20: error: 'histroy' is not a part of 'about' [unknown-fragment]
      5 | [a](#history) [b](#histroy)
        |                    ^~~~~~~
        = did you mean 'history'?
      """)
  }

  @Test func anAddressFromTheRootIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[a](⟦/pages/about.html⟧)")],
      """
      Content/pages/about.md:5:5: error: '/pages/about.html' is neither a file nor a whole address \
      [dangling-link]
      5 | [a](/pages/about.html)
        |     ^~~~~~~~~~~~~~~~~
        = write [[id]], a path from this file such as ../meetings/x.md, or https://…
      """)
  }

  @Test func aDocumentOfTheSiteMayBeLinked() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(body: "[the rules](../files/rules.txt)"),
        "Content/files/rules.txt": "x",
      ],
      "")
  }

  @Test func aLinkInASummaryIsChecked() throws {
    try expectReport(
      ["Content/pages/about.md": .page("summary: See [[⟦nowhere-at-all⟧]] and [x](⟦../a.md⟧).")],
      """
      Content/pages/about.md:3:16: error: 'nowhere-at-all' is not a record [unknown-reference]
      3 | summary: See [[nowhere-at-all]] and [x](../a.md).
        |                ^~~~~~~~~~~~~~

      Content/pages/about.md:3:41: error: '../a.md' is not an address on the web [dangling-link]
      3 | summary: See [[nowhere-at-all]] and [x](../a.md).
        |                                         ^~~~~~~
        = in a line of front matter, lead to a record by [[id]] and elsewhere by https://…
      """)
  }

  @Test func aLinkWithoutAnAddressIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "See [x](⟦⟧).")],
      """
      Content/pages/about.md:5:9: error: the link has no address [dangling-link]
      5 | See [x]().
        |         ^
        = write [[id]], a path from this file, or https://…
      """)
  }
}
