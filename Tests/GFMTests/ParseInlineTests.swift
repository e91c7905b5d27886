import GFM
import SourceText
import Testing

@Suite struct ParseInlineTests {
  private let span = Span(line: 4, column: 10, length: 3)

  private func inline(_ text: String) -> Parsed { Document.parseInline(Array(text.utf8), at: span) }

  @Test(arguments: [
    ("a *b* `c`", "text \"a \"\nemphasis\n  text \"b\"\ntext \" \"\ncode \"c\""),
    ("*b*", "emphasis\n  text \"b\""),
    ("_\"b\"_ c", "emphasis\n  text \"\\\"b\\\"\"\ntext \" c\""),
    ("[[a|b]]", "recordLink \"a\"\n  text \"b\""),
    ("1. a", "text \"1. a\""), ("    a", "text \"a\""), ("a\nb", "text \"a b\""), ("", ""),
    ("=", "text \"=\""),
    ("[a]: b", "text \"[a]: b\""), ("~~a~~", "strikethrough\n  text \"a\""),
  ])
  func everythingIsInline(text: String, expected: String) {
    #expect(dump(inline(text).document) == expected)
    #expect(inline(text).problems == [])
  }

  @Test(arguments: [
    ("# a", "'#' begins a heading", "'\\#'"), ("- a", "'-' begins a list", "'\\-'"),
    ("> a", "'>' begins a quote", "'\\>'"),
    ("a\n* b", "'*' begins a list", "'\\*'"), ("```", "'```' begins code", "'\\```'"),
    ("|a|", "'|' begins a table", "'\\|'"),
  ])
  func blocksAreProblems(text: String, summary: String, escape: String) {
    #expect(
      inline(text).problems.map(describe) == [
        "4:10+3 not-inline: \(summary), where only a line of text may stand"
          + " | write it as a sentence, or write \(escape) for the character itself"
      ])
  }

  @Test func imagesAreProblems() {
    #expect(
      inline("![a](b)").problems.map(describe) == [
        "4:10+3 not-inline: an image where only a line of text may stand | put it into the text of the page"
      ])
  }

  @Test func problemsStandAtTheGivenPlace() {
    #expect(inline("a <b>c</b> [d](javascript:e)").problems.map(\.span) == [span, span])
  }
}
