import GFM
import Testing

@Suite struct RawHTMLTests {
  @Test func allowedElementsAreNodes() {
    #expect(
      dump("H<sub>2</sub>O<br/>a") == """
        paragraph
          text "H"
          inlineTag "sub"
            text "2"
          text "O"
          lineBreak
          text "a"
        """)
  }

  @Test func commentsAreDropped() {
    #expect(
      dump("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf") == "paragraph\n  text \"a  c\"\nparagraph\n  text \"f\"")
    #expect(problems("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf") == [])
  }

  @Test(arguments: [
    ("x <b>a</b>", "1:3+3 raw-html: '<b>' is HTML, which is not allowed here | write '**text**'"),
    ("x <em>a</em>", "1:3+4 raw-html: '<em>' is HTML, which is not allowed here | write '*text*'"),
    (
      "x <a href=\"b\">c</a>",
      "1:3+12 raw-html: '<a href=\"b\">' is HTML, which is not allowed here | write '[text](address)'"
    ),
    (
      "x <img src=a>",
      "1:3+11 raw-html: '<img src=a>' is HTML, which is not allowed here | write '![what it shows](media/x.jpg)'"
    ),
    (
      "<h2>a</h2>",
      "1:1+4 raw-html: '<h2>' is HTML, which is not allowed here | write '## ' before the heading"
    ),
    ("x </i>", "1:3+4 raw-html: '</i>' is HTML, which is not allowed here | write '*text*'"),
    (
      "x <sub class=a>b</sub>",
      "1:3+13 raw-html: '<sub class=a>' has attributes, which are not allowed | write '<sub>' without attributes"
    ),
    ("x </br>", "1:3+5 raw-html: '</br>' is HTML, which is not allowed here | write '<br>'"),
    (
      "x <?a?>",
      "1:3+5 raw-html: '<?a?>' is HTML, which is not allowed here | write '&lt;' for a '<' that is text"
    ),
    (
      "<script>a</script>",
      "1:1+8 raw-html: '<script>' is HTML, which is not allowed here"
        + " | leave it out; a page cannot bring its own scripts, styles or frames"
    ),
    (
      "x <blink>",
      "1:3+7 raw-html: '<blink>' is HTML, which is not allowed here | write '&lt;' for a '<' that is text;"
        + " only br, sub, sup, kbd, mark, small, u, ins and del may be written as HTML"
    ),
  ])
  func otherElementsSayWhatToWrite(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func tablesAreReportedOnce() {
    #expect(
      problems("<table>\n<tr><td>a</td></tr>\n</table>") == [
        "1:1+7 raw-html: '<table>' is HTML, which is not allowed here"
          + " | write a Markdown table: '| a | b |', then '|---|---|'"
      ])
  }

  @Test func everyElementOfABlockIsReported() {
    #expect(
      problems("<div>\n<img>\n<img>\n</div>").map { String($0.prefix(14)) } == [
        "1:1+5 raw-html", "2:1+5 raw-html",
      ])
  }

  @Test func elementsAloneOnALineWouldSwallowText() {
    #expect(
      problems("<br>\ntext") == [
        "1:1+4 raw-html: '<br>' at the start of a line would swallow the text up to the next blank line"
          + " | put it inside a paragraph"
      ])
  }

  @Test func textAfterACommentWouldBeLost() {
    #expect(
      problems("<!-- a --> text") == [
        "1:12+4 raw-html: text after a comment would be lost"
          + " | begin a new line, and best a new paragraph, after '-->'"
      ])
  }

  @Test func commentsEnd() {
    #expect(problems("a\n\n<!-- b\n\nc") == ["3:1+4 raw-html: a comment does not end | write '-->' after it"])
  }

  @Test(arguments: [
    ("a <sub>b", "1:3+5 unclosed-tag: '<sub>' is not closed"),
    ("a</sub>", "1:2+6 unclosed-tag: '</sub>' closes nothing"),
    ("<sub><u>a</sub></u>", "1:6+3 unclosed-tag: '<u>' is not closed"),
    ("*a <sub>b* c</sub>", "1:4+5 unclosed-tag: '<sub>' is not closed"),
  ])
  func elementsCloseInOrder(text: String, problem: String) {
    let found = problems("x " + text).map { String($0.prefix { $0 != "|" }.dropLast()) }
    #expect(found == [shifted(problem)])
  }

  /// The problem two columns on, past the `x ` that keeps the text in a paragraph.
  private func shifted(_ problem: String) -> String {
    let parts = problem.split(separator: "+", maxSplits: 1)
    let column = (Int(parts[0].dropFirst(2)) ?? 0) + 2
    return "1:\(column)+" + parts[1]
  }

  @Test func everyOccurrenceHasItsOwnPlace() {
    #expect(
      problems("`<b>` <b>a</b> é <b>c</b>\n- x <b>d</b>").map { String($0.prefix(6)) } == [
        "1:7+3 ", "1:18+3", "2:5+3 ",
      ])
  }
}
