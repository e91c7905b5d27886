/// A piece of a script.
enum ScriptToken: Equatable {
  case name(String)
  /// What stays as it is: numbers, text in quotes, patterns, pieces of templates, signs.
  case other(String)
  case space(hasLineEnd: Bool)
}

/// Takes a script (ECMAScript) apart as far as shortening it needs: it knows names, and what no name stands in.
///
/// Of bytes: every build waits for it.
struct ScriptScan {
  private let text: [UInt8]
  private var place = 0
  private(set) var tokens: [ScriptToken] = []
  /// Open braces; true for those that a template's piece opened.
  private var braces: [Bool] = []
  /// Whether the last token ended a value, so that a slash behind it divides.
  private var isAfterValue = false

  init(_ script: [UInt8]) { text = script }

  mutating func run() {
    while place < text.count { next() }
  }

  private mutating func next() {
    let sign = text[place]
    switch sign {
    case _ where spaceLength(at: place) > 0: takeSpace()
    case UInt8(ascii: "/") where follows("//"): passLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): takeText(until: sign)
    case UInt8(ascii: "`"): takeTemplate()
    case UInt8(ascii: "}") where braces.last == true: takeTemplate()
    case UInt8(ascii: "/") where !isAfterValue: takePattern()
    case _ where sign.isNameLetter: takeName()
    default: takeSign(sign)
    }
  }

  private func follows(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { text[place...].starts(with: $0) }
  }

  /// How many bytes the space at a place has; 0 where there is none.
  private func spaceLength(at place: Int) -> Int {
    let byte = text[place]
    guard byte >= 0x80 else { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    let scalar = String(decoding: text[place...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard let scalar, scalar.properties.isWhitespace || scalar == "\u{FEFF}" else { return 0 }
    return UTF8.width(scalar)
  }

  private func string(from start: Int) -> String { String(decoding: text[start..<place], as: UTF8.self) }

  private mutating func passLine() {
    while place < text.count, !text[place].isLineEnd { place += 1 }
  }

  private mutating func takeSpace() {
    var hasLineEnd = false
    while place < text.count, case let length = spaceLength(at: place), length > 0 {
      hasLineEnd = hasLineEnd || text[place].isLineEnd || length == 3 && endsLine(text[place..<place + 3])
      place += length
    }
    tokens.append(.space(hasLineEnd: hasLineEnd))
  }

  /// Whether it is the line or the paragraph separator of Unicode.
  private func endsLine(_ space: ArraySlice<UInt8>) -> Bool {
    space.elementsEqual("\u{2028}".utf8) || space.elementsEqual("\u{2029}".utf8)
  }

  private mutating func takeName() {
    let name = takeNameLetters()
    let isNumber = name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    tokens.append(isNumber ? .other(name) : .name(name))
    isAfterValue = !["return", "typeof", "case", "in", "of", "new", "throw", "await", "else"].contains(name)
  }

  private mutating func takeNameLetters() -> String {
    let start = place
    while place < text.count, text[place].isNameLetter, spaceLength(at: place) == 0 { place += 1 }
    return string(from: start)
  }

  private mutating func takeSign(_ sign: UInt8) {
    if sign == UInt8(ascii: "{") { braces.append(false) }
    if sign == UInt8(ascii: "}"), !braces.isEmpty { braces.removeLast() }
    isAfterValue = ")]}".utf8.contains(sign)
    place += 1
    tokens.append(.other(string(from: place - 1)))
  }

  private mutating func takeText(until quote: UInt8) {
    takeWhole(from: place) { scan in
      while scan.place < scan.text.count, scan.text[scan.place] != quote { scan.passOne() }
    }
  }

  /// A piece of a template, from its start or from a brace to the next brace or its end.
  private mutating func takeTemplate() {
    let end = UInt8(ascii: "`")
    if text[place] == UInt8(ascii: "}") { braces.removeLast() }
    takeWhole(from: place) { scan in
      while scan.place < scan.text.count, scan.text[scan.place] != end, !scan.follows("${") { scan.passOne() }
      guard scan.follows("${") else { return }
      scan.braces.append(true)
      scan.place += 1
    }
    isAfterValue = text[place - 1] == end
  }

  private mutating func takePattern() {
    takeWhole(from: place) { scan in
      var isInClass = false
      while scan.place < scan.text.count, isInClass || scan.text[scan.place] != UInt8(ascii: "/") {
        if scan.text[scan.place] == UInt8(ascii: "[") { isInClass = true }
        if scan.text[scan.place] == UInt8(ascii: "]") { isInClass = false }
        scan.passOne()
      }
    }
    tokens.append(.other(takeNameLetters()))
  }

  private mutating func takeWhole(from start: Int, _ pass: (inout ScriptScan) -> Void) {
    place += 1
    pass(&self)
    place = min(place + 1, text.count)
    tokens.append(.other(string(from: start)))
    isAfterValue = true
  }

  private mutating func passOne() {
    // Nothing may follow what is to pass a sign over.
    place = min(place + (text[place] == UInt8(ascii: "\\") ? 2 : 1), text.count)
  }
}

extension UInt8 {
  /// Whether it belongs to a name, as all do that no ASCII character has.
  var isNameLetter: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
