/// How many bytes the scalar at `i` has, which is not ASCII; 0 when it is not well-formed UTF-8.
func lengthOfScalar(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
  let lead = bytes[i]
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead <= 0xF4, i + length <= bytes.count else { return 0 }
  let second = bytes[i + 1]
  guard secondByteRange(after: lead).contains(second) else { return 0 }
  for offset in 2..<max(length, 2) where !isContinuation(bytes[i + offset]) { return 0 }
  return length
}

/// Leaves out overlong forms, surrogates and what lies beyond U+10FFFF.
private func secondByteRange(after lead: UInt8) -> ClosedRange<UInt8> {
  switch lead {
  case 0xE0: 0xA0...0xBF
  case 0xED: 0x80...0x9F
  case 0xF0: 0x90...0xBF
  case 0xF4: 0x80...0x8F
  default: 0x80...0xBF
  }
}

/// The scalar that begins at `i` in well-formed UTF-8, and its length in bytes.
func scalar(in bytes: ArraySlice<UInt8>, at i: Int) -> (scalar: Unicode.Scalar, length: Int) {
  let lead = bytes[i]
  guard lead >= 0xC0 else { return (Unicode.Scalar(lead), 1) }
  let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, bytes.endIndex - i)
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[i + offset] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// The scalar that ends before `i`.
func scalar(in bytes: ArraySlice<UInt8>, before i: Int) -> Unicode.Scalar {
  var start = i - 1
  while start > bytes.startIndex, isContinuation(bytes[start]) { start -= 1 }
  return scalar(in: bytes, at: start).scalar
}

extension Unicode.Scalar {
  /// Letters, digits and the marks that belong to them, in any script.
  var isWordPart: Bool {
    if isASCII { return isDigit(UInt8(value)) || isLetter(UInt8(value)) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .decimalNumber, .letterNumber, .otherNumber: return true
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Scripts that put no spaces between words.
  var isIdeograph: Bool {
    properties.isIdeographic || (0x3040...0x30FF).contains(value)
  }

  /// As Markdown's rules for delimiters have it.
  var isMarkdownSpace: Bool {
    isASCII ? isSpace(UInt8(value)) : properties.generalCategory == .spaceSeparator
  }

  /// As Markdown's rules for delimiters have it.
  var isMarkdownPunctuation: Bool {
    if isASCII { return isPunctuation(UInt8(value)) }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation: return true
    case .initialPunctuation, .finalPunctuation, .otherPunctuation: return true
    default: return false
    }
  }
}
