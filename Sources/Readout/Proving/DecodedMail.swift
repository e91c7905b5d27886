/// Mail (RFC 2045 to 2047) as what its readers see.
extension DecodedText {
  /// Quoted-printable, as bodies and words of headers have it.
  init(quotedPrintable bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "=") else {
        append(bytes[place])
        place += 1
        continue
      }
      let rest = bytes[(place + 1)...].prefix(2)
      if rest.starts(with: "\r\n".utf8) || rest.first == UInt8(ascii: "\n") {
        place += rest.first == UInt8(ascii: "\n") ? 2 : 3
        goOn(at: place)
      } else if rest.count == 2, let byte = hexByte(bytes[place + 1], bytes[place + 2]) {
        append(byte)
        place += 3
        goOn(at: place)
      } else {
        append(bytes[place])
        place += 1
      }
    }
  }

  /// Every stretch of base64 of some length, decoded, each behind a zero byte.
  init(base64 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      let start = place
      var digits: [UInt8] = []
      while place < bytes.count, let digit = base64Digit(bytes[place]), !isEmptyLine(bytes, place) {
        if digit < 64 { digits.append(digit) }
        place += 1
      }
      if digits.count >= shortestBase64 { appendBase64(digits, from: start) }
      place += 1
    }
  }

  private mutating func appendBase64(_ digits: [UInt8], from start: Int) {
    append(0)
    goOn(at: start)
    var (value, bits): (UInt32, Int) = (0, 0)
    for digit in digits {
      value = value << 6 | UInt32(digit)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
    }
  }
}

/// Whether an empty line begins here, which ends a header.
private func isEmptyLine(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
  guard bytes[place] == UInt8(ascii: "\n"), place + 1 < bytes.count else { return false }
  return bytes[place + 1] == UInt8(ascii: "\n") || bytes[place + 1] == UInt8(ascii: "\r")
}

/// Shorter stretches are words.
private let shortestBase64 = 16

/// The value of a digit; 64 for a line end within, nil for what ends a stretch.
private func base64Digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
  case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  case UInt8(ascii: "\r"), UInt8(ascii: "\n"): 64
  default: nil
  }
}
