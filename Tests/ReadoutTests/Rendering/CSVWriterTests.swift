import Mustache
import Testing

@testable import Readout

/// Comma-separated values as RFC 4180 has them, with formulas defused.
struct CSVWriterTests {
  private func written(_ cells: DataCell...) -> String {
    var out = Output()
    out.appendCSV { $0.row(cells) }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test func cellsAreSeparatedByCommasAndRowsByLineEnds() {
    #expect(written(.text("a"), .none, .number(2), .list(["b", "c"])) == "a,,2,b | c\r\n")
    #expect(written(.none, .none) == ",\r\n")
  }

  @Test func commasQuotesAndLineEndsAreQuoted() {
    #expect(
      written(.text("a,b"), .text("say \"no\""), .text("two\nlines"), .text("cr\rhere"), .text("a;b"))
        == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"cr\rhere\",a;b\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
  func formulasAreText(_ text: String) {
    #expect(written(.text(text)) == "'\(text)\r\n")
  }

  @Test func aQuotedFormulaHasItsApostropheWithinTheQuotes() {
    #expect(written(.text("=HYPERLINK(\"a\",b)")) == "\"'=HYPERLINK(\"\"a\"\",b)\"\r\n")
    #expect(written(.text("\rx")) == "\"'\rx\"\r\n")
    #expect(written(.list(["-a", "b"])) == "'-a | b\r\n")
  }

  @Test func numbersStayNumbers() {
    #expect(written(.number(-3), .text("a-3"), .text("")) == "-3,a-3,\r\n")
  }
}
