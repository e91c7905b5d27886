import Testing

/// What Markdown may not hold.
struct MarkdownTests {
  @Test func rawHTMLIsRefusedWithWhatToWriteInstead() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "One ⟦<b>⟧two</b>.")],
      """
      Content/pages/about.md:5:5: error: '<b>' is HTML, which is not allowed here [raw-html]
      5 | One <b>two</b>.
        |     ^~~
        = write '**text**'
      """)
  }

  @Test func aScriptIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "⟦<script>⟧alert(1)</script>")],
      """
      Content/pages/about.md:5:1: error: '<script>' is HTML, which is not allowed here [raw-html]
      5 | <script>alert(1)</script>
        | ^~~~~~~~
        = leave it out; a page cannot bring its own scripts, styles or frames
      """)
  }

  @Test func anAllowedElementTakesNoAttributes() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "H⟦<sub class=\"x\">⟧2</sub>O")],
      """
      Content/pages/about.md:5:2: error: '<sub class="x">' has attributes, which are not allowed [raw-html]
      5 | H<sub class="x">2</sub>O
        |  ^~~~~~~~~~~~~~~
        = write '<sub>' without attributes
      """)
  }

  @Test func anElementHasToBeClosed() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "H⟦<sub>⟧2O")],
      """
      Content/pages/about.md:5:2: error: '<sub>' is not closed [unclosed-tag]
      5 | H<sub>2O
        |  ^~~~~
        = write '</sub>' after it in the same paragraph, before whatever began earlier ends
      """)
  }

  @Test func aRecordLinkHasToBeClosed() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "See ⟦[[talks⟧ for more.")],
      """
      Content/pages/about.md:5:5: error: '[[talks' has no ']]' [unclosed-link]
      5 | See [[talks for more.
        |     ^~~~~~~
        = close the link with ']]'
      """)
  }

  @Test func aFootnoteThatNothingStandsForIsRefused() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page("sources: [{from: IRNA, id: irna}]", body: "One.⟦[^irn]⟧ Two.[^irna]")
      ],
      """
      Content/pages/about.md:6:5: error: '[^irn]' has no footnote [unknown-footnote]
      6 | One.[^irn] Two.[^irna]
        |     ^~~~~~
        = did you mean '[^irna]'?
      """)
  }

  @Test func aFootnoteThatNothingRefersToIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "One.\n\n⟦[^a]⟧: Two.")],
      """
      Content/pages/about.md:7:1: error: the footnote '[^a]' is referred to by nothing [unused-footnote]
      7 | [^a]: Two.
        | ^~~~
        = write '[^a]' where it belongs, or take it out
      """)
  }

  @Test func aRowWithTooManyCellsIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "| A | B |\n|---|---|\n| 1 | 2 | 3 |")],
      #"""
      Content/pages/about.md:7:10: error: a row of 3 cells in a table of 2 columns [table-cells]
      7 | | 1 | 2 | 3 |
        |          ^~~~
        = take out a '|', or write '\|' for one that is text
      """#)
  }

  @Test func aPageNestedTooDeepIsRefused() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(
          body: ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep")
      ],
      """
      Content/pages/about.md:5:1: error: 60 lists and quotes inside each other; the limit is 50 \
      [markdown-limit]
      5 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep
        | ^
        = nest less deeply; a page that needs it is easier to read as several
      """)
  }

  @Test func aPageOfMoreThanAMegabyteIsRefused() throws {
    try expectReport(
      [
        "Content/pages/about.md": .text(
          "---\ntitle: About\n---\n\n" + String(repeating: "word ", count: 210_000))
      ],
      """
      Content/pages/about.md:4:1: error: the text has 1050001 bytes; the limit is 1048576 [markdown-limit]
        = split it into several pages
      """)
  }

  @Test func aHeadingInASummaryIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("summary: \"⟦#⟧ About\"")],
      """
      Content/pages/about.md:3:11: error: '#' begins a heading, where only a line of text may stand \
      [not-inline]
      3 | summary: "# About"
        |           ^
        = write it as a sentence, or write '\\#' for the character itself
      """)
  }

  @Test func anImageInASummaryIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("summary: \"![x](⟦media/x.png⟧)\"")],
      """
      Content/pages/about.md:3:16: error: an image where only a line of text may stand [not-inline]
      3 | summary: "![x](media/x.png)"
        |                ^~~~~~~~~~~
        = put it into the text of the page
      """)
  }
}
