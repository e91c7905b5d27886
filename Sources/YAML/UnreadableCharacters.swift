extension Unicode.Scalar {
  /// What a character is that YAML has no place for; nil for all others.
  var fault: String? {
    switch value {
    case 0x09: nil
    case 0x85, 0x2028, 0x2029: "an invisible line break"
    case 0..<0x20, 0x7F..<0xA0: "a control character"
    case 0xFFFE, 0xFFFF: "a noncharacter"
    default: nil
    }
  }

  var breaksLines: Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// The character's number as Unicode writes it: `U+0007`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
