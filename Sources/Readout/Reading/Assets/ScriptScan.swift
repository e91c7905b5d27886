/// A piece of a script.
enum ScriptToken: Equatable {
  case name(String)
  /// What stays as it is: numbers, text in quotes, patterns, pieces of templates, signs.
  case other(String)
  case space(hasLineEnd: Bool)
}

/// Takes a script (ECMAScript) apart as far as shortening it needs: it knows names, and what no name stands in.
struct ScriptScan {
  private let text: [Character]
  private var place = 0
  private(set) var tokens: [ScriptToken] = []
  /// Open braces; true for those that a template's piece opened.
  private var braces: [Bool] = []
  /// Whether the last token ended a value, so that a slash behind it divides.
  private var isAfterValue = false

  init(_ script: String) { text = Array(script) }

  mutating func run() {
    while place < text.count { next() }
  }

  private mutating func next() {
    switch text[place] {
    case let sign where sign.isWhitespace: takeSpace()
    case "/" where follows("//"): take { $0.isNewline }
    case "\"", "'": takeText(until: text[place])
    case "`": takeTemplate()
    case "}" where braces.last == true: takeTemplate()
    case "/" where !isAfterValue: takePattern()
    case let sign where sign.isNameLetter: takeName()
    case let sign: takeSign(sign)
    }
  }

  private func follows(_ word: String) -> Bool { text[place...].starts(with: word) }

  /// Passes over what stands before an end.
  @discardableResult
  private mutating func take(until isEnd: (Character) -> Bool) -> String {
    let start = place
    while place < text.count, !isEnd(text[place]) { place += 1 }
    return String(text[start..<place])
  }

  private mutating func takeSpace() {
    let space = take { !$0.isWhitespace }
    tokens.append(.space(hasLineEnd: space.contains(where: \.isNewline)))
  }

  private mutating func takeName() {
    let name = take { !$0.isNameLetter }
    let isNumber = name.first?.isNumber ?? false
    tokens.append(isNumber ? .other(name) : .name(name))
    isAfterValue = !["return", "typeof", "case", "in", "of", "new", "throw", "await", "else"].contains(name)
  }

  private mutating func takeSign(_ sign: Character) {
    if sign == "{" { braces.append(false) }
    if sign == "}", !braces.isEmpty { braces.removeLast() }
    tokens.append(.other(String(sign)))
    isAfterValue = ")]}".contains(sign)
    place += 1
  }

  private mutating func takeText(until quote: Character) {
    takeWhole(from: place) { scan in
      while scan.place < scan.text.count, scan.text[scan.place] != quote { scan.passOne() }
    }
  }

  /// A piece of a template, from its start or from a brace to the next brace or its end.
  private mutating func takeTemplate() {
    if text[place] == "}" { braces.removeLast() }
    takeWhole(from: place) { scan in
      while scan.place < scan.text.count, scan.text[scan.place] != "`", !scan.follows("${") { scan.passOne() }
      guard scan.follows("${") else { return }
      scan.braces.append(true)
      scan.place += 1
    }
    isAfterValue = text[place - 1] == "`"
  }

  private mutating func takePattern() {
    takeWhole(from: place) { scan in
      var isInClass = false
      while scan.place < scan.text.count, isInClass || scan.text[scan.place] != "/" {
        if scan.text[scan.place] == "[" { isInClass = true }
        if scan.text[scan.place] == "]" { isInClass = false }
        scan.passOne()
      }
    }
    let flags = take { !$0.isNameLetter }
    tokens.append(.other(flags))
  }

  private mutating func takeWhole(from start: Int, _ pass: (inout ScriptScan) -> Void) {
    place += 1
    pass(&self)
    place = min(place + 1, text.count)
    tokens.append(.other(String(text[start..<place])))
    isAfterValue = true
  }

  private mutating func passOne() { place += text[place] == "\\" ? 2 : 1 }
}

extension Character {
  var isNameLetter: Bool { isLetter || isNumber || self == "_" || self == "$" }
}
