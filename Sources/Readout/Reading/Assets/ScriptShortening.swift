/// A script that has lines which begin with `// Shortened:` goes out without comments and needless space, and with
/// short names in the place of those that these lines list; any other goes out as it is.
///
/// The script lists them since nothing here could tell its own names from those of the browser.
func compactScript(_ bytes: [UInt8]) -> [UInt8] {
  let lines = bytes.split(whereSeparator: \.isLineEnd).filter { $0.starts(with: shortenedMark.utf8) }
  return lines.isEmpty ? bytes : compact(bytes, lines.flatMap(listedNames))
}

private let shortenedMark = "// Shortened:"

private func compact(_ script: [UInt8], _ listed: [String]) -> [UInt8] {
  var scan = ScriptScan(script)
  scan.run()
  let names = shortNames(for: listed, avoiding: scan.tokens)
  var result: [UInt8] = []
  var heads = ControlHeads()
  for (place, token) in scan.tokens.enumerated() {
    heads.pass(token)
    switch token {
    case .name("const"): result += "let".utf8
    case .name("true"): result += "!0".utf8
    case .name("false"): result += "!1".utf8
    case .name(let name): result += (names[name] ?? name).utf8
    case .other(";") where !heads.hasJustEnded && next(after: place, scan.tokens) == .other("}"): break
    case .other(",") where isNeedless(after: result.last, before: next(after: place, scan.tokens)): break
    case .other(let text): result += text.utf8
    case .space(let hasLineEnd):
      let next = next(after: place, scan.tokens)?.first
      result +=
        separator(after: result.last, before: next, hasLineEnd: hasLineEnd && !heads.hasEndedBlock).utf8
    }
  }
  return result + [UInt8(ascii: "\n")]
}

/// Whether a comma ends a list, and no gap in it.
private func isNeedless(after last: UInt8?, before next: ScriptToken?) -> Bool {
  last.map { !"[,".utf8.contains($0) } ?? false && ["}", "]", ")"].contains { next == .other($0) }
}

private func next(after place: Int, _ tokens: [ScriptToken]) -> ScriptToken? {
  tokens[(place + 1)...].first { if case .space = $0 { false } else { true } }
}

/// Knows where a loop or a condition may end without a statement, whose semicolon has to stay, and where its block ends,
/// behind which no line has to.
private struct ControlHeads {
  private(set) var hasJustEnded = false
  private(set) var hasEndedBlock = false
  private var last: ScriptToken?
  /// Of the parentheses that are open, whether such a head stands in them.
  private var open: [Bool] = []
  /// Of the braces that are open, whether they are those of such a block.
  private var blocks: [Bool] = []

  mutating func pass(_ token: ScriptToken) {
    if case .space = token { return }
    if token == .other("{") {
      blocks.append(hasJustEnded || ["else", "do", "try", "finally"].contains { last == .name($0) })
    }
    hasEndedBlock = token == .other("}") && blocks.popLast() ?? false
    if token == .other("(") {
      open.append(["if", "for", "while", "with", "await"].contains { last == .name($0) })
    } else if token == .other(")") {
      hasJustEnded = open.popLast() ?? false
    } else if token != .other(";") {
      hasJustEnded = false
    }
    last = token
  }
}

private func listedNames(_ line: ArraySlice<UInt8>) -> [String] {
  line.dropFirst(shortenedMark.utf8.count).split(separator: UInt8(ascii: " "))
    .map { String(decoding: $0, as: UTF8.self) }
}

/// Names of one letter for those listed first, of two for the rest, none of which the script has already.
private func shortNames(for names: [String], avoiding tokens: [ScriptToken]) -> [String: String] {
  let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  let taken = Set(tokens.compactMap { if case .name(let name) = $0 { name } else { nil } })
  let keywords: Set = ["as", "do", "if", "in", "is", "of"]
  let short = (letters + letters.flatMap { first in letters.map { first + $0 } })
    .filter { !taken.contains($0) && !keywords.contains($0) }
  return Dictionary(zip(names, short), uniquingKeysWith: { first, _ in first })
}

/// What has to stay of the space between two tokens.
private func separator(after last: UInt8?, before next: UInt8?, hasLineEnd: Bool) -> String {
  guard let last, let next, last != UInt8(ascii: "\n"), last != UInt8(ascii: " ") else { return "" }
  if last.isNameLetter && next.isNameLetter || last == next && "+-".utf8.contains(last) {
    return hasLineEnd ? "\n" : " "
  }
  // Where a line may end a statement, it still does.
  guard hasLineEnd, !"{;,([:?=&|".utf8.contains(last), !"})]?:.&|".utf8.contains(next) else { return "" }
  return "\n"
}

extension ScriptToken {
  fileprivate var first: UInt8? {
    switch self {
    case .name(let text), .other(let text): text.utf8.first
    case .space: nil
    }
  }
}
