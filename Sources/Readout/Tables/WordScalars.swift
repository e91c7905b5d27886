// Where words begin and end in UTF-8.

/// Calls the body for every run of letters, marks and digits, from left to right.
func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
  var index = 0
  var start: Int?
  while index < bytes.count {
    if isWordScalar(bytes, at: index) {
      start = start ?? index
    } else if let first = start {
      body(first..<index)
      start = nil
    }
    index += scalarWidth(bytes[index])
  }
  if let start { body(start..<bytes.count) }
}

/// How many bytes the scalar has that begins with this one.
func scalarWidth(_ lead: UInt8) -> Int {
  lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

/// Whether the scalar at this place belongs to a word: a letter, a mark or a digit of any script.
func isWordScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let lead = bytes[index]
  if lead < 0x80 { return isASCIIWord(lead) }
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

private func isASCIIWord(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
  default: false
  }
}
