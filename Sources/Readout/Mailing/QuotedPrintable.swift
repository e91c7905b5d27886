/// Appends a text as quoted-printable (RFC 2045, 6.7): ASCII in lines of at most 76 characters that end in CRLF.
///
/// A full stop or `From ` at the beginning of a line is encoded too: some servers and files change them.
func appendQuotedPrintable(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
  var line: [UInt8] = []
  for byte in text where byte != UInt8(ascii: "\r") {
    guard byte == UInt8(ascii: "\n") else {
      line.append(byte)
      continue
    }
    appendLine(line, to: &out)
    line.removeAll(keepingCapacity: true)
  }
  if !line.isEmpty { appendLine(line, to: &out) }
}

private func appendLine(_ line: [UInt8], to out: inout [UInt8]) {
  let beginsLikeEnvelope = line.starts(with: "From ".utf8)
  var column = 0
  for (place, byte) in line.enumerated() {
    let isLast = place == line.count - 1
    // A line goes on with a sign of its own behind it, for which there has to be room.
    var isPlain = isPlain(byte) && !(isLast && isBlank(byte)) && !(place == 0 && beginsLikeEnvelope)
    var width = isPlain ? 1 : 3
    if column + width > (isLast ? 76 : 75) {
      out += "=\r\n".utf8
      column = 0
    }
    if column == 0, byte == UInt8(ascii: ".") { (isPlain, width) = (false, 3) }
    if isPlain {
      out.append(byte)
    } else {
      out.append(UInt8(ascii: "="))
      out += hexDigits(byte).utf8
    }
    column += width
  }
  out += "\r\n".utf8
}

private func isPlain(_ byte: UInt8) -> Bool {
  isBlank(byte) || (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
