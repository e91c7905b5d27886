import Foundation
import GFM
import SourceText
import Testing

@Suite struct LimitTests {
  /// The first problem of a text, which a thread must be done with in no time.
  private func refusal(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = secondsOfThread()
    let problems = Document.parse(bytes).problems
    #expect(secondsOfThread() - start < 1)
    return problems.first.map { describe($0).prefix { $0 != "|" }.description } ?? "none"
  }

  private func secondsOfThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func wideTables() {
    let head = times(201, "|a") + "|\n" + times(201, "|-") + "|\n"
    #expect(refusal(head) == "2:1+1 markdown-limit: a table of 201 columns; the limit is 200 ")
    let wide = times(1600, "|a") + "|\n" + times(1600, "|-") + "|\n" + times(1600, "a\n")
    #expect(refusal(wide).hasPrefix("2:1+1 markdown-limit: a table of 1600 columns"))
  }

  @Test func tablesWithTooManyCells() {
    let table = times(200, "|a") + "|\n" + times(200, "|-") + "|\n" + times(600, "a\n")
    #expect(refusal(table) == "502:1+1 markdown-limit: tables of more than 100000 cells in one text ")
  }

  @Test func linesThatMayAllBeTables() {
    #expect(refusal(times(3000, "|a|b|\n|-|\n")).contains("too many lines that may be the head of a table"))
    #expect(refusal(times(20000, "a\n") + "|-|\n").contains("too many lines that may be the head of a table"))
  }

  @Test(arguments: ["> ", "- ", "* - ", "1. ", "> - ", ">"])
  func markersInsideEachOther(marker: String) {
    let count = 51 * (marker.contains("* -") || marker.contains("> -") ? 2 : 1)
    #expect(
      refusal(times(51, marker) + "a")
        == "1:1+1 markdown-limit: \(count) lists and quotes inside each other; the limit is 50 ")
  }

  @Test func listsByIndentation() {
    let lists = (0..<150).map { times($0, "  ") + "- a\n" }.joined()
    #expect(
      refusal(lists) == "102:1+1 markdown-limit: a list or quote indented by 202 columns; the limit is 200 ")
  }

  @Test func emphasisInsideEachOther() {
    #expect(
      refusal(times(200, "*a ") + times(200, "b* ")).contains("more than 100 elements inside each other"))
  }

  @Test func longDefinitionsUsedOften() {
    let text = "[a]: /" + times(20000, "x") + "\n\n" + times(5000, "[a]")
    #expect(
      refusal(text)
        == "1:1+1 markdown-limit: a link definition of 20003 bytes, with 5001 brackets that may use it;"
        + " 16777216 bytes is the limit for both together ")
    let hidden = "[a]: /x \"\n" + times(3000, "[b]: /y\n") + "\"\n\n" + times(3000, "[a]")
    #expect(refusal(hidden).contains("a link definition of 240"))
  }

  @Test(arguments: ["![[](", "![", "[", "[^", "[a](b "])
  func brackets(opener: String) {
    #expect(refusal(times(20001, opener)).contains("more than 20000 '[' in one text"))
  }

  @Test(arguments: ["<?", "<!A", "<![CDATA[", "<!--"])
  func declarations(opener: String) {
    let text = times(5000, "a " + opener)
    #expect(
      refusal(text)
        == "1:1+1 markdown-limit: 5000 openers '<?' and '<!' in a paragraph of \(text.utf8.count) bytes ")
  }

  @Test func delimiters() {
    #expect(
      refusal(times(100_001, "*a"))
        == "1:1+1 markdown-limit: more than 100000 runs of '*', '_' and '`' in one text ")
  }

  @Test func size() {
    let size = 1 << 20
    #expect(
      refusal(times(size + 1, "a"))
        == "1:1+1 markdown-limit: the text has 1048577 bytes; the limit is 1048576 ")
    #expect(refusal(times(size, "a")) == "none")
  }

  @Test(arguments: [
    "<http:", "`a``", "*a_ ", "**x", "]", "[a](", "<a@", "&a", "\\", "- a\n", "# a\n", "a\n=\n", "> a\n\n",
    "~~", "~~a ",
    "https://", "www.", "[[a ", "[^a] ", "<b>", "<u>", "</u>", "<!-- a -->", "|", "a\n", "- a\n\n",
    "[^a]: b\n", "w",
  ])
  func floodsGrowNoLargerTree(piece: String) {
    let text = times(3000 / piece.utf8.count, piece)
    _ = refusal(text)
    #expect(Document.parse(Array(text.utf8)).document.nodes.count <= text.utf8.count + 2)
  }

  @Test func onlySoManyProblemsAreListed() {
    let found = problems(times(1200, "x <b>\n\n"))
    #expect(found.count == 1000)
    #expect(
      found.last == "1999:3+3 markdown-limit: more than 1000 problems in one text"
        + " | the others are listed when some of these are gone")
  }

  @Test func ordinaryTextIsNeverRefused() {
    let row = times(20, "| some words ") + "|\n"
    #expect(refusal(row + times(20, "|---") + "|\n" + times(500, row)) == "none")
    let brief = "Iran's agency says that [[a|a memorandum]] was *signed* [there](https://a.b/c).\n"
    #expect(refusal(times(100, brief)) == "none")
    #expect(refusal(times(60, "- ") + "\n\n" + times(60, "* ")) == "none")
    #expect(refusal("```\n" + times(100, "<?php a(); ?>\n") + "```\n") == "none")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], "1:2+1 invalid-text: byte FF is not UTF-8"),
      ([0xC3], "1:1+1 invalid-text: byte C3 is not UTF-8"),
      ([0xED, 0xA0, 0x80], "1:1+1 invalid-text: byte ED is not UTF-8"),
      (
        [0xC3, 0xA9, 0x0A, 0xC3, 0xA9, 0x07],
        "2:2+1 invalid-text: U+0007 is a control character and cannot be shown"
      ),
      ([0xC2, 0x85], "1:1+1 invalid-text: U+0085 is a control character and cannot be shown"),
      ([0], "1:1+1 invalid-text: U+0000 is a control character and cannot be shown"),
    ] as [([UInt8], String)])
  func bytesThatAreNotText(bytes: [UInt8], problem: String) {
    let help = " | save the file as UTF-8, without control characters"
    #expect(Document.parse(bytes).problems.map(describe) == [problem + help])
  }

  @Test func cellsThatWouldBeLost() {
    #expect(
      problems("> |a|b|\n> |-|-|\n> |1|2\\|3|4|5|\n\na|b\n-|-\n1|2|") == [
        "3:11+4 table-cells: a row of 4 cells in a table of 2 columns"
          + " | take out a '|', or write '\\|' for one that is text"
      ])
  }
}
