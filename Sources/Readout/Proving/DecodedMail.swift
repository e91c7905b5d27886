/// Mail (RFC 2045 to 2047) as what its readers see.
extension DecodedText {
  /// Quoted-printable, as bodies and words of headers have it.
  init(quotedPrintable bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "=") {
        appendQuoted(bytes, &place)
      } else if let next = nextEncodedWord(bytes, place) {
        place = next
        goOn(at: place)
      } else {
        append(bytes[place])
        place += 1
      }
    }
  }

  private mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
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

  /// Every stretch of base64 of some length, decoded, each behind a zero byte, but for encoded words that go on one
  /// in the next.
  init(base64 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var (place, goesOn) = (0, false)
    while place < bytes.count {
      let start = place
      let digits = base64Digits(bytes, &place)
      let next = nextEncodedWord(bytes, bytes[place...].firstIndex { $0 != UInt8(ascii: "=") } ?? place)
      if digits.count >= shortestBase64 || next != nil || goesOn {
        if !goesOn { append(0) }
        appendBase64(digits, from: start)
      }
      goesOn = next != nil
      place = next ?? place + 1
    }
  }

  private mutating func appendBase64(_ digits: [UInt8], from start: Int) {
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

/// Where the text of an encoded word begins that follows another which ends here: what stands between the two is not
/// shown, so that a word may go on from one to the next.
private func nextEncodedWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
  guard bytes[place...].starts(with: "?=".utf8) else { return nil }
  let space = bytes[(place + 2)...].prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }
  guard !space.isEmpty, bytes[space.endIndex...].starts(with: "=?".utf8) else { return nil }
  let name = bytes[(space.endIndex + 2)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "?") }
  let encoding = bytes[name.endIndex...].prefix(3)
  guard encoding.count == 3, encoding.first == UInt8(ascii: "?"), encoding.last == UInt8(ascii: "?") else {
    return nil
  }
  return encoding.endIndex
}

/// The values of the digits from a place on, which it moves behind them.
private func base64Digits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> [UInt8] {
  var digits: [UInt8] = []
  while place < bytes.count, let digit = base64Digit(bytes[place]), !isEmptyLine(bytes, place) {
    if digit < 64 { digits.append(digit) }
    place += 1
  }
  return digits
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
