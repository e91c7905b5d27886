import Testing

@testable import Readout

/// Text as lines of ASCII that any server hands on unchanged.
struct QuotedPrintableTests {
  private func encoded(_ text: String) -> String {
    var out: [UInt8] = []
    appendQuotedPrintable(text.utf8, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func whatIsNoPlainASCIIIsEncoded() {
    #expect(encoded("1 + 1 = 2, é\n") == "1 + 1 =3D 2, =C3=A9\r\n")
    #expect(encoded("\u{0}\u{7F}") == "=00=7F\r\n")
  }

  @Test func blanksAtTheEndOfALineAreEncoded() {
    #expect(encoded("-- \na\t\n\nb") == "--=20\r\na=09\r\n\r\nb\r\n")
  }

  @Test func lineEndsOfAnyFormAreOne() { #expect(encoded("a\r\nb\n") == "a\r\nb\r\n") }

  @Test func whatServersChangeIsEncoded() {
    #expect(encoded("From here\n.\n..\n") == "=46rom here\r\n=2E\r\n=2E.\r\n")
  }

  @Test func longLinesAreBrokenWithinTheLimit() {
    #expect(encoded(String(repeating: "x", count: 76)) == String(repeating: "x", count: 76) + "\r\n")
    #expect(
      encoded(String(repeating: "x", count: 77)) == String(repeating: "x", count: 75) + "=\r\nxx\r\n")
    for text in [String(repeating: "é", count: 200), String(repeating: "x.", count: 200)] {
      let lines = encoded(text).split(separator: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasPrefix(".") })
      // No encoded byte is torn apart.
      #expect(lines.dropLast().allSatisfy { $0.hasSuffix("=") && !$0.hasSuffix("==") })
    }
  }
}
