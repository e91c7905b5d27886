import GFM
import SourceText
import Testing

@Suite struct ParseInlineTests {
  private func inline(_ text: String) -> Parsed {
    Document.parseInline(Array(text.utf8)) { Span(line: 4, column: 10 + $0.lowerBound, length: $0.count) }
  }

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
    ("# a", "10+1", "'#' begins a heading", "'\\#'"), ("- a", "10+1", "'-' begins a list", "'\\-'"),
    (" > a", "11+1", "'>' begins a quote", "'\\>'"),
    ("a\n* b", "12+1", "'*' begins a list", "'\\*'"), ("```", "10+3", "'```' begins code", "'\\```'"),
    ("|a|", "10+1", "'|' begins a table", "'\\|'"),
  ])
  func blocksAreProblems(text: String, place: String, summary: String, escape: String) {
    #expect(
      inline(text).problems.map(describe) == [
        "4:\(place) not-inline: \(summary), where only a line of text may stand"
          + " | write it as a sentence, or write \(escape) for the character itself"
      ])
  }

  @Test func imagesAreProblems() {
    #expect(
      inline("![a](b)").problems.map(describe) == [
        "4:15+1 not-inline: an image where only a line of text may stand | put it into the text of the page"
      ])
  }

  @Test func problemsMarkTheirBytes() {
    let problems = inline("é <b>c</b> [d](javascript:e)").problems
    #expect(
      problems.map(\.span) == [Span(line: 4, column: 13, length: 3), Span(line: 4, column: 26, length: 12)])
  }

  @Test func linksAreFoundInTheText() {
    let text = Array(" [[a#b|c]] [d](https://e.example)".utf8)
    let document = Document.parseInline(text) { _ in .start }.document
    let links = document.nodes.indices.filter { [.link, .recordLink].contains(document.nodes[$0].kind) }
    let ranges = links.map { document.inlineRange(ofLink: $0, in: text) }
    #expect(ranges.map { String(decoding: text[$0], as: UTF8.self) } == ["a", "https://e.example"])
    #expect(document.inlineRange(ofLink: links[0], part: .fragment, in: text) == 5..<6)
  }
}
