/// Text in a header field: as it is where it is plain ASCII, and else as encoded words (RFC 2047).
enum EncodedWords {
  /// Longest of the pieces that are made here, so that each fits on a line with the name of its field.
  private static let longest = 62
  private static let opening = "=?UTF-8?"
  private static let room = longest - opening.count - 4

  /// The words of a text, which a space or a folded line divides.
  static func tokens(of text: String) -> [String] {
    let line = oneLine(text)
    let words = line.split(separator: " ").map(String.init)
    let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
    return isPlain && words.allSatisfy { $0.utf8.count <= longest } ? words : encoded(line)
  }

  /// Without what could end a line: control characters and Unicode's own line ends become spaces.
  static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isSpace =
        scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      guard isSpace, scalar.value != 0xA0 else {
        line.unicodeScalars.append(scalar)
        continue
      }
      if !line.isEmpty, line.utf8.last != UInt8(ascii: " ") { line += " " }
    }
    if line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  /// In whichever of the two encodings is shorter.
  static func encoded(_ line: String) -> [String] {
    let quoted = line.utf8.reduce(0) { $0 + (isPlainInQuoted($1) || $1 == 0x20 ? 1 : 3) }
    let isQuoted = quoted <= (line.utf8.count + 2) / 3 * 4
    return pieces(line) { isQuoted ? Self.quoted($0).utf8.count : ($0.count + 2) / 3 * 4 }
      .map { opening + (isQuoted ? "Q?" + Self.quoted($0) : "B?" + base64($0)) + "?=" }
  }

  /// Divided between characters only, since each encoded word has to stand for whole ones.
  private static func pieces(_ line: String, _ length: ([UInt8]) -> Int) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      let longer = pieces[pieces.count - 1] + bytes
      if length(longer) <= room { pieces[pieces.count - 1] = longer } else { pieces.append(bytes) }
    }
    return pieces
  }

  /// What may stand as it is in a word of any field, names of senders included (RFC 2047, 5).
  private static func isPlainInQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!*+-/".utf8.contains(byte)
    }
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { text, byte in
      if byte == 0x20 {
        text += "_"
      } else if isPlainInQuoted(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "=" + hexDigits(byte)
      }
    }
  }
}

/// Two digits in upper case.
func hexDigits(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}

/// RFC 4648, 4.
func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      let isFilled = place <= group.count
      text.unicodeScalars.append(isFilled ? letters[bits >> (18 - 6 * place) & 63] : "=")
    }
  }
  return text
}
