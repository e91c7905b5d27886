/// What each byte becomes.
struct EscapeTable: Sendable {
  /// For each byte, 0 when it stays, or the number of its replacement.
  private let numbers: [UInt8]
  private let replacements: [[UInt8]]
  /// Whether U+2028 and U+2029, which end a line in older scripts, are written as `\u2028` and `\u2029`.
  private let escapesLineSeparators: Bool

  /// - Parameter replacement: what a byte becomes; nil when it stays.
  init(escapesLineSeparators: Bool = false, _ replacement: (UInt8) -> String?) {
    var numbers = [UInt8](repeating: 0, count: 256)
    var replacements: [[UInt8]] = [[]]
    for byte in UInt8.min...UInt8.max {
      guard let text = replacement(byte) else { continue }
      numbers[Int(byte)] = UInt8(replacements.count)
      replacements.append(Array(text.utf8))
    }
    self.numbers = numbers
    self.replacements = replacements
    self.escapesLineSeparators = escapesLineSeparators
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    numbers.withUnsafeBufferPointer { numbers in
      var start = 0
      var index = 0
      while index < bytes.count {
        let number = numbers[Int(bytes[index])]
        if number != 0 {
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          start = index + appendReplacement(number, bytes, index, &out)
          index = start
        } else {
          index += 1
        }
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    }
  }

  /// - Returns: how many bytes it stands for.
  private func appendReplacement(
    _ number: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ out: inout [UInt8]
  ) -> Int {
    guard escapesLineSeparators, bytes[index] == 0xE2 else {
      out.append(contentsOf: replacements[Int(number)])
      return 1
    }
    if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] | 1 == 0xA9 {
      out.append(contentsOf: bytes[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
      return 3
    }
    out.append(0xE2)
    return 1
  }
}

extension EscapeTable {
  static let text = EscapeTable { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][Character(byte: $0)] }

  static let specification = EscapeTable {
    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][Character(byte: $0)]
  }

  static let attribute = EscapeTable(attributeReplacement)

  static let urlInList = EscapeTable {
    $0 <= 0x20 || $0 == Byte.comma ? percent($0) : attributeReplacement($0)
  }

  static let urlPart = EscapeTable {
    $0.isLetter || $0.isDigit || "-_.~".utf8.contains($0) ? nil : percent($0)
  }

  static let comment = EscapeTable { $0 == Byte.dash ? "&#45;" : attributeReplacement($0) }

  /// XML cannot hold the other control characters at all.
  static let xml = EscapeTable { $0 < 0x20 && !$0.isSpace || $0 == 0x0C ? "" : attributeReplacement($0) }

  /// A hexadecimal escape ends with the space behind it.
  static let css = EscapeTable {
    $0.isLetter || $0.isDigit || $0 >= 0x80 || " ,-._".utf8.contains($0)
      ? nil : "\\" + String($0, radix: 16) + " "
  }

  static let jsonValue = EscapeTable(escapesLineSeparators: true) {
    "<>&".utf8.contains($0) || $0 == 0xE2 ? jsonEscape($0) : nil
  }

  static let jsonString = EscapeTable(escapesLineSeparators: true) {
    switch $0 {
    case Byte.quote: "\\\""
    case Byte.backslash: "\\\\"
    case Byte.newline: "\\n"
    case Byte.carriageReturn: "\\r"
    case 0x09: "\\t"
    case 0xE2: jsonEscape($0)
    default: $0 < 0x20 || $0 == 0x7F || "<>&".utf8.contains($0) ? jsonEscape($0) : nil
    }
  }

  private static func attributeReplacement(_ byte: UInt8) -> String? {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.less: "&lt;"
    case Byte.greater: "&gt;"
    case Byte.quote: "&quot;"
    case Byte.apostrophe: "&#39;"
    default: nil
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }

  private static func jsonEscape(_ byte: UInt8) -> String {
    (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
  }
}

extension Character {
  fileprivate init(byte: UInt8) {
    self.init(Unicode.Scalar(byte))
  }
}
