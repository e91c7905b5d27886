/// What each byte becomes.
///
/// The tables live as long as the program and lie outside of what is counted: a page asks for one with every
/// value.
struct EscapeTable: @unchecked Sendable {
  /// For each byte, 0 when it stays, or the number of its replacement.
  private let numbers: UnsafePointer<UInt8>
  private let replacements: UnsafePointer<[UInt8]>
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
    self.numbers = Self.kept(numbers)
    self.replacements = Self.kept(replacements)
    self.escapesLineSeparators = escapesLineSeparators
  }

  private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout Output) {
    var start = 0
    while let index = firstEscaped(in: bytes, from: start) {
      out.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + appendReplacement(bytes, index, &out)
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private func firstEscaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if numbers[Int(bytes[index])] != 0 { return index }
      index += 1
    }
    return nil
  }

  /// - Returns: how many bytes it stands for.
  private func appendReplacement(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ out: inout Output
  ) -> Int {
    guard escapesLineSeparators, bytes[index] == 0xE2 else {
      replacements[Int(numbers[Int(bytes[index])])].withUnsafeBufferPointer { out.append($0) }
      return 1
    }
    if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] | 1 == 0xA9 {
      out.append(bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
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
