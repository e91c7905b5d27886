/// A script that has lines which begin with `// Shortened:` goes out without comments and needless space, and with
/// short names in the place of those that these lines list; any other goes out as it is.
///
/// The script lists them since nothing here could tell its own names from those of the browser.
func compactScript(_ bytes: [UInt8]) -> [UInt8] {
  let script = String(decoding: bytes, as: UTF8.self)
  guard script.hasPrefix(shortenedMark) || script.contains("\n" + shortenedMark) else { return bytes }
  return Array(compact(script).utf8)
}

private let shortenedMark = "// Shortened:"

private func compact(_ script: String) -> String {
  var scan = ScriptScan(script)
  scan.run()
  let names = shortNames(for: listedNames(script), avoiding: scan.tokens)
  var result = ""
  var heads = ControlHeads()
  for (place, token) in scan.tokens.enumerated() {
    heads.pass(token)
    switch token {
    case .name("const"): result += "let"
    case .name("true"): result += "!0"
    case .name("false"): result += "!1"
    case .name(let name): result += names[name] ?? name
    case .other(";") where !heads.hasJustEnded && next(after: place, scan.tokens) == .other("}"): break
    case .other(let text): result += text
    case .space(let hasLineEnd):
      let next = next(after: place, scan.tokens)?.first
      result += separator(after: result.last, before: next, hasLineEnd: hasLineEnd)
    }
  }
  return result + "\n"
}

private func next(after place: Int, _ tokens: [ScriptToken]) -> ScriptToken? {
  tokens[(place + 1)...].first { if case .space = $0 { false } else { true } }
}

/// Knows where a loop or a condition may end without a statement, whose semicolon has to stay.
private struct ControlHeads {
  private(set) var hasJustEnded = false
  private var last: ScriptToken?
  /// Of the parentheses that are open, whether such a head stands in them.
  private var open: [Bool] = []

  mutating func pass(_ token: ScriptToken) {
    if case .space = token { return }
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

private func listedNames(_ script: String) -> [Substring] {
  let lines = script.split(separator: "\n").filter { $0.hasPrefix(shortenedMark) }
  return lines.flatMap { $0.dropFirst(shortenedMark.count).split(separator: " ") }
}

/// Names of one letter for those listed first, of two for the rest, none of which the script has already.
private func shortNames(for names: [Substring], avoiding tokens: [ScriptToken]) -> [String: String] {
  let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  let taken = Set(tokens.compactMap { if case .name(let name) = $0 { name } else { nil } })
  let keywords: Set = ["as", "do", "if", "in", "is", "of"]
  let short = (letters + letters.flatMap { first in letters.map { first + $0 } })
    .filter { !taken.contains($0) && !keywords.contains($0) }
  return Dictionary(zip(names.map(String.init), short), uniquingKeysWith: { first, _ in first })
}

/// What has to stay of the space between two tokens.
private func separator(after last: Character?, before next: Character?, hasLineEnd: Bool) -> String {
  guard let last, let next, !last.isWhitespace else { return "" }
  if last.isNameLetter && next.isNameLetter || last == next && "+-".contains(last) {
    return hasLineEnd ? "\n" : " "
  }
  // Where a line may end a statement, it still does.
  guard hasLineEnd, !"{;,([:?=&|".contains(last), !"})]?:.&|".contains(next) else { return "" }
  return "\n"
}

extension ScriptToken {
  fileprivate var first: Character? {
    switch self {
    case .name(let text), .other(let text): text.first
    case .space: nil
    }
  }
}
