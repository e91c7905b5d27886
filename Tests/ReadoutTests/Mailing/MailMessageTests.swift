import Foundation
import Testing

@testable import Readout

/// Messages as mailers get them.
struct MailMessageTests {
  private static let message = MailMessage(
    from: Mailbox(name: "The Desk", address: "desk@desk.example"), subject: "Desk, 20 July 2023",
    date: Moment(seconds: 1_689_933_600, offset: 120), list: ("Desk", "digest.desk.example"),
    unsubscribe: ["https://desk.example/leave", "mailto:desk@desk.example?subject=leave"], language: "en",
    text: "One line.\n", html: Array("<p>One line.</p>\n".utf8))

  private func text(_ message: MailMessage) -> String { String(decoding: message.bytes, as: UTF8.self) }

  /// The lines before the first part.
  private func header(_ message: MailMessage) -> [String] {
    text(message).components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
  }

  @Test func aMessageIsCompleteButForItsRecipients() {
    let id = header(Self.message)[3].dropFirst("Message-ID: <".count).prefix(32)
    let expected = """
      From: The Desk <desk@desk.example>
      Subject: Desk, 20 July 2023
      Date: Fri, 21 Jul 2023 12:00:00 +0200
      Message-ID: <\(id)@desk.example>
      List-Id: Desk <digest.desk.example>
      List-Unsubscribe: <https://desk.example/leave>,
       <mailto:desk@desk.example?subject=leave>
      List-Unsubscribe-Post: List-Unsubscribe=One-Click
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="=_\(id)"

      --=_\(id)
      Content-Type: text/plain; charset=utf-8
      Content-Language: en
      Content-Transfer-Encoding: quoted-printable

      One line.

      --=_\(id)
      Content-Type: text/html; charset=utf-8
      Content-Language: en
      Content-Transfer-Encoding: quoted-printable

      <p>One line.</p>

      --=_\(id)--

      """
    #expect(text(Self.message) == expected.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  @Test func theSameMessageHasTheSameId() {
    var other = Self.message
    #expect(other.bytes == Self.message.bytes)
    other.text = "Another line.\n"
    #expect(header(other)[3] != header(Self.message)[3])
  }

  @Test func answersMayGoElsewhere() {
    var message = Self.message
    message.replyTo = "editor@desk.example"
    #expect(header(message).contains("Reply-To: editor@desk.example"))
  }

  @Test func onlyAnAddressBehindTLSIsForOneClick() {
    var message = Self.message
    message.unsubscribe = ["mailto:desk@desk.example"]
    #expect(!text(message).contains("List-Unsubscribe-Post"))
    message.unsubscribe = []
    #expect(!text(message).contains("List-Unsubscribe"))
  }

  /// Whatever gets into a value, it is still one field with the same name.
  @Test(arguments: ["\r\n", "\n", "\r", "\u{0B}", "\u{85}", "\u{2028}", "\u{0}\r\n ", "\r\n\r\n"])
  func noValueBeginsAnotherField(lineEnd: String) {
    let attack = "Desk\(lineEnd)Bcc: all@victims.example"
    var message = Self.message
    (message.subject, message.from.name, message.list.name) = (attack, attack, attack)
    (message.from.address, message.list.id, message.language) = (attack, attack, attack)
    (message.replyTo, message.unsubscribe) = (attack, [attack])
    let names = header(message).filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "Subject", "Date", "Message-ID", "List-Id", "Reply-To", "List-Unsubscribe", "Auto-Submitted",
        "MIME-Version", "Content-Type",
      ])
    #expect(message.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func datesAreThoseOfTheStandard() {
    #expect(moment("2024-02-29T23:59:58-05:30").mailDate == "Thu, 29 Feb 2024 23:59:58 -0530")
    #expect(moment("2023-01-01").mailDate == "Sun, 1 Jan 2023 00:00:00 +0000")
  }
}
