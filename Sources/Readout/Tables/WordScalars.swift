// Where words begin and end in UTF-8.

/// Calls the body for every run of letters, marks and digits, from left to right.
@inline(__always) func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
  var index = 0
  while index < bytes.count {
    guard isWordScalar(bytes, at: index) else {
      index += scalarWidth(bytes[index])
      continue
    }
    let start = index
    repeat { index += scalarWidth(bytes[index]) } while index < bytes.count && isWordScalar(bytes, at: index)
    body(start..<min(index, bytes.count))
  }
}

/// How many bytes the scalar has that begins with this one.
@inline(__always) func scalarWidth(_ lead: UInt8) -> Int {
  lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

/// Whether the scalar at this place belongs to a word: a letter, a mark or a digit of any script.
@inline(__always) func isWordScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let lead = bytes[index]
  if lead < 0x80 { return isASCIIWord(lead) }
  return isLetterOrDigit(bytes, at: index)
}

@inline(never) private func isLetterOrDigit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard let scalar = scalar(bytes, at: index) else { return false }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
    .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
    return true
  default: return false
  }
}

/// Whether a word that begins here begins with a capital.
func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  if bytes[index] < 0x80 { return (0x41...0x5A).contains(bytes[index]) }
  return scalar(bytes, at: index)?.properties.generalCategory == .uppercaseLetter
}

private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
  let lead = bytes[index]
  let width = scalarWidth(lead)
  guard index + width <= bytes.count else { return nil }
  var value = UInt32(lead) & (0x7F >> UInt32(width))
  for offset in 1..<max(width, 2) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return Unicode.Scalar(value)
}

@inline(__always) private func isASCIIWord(_ byte: UInt8) -> Bool {
  let word = byte < 64 ? asciiDigits : asciiLetters
  return word >> UInt64(byte & 63) & 1 == 1
}

/// A bit for each of the first 64 scalars: 1 for a digit.
private let asciiDigits: UInt64 = 0x03FF_0000_0000_0000
/// A bit for each of the next 64: 1 for a letter, and for `_`.
private let asciiLetters: UInt64 = 0x07FF_FFFE_87FF_FFFE
