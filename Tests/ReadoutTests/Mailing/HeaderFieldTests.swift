import Testing

@testable import Readout

/// What stands in a field of a header.
struct HeaderFieldTests {
  private func written(_ field: HeaderField) -> String {
    var out: [UInt8] = []
    field.append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func plainTextIsFoldedBetweenWords() {
    let words = "What happened when the ministers of two countries met in the capital of one of them"
    #expect(
      written(HeaderField("Subject", text: words)) == """
        Subject: What happened when the ministers of two countries met in the\r
         capital of one of them\r

        """)
  }

  @Test func otherLettersAreEncoded() {
    #expect(
      written(HeaderField("Subject", text: "Aide-Mémoire, 20 July"))
        == "Subject: =?UTF-8?Q?Aide-M=C3=A9moire=2C_20_July?=\r\n")
    #expect(
      written(HeaderField("Subject", text: "موجز الأسبوع"))
        == "Subject: =?UTF-8?B?2YXZiNis2LIg2KfZhNij2LPYqNmI2Lk=?=\r\n")
  }

  @Test func whatLooksEncodedIsEncoded() {
    #expect(written(HeaderField("Subject", text: "=?a?=")) == "Subject: =?UTF-8?B?PT9hPz0=?=\r\n")
  }

  @Test func longTextIsEncodedInPiecesThatFit() {
    for text in [
      String(repeating: "ü", count: 300), String(repeating: "中", count: 300),
      String(repeating: "x", count: 2000),
    ] {
      let lines = written(HeaderField("Subject", text: text)).split(separator: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 76 })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" =?UTF-8?") && $0.hasSuffix("?=") })
    }
  }

  @Test(arguments: [
    ("The Desk", "The Desk <a@b.example>"),
    ("Desk, The", "\"Desk, The\" <a@b.example>"),
    ("A \"B\" \\C", "\"A \\\"B\\\" \\\\C\" <a@b.example>"),
    ("Café", "=?UTF-8?B?Q2Fmw6k=?= <a@b.example>"),
    ("", "a@b.example"),
  ])
  func namesAreWrittenAsTheyMayStandThere(name: String, expected: String) {
    #expect(
      written(HeaderField("From", Mailbox(name: name, address: "a@b.example"))) == "From: \(expected)\r\n")
  }

  @Test(arguments: [
    ("desk@desk.example", Mailbox(name: "", address: "desk@desk.example")),
    ("The Desk <desk@desk.example>", Mailbox(name: "The Desk", address: "desk@desk.example")),
    ("\"Desk, The\" <desk@desk.example>", Mailbox(name: "Desk, The", address: "desk@desk.example")),
    ("The Desk", nil), ("The Desk <desk>", nil), ("<a@b.example> x", nil),
    ("x <a@b.example>, <c@d.example>", nil),
  ])
  func aSenderIsANameAndAnAddress(text: String, expected: Mailbox?) {
    #expect(Mailbox(parsing: text) == expected)
  }
}
