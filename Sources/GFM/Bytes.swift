// What bytes are, as Markdown sees them.

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

func isPunctuation(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && !isDigit(byte) && !isLetter(byte)
}

/// Whether a byte of UTF-8 goes on with the scalar of the byte before.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isSpace) }

func hex(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}

/// A range without the white space at its ends.
func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, isSpace(bytes[start]) { start += 1 }
  while start < end, isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}
