import GFM
import Testing

@Suite struct RecordLinkTests {
  @Test(arguments: [
    ("[[a]]", "recordLink \"a\""),
    ("[[a|b c]]", "recordLink \"a\"\n    text \"b c\""),
    ("[[a#f]]", "recordLink \"a\" + f"),
    ("[[a#f|b]]", "recordLink \"a\" + f\n    text \"b\""),
    ("[[ a # f | b ]]", "recordLink \"a\" + f\n    text \"b\""),
    ("[[a|b\nc]]", "recordLink \"a\"\n    text \"b c\""),
    ("[[Bolivia]]", "recordLink \"Bolivia\""),
    ("[[перу]]", "recordLink \"перу\""),
  ])
  func formsOfALink(text: String, expected: String) {
    #expect(dump(text) == "paragraph\n  " + expected)
    #expect(problems(text) == [])
  }

  @Test(arguments: [
    "[[...]]", "[[…]]", "[[ ]]", "[[1 a", "[[", "a[[", "\\[[a]]", "[\\[a]]", "[[]]", "[[|a]]",
  ])
  func otherDoubleBracketsAreText(text: String) {
    let document = parse(text).document
    #expect(document.nodes.map(\.kind) == [.document, .paragraph, .text])
    #expect(problems(text) == [])
  }

  @Test func textAroundLinksStays() {
    #expect(
      dump("a [[b]] c [[d]].") == """
        paragraph
          text "a "
          recordLink "b"
          text " c "
          recordLink "d"
          text "."
        """)
  }

  @Test func tableCellsWriteTheBarWithABackslash() {
    #expect(dump("|a|\n|-|\n|[[b\\|c]]|").hasSuffix("recordLink \"b\"\n        text \"c\""))
  }

  @Test func codeAndLinksHoldNone() {
    #expect(
      dump("`[[a]]` [b [[c]]](d)") == """
        paragraph
          code "[[a]]"
          text " "
          link "d"
            text "b [[c]]"
        """)
  }

  @Test func unclosedLinkIsAProblem() {
    #expect(
      problems("é [[abc d") == [
        "1:3+5 unclosed-link: '[[abc' has no ']]' | close the link with ']]'"
      ])
  }

  @Test(arguments: ["a [[b|*c*]]", "a [[b|`c`]] [[d]]"])
  func wordsOfALinkArePlain(text: String) {
    #expect(
      problems(text) == [
        "1:3+4 unclosed-link: the words of '[[b|' hold markup"
          + " | a link's words are plain text; put emphasis around the whole link: *[[id|words]]*"
      ])
  }

  @Test func unclosedLinkInATableNamesTheBackslash() {
    #expect(
      problems("|a|b|\n|-|-|\n|[[b|c]]|") == [
        "3:2+3 unclosed-link: '[[b' has no ']]' | in a table, write '\\|' for the '|' in a link"
      ])
  }

  @Test func escapesStayInCode() {
    #expect(dump("`\\[[a]]` \\~~b~~") == "paragraph\n  code \"\\\\[[a]]\"\n  text \" ~~b~~\"")
  }
}
