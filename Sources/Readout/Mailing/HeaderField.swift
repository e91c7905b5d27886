/// A field of a mail's header (RFC 5322, 2.2), folded into lines of at most 76 characters where it has spaces.
///
/// Whatever its value is, it cannot end the field or begin another: only printable ASCII gets into it.
struct HeaderField {
  let name: StaticString
  private let tokens: [String]

  /// - Parameter tokens: what a space or a folded line divides.
  init(_ name: StaticString, tokens: [String]) { (self.name, self.tokens) = (name, tokens) }

  /// Text for people.
  init(_ name: StaticString, text: String) { self.init(name, tokens: EncodedWords.tokens(of: text)) }

  /// A name with an address in angle brackets; the address alone where there is no name.
  init(_ name: StaticString, _ mailbox: Mailbox) {
    let words = headerPhrase(mailbox.name)
    self.init(name, tokens: words.isEmpty ? [mailbox.address] : words + ["<\(mailbox.address)>"])
  }

  func append(to out: inout [UInt8]) {
    out += name.description.utf8
    out.append(UInt8(ascii: ":"))
    var column = name.utf8CodeUnitCount + 1
    for (place, token) in tokens.enumerated() {
      let bytes = token.utf8.filter { (0x20...0x7E).contains($0) }
      if place > 0, column + 1 + bytes.count > 76 {
        out += "\r\n".utf8
        column = 0
      }
      out.append(UInt8(ascii: " "))
      out += bytes
      column += 1 + bytes.count
    }
    out += "\r\n".utf8
  }
}

/// A name before an address: atoms, a quoted string, or encoded words (RFC 5322, 3.2.5).
func headerPhrase(_ name: String) -> [String] {
  let tokens = EncodedWords.tokens(of: name)
  let line = EncodedWords.oneLine(name)
  guard tokens.joined(separator: " ") == line, !line.utf8.allSatisfy(mayStandInAtom) else { return tokens }
  let escaped = line.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : "\($1)" }
  return "\"\(escaped)\"".split(separator: " ").map(String.init)
}

private func mayStandInAtom(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20: true
  default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
