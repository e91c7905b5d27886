/// The bytes that the scanners name.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let ampersand = UInt8(ascii: "&")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let equals = UInt8(ascii: "=")
  static let dash = UInt8(ascii: "-")
  static let bang = UInt8(ascii: "!")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
}

extension UInt8 {
  /// Space, tab, line feed, form feed, carriage return: what HTML and templates skip.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// In lower case when it is an ASCII letter.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension String {
  /// Adds one ASCII character; other bytes count as something that no name holds.
  mutating func append(byte: UInt8) {
    unicodeScalars.append(Unicode.Scalar(byte))
  }
}
