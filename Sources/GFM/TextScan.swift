import SourceText

/// Looks once at every byte of a text before it is parsed: whether it is text at all, and whether its
/// parsing would take more time or memory than its length deserves.
struct TextScan {
  struct Findings {
    var problems: [Problem] = []
    /// Whether a backslash stands before `[` or `~`.
    var hasEscapes = false
    /// Where each line begins, counting from the first byte.
    var lineStarts = [0]
    /// The lines, counting from 0, that may begin a footnote.
    var footnoteLines: [Int] = []
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let firstLine: Int
  private var findings = Findings()
  private var line = 0
  private var lineStart = 0
  private var run: RunScan
  private var definitions = DefinitionScan()
  private var brackets = 0
  private var delimiters = 0
  private var invalidLine = -1

  /// What a text's scan found.
  static func scan(_ text: ArraySlice<UInt8>, firstLine: Int) -> Findings {
    text.withUnsafeBufferPointer { bytes in
      var scan = TextScan(bytes, firstLine: firstLine)
      scan.scan()
      return scan.findings
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    run = RunScan(start: 0)
  }

  private mutating func scan() {
    guard bytes.count <= Limits.bytes else { return reportSize() }
    startLine(at: 0)
    var i = 0
    TextScan.notable.withUnsafeBufferPointer { notable in
      while i < bytes.count {
        i = notable[Int(bytes[i])] ? look(at: i) : i + 1
      }
    }
    endLine(at: bytes.count)
    endRun(at: bytes.count)
    checkExpansion()
  }

  /// Handles a notable byte; returns where to go on.
  private mutating func look(at i: Int) -> Int {
    let byte = bytes[i]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return pastLineEnd(i)
    case UInt8(ascii: "\\"): return pastEscape(i)
    case UInt8(ascii: "|"): run.pipe(at: i)
    case UInt8(ascii: "["): countBracket(at: i)
    case UInt8(ascii: "]"): closeBracket(at: i)
    case UInt8(ascii: "<"):
      if next(i) == UInt8(ascii: "?") || next(i) == UInt8(ascii: "!") { run.declarations += 1 }
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): countDelimiter(at: i)
    case 0x80...: return pastScalar(i)
    default: reportInvalid(at: i, "U+00\(hex(byte)) is a control character and cannot be shown")
    }
    return i + 1
  }

  private func next(_ i: Int) -> UInt8 { i + 1 < bytes.count ? bytes[i + 1] : 0 }

  private mutating func pastEscape(_ i: Int) -> Int {
    let escaped = next(i)
    if escaped == UInt8(ascii: "[") || escaped == UInt8(ascii: "~") { findings.hasEscapes = true }
    return escaped > 0x20 && escaped < 0x7F ? i + 2 : i + 1
  }

  private mutating func pastScalar(_ i: Int) -> Int {
    let length = lengthOfScalar(in: bytes, at: i)
    if length == 0 { reportInvalid(at: i, "byte \(hex(bytes[i])) is not UTF-8") }
    if length == 2, bytes[i] == 0xC2, next(i) < 0xA0 {
      reportInvalid(at: i, "U+00\(hex(next(i))) is a control character and cannot be shown")
    }
    return i + max(length, 1)
  }

  private mutating func countBracket(at i: Int) {
    brackets += 1
    guard brackets == Limits.brackets + 1 else { return }
    report(limit: "more than \(Limits.brackets) '[' in one text", "split the text")
  }

  private mutating func closeBracket(at i: Int) {
    definitions.closers += 1
    guard next(i) == UInt8(ascii: ":") else { return }
    definitions.begin(at: i + 2, lineStart: lineStart, line: line, in: bytes)
    let text = bytes[lineStart..<i].drop { isSpace($0) || $0 == UInt8(ascii: ">") }
    if text.starts(with: "[^".utf8) { findings.footnoteLines.append(line) }
  }

  private mutating func countDelimiter(at i: Int) {
    if i > 0, bytes[i - 1] == bytes[i] { return }
    delimiters += 1
    guard delimiters == Limits.delimiters + 1 else { return }
    report(limit: "more than \(Limits.delimiters) runs of '*', '_' and '`' in one text", "split the text")
  }
}

// MARK: - Lines

extension TextScan {
  private mutating func pastLineEnd(_ i: Int) -> Int {
    let isPair = bytes[i] == UInt8(ascii: "\r") && next(i) == UInt8(ascii: "\n")
    endLine(at: i)
    line += 1
    findings.lineStarts.append(isPair ? i + 2 : i + 1)
    startLine(at: isPair ? i + 2 : i + 1)
    return lineStart
  }

  private mutating func startLine(at i: Int) {
    lineStart = i
    guard let excess = nestingExcess(in: bytes, from: i) else { return }
    report(limit: excess, "nest less deeply; a page that needs it is easier to read as several")
  }

  private mutating func endLine(at i: Int) {
    if isBlank(bytes[lineStart..<i]) {
      endRun(at: lineStart)
      run.start(at: i)
    } else if let excess = run.endLine(lineStart..<i, in: bytes) {
      report(limit: excess, "split the table, or offer it as a file")
    }
  }

  private mutating func endRun(at i: Int) {
    definitions.endRun(at: i, in: bytes)
    guard run.declarations * (i - run.first) > Limits.declarationSteps else { return }
    report(
      limit: "\(run.declarations) openers '<?' and '<!' in a paragraph of \(i - run.first) bytes",
      "write '&lt;' for a '<' that is text")
    run.declarations = 0
  }

  private mutating func checkExpansion() {
    guard definitions.closers * definitions.longest > Limits.expansion else { return }
    line = definitions.longestLine
    let summary =
      "a link definition of \(definitions.longest) bytes, with \(definitions.closers) brackets that may use it"
    report(
      limit: summary + "; \(Limits.expansion) bytes is the limit for both together",
      "write long addresses once, where they are used")
  }
}

// MARK: - Problems

extension TextScan {
  private mutating func reportSize() {
    findings.problems.append(
      Problem(
        rule: .markdownLimit, span: Span(line: firstLine, column: 1),
        summary: "the text has \(bytes.count) bytes; the limit is \(Limits.bytes)",
        help: "split it into several pages"))
  }

  private mutating func report(limit summary: String, _ help: String) {
    let span = Span(line: firstLine + line, column: 1)
    if let last = findings.problems.last, last.rule == .markdownLimit, last.summary == summary { return }
    findings.problems.append(Problem(rule: .markdownLimit, span: span, summary: summary, help: help))
  }

  /// One for each line: a file in another encoding would fill the screen otherwise.
  private mutating func reportInvalid(at i: Int, _ summary: String) {
    guard invalidLine != line else { return }
    invalidLine = line
    let before = bytes[lineStart..<i].reduce(0) { $0 + (isContinuation($1) ? 0 : 1) }
    findings.problems.append(
      Problem(
        rule: .invalidText, span: Span(line: firstLine + line, column: before + 1), summary: summary,
        help: "save the file as UTF-8, without control characters"))
  }

  private static let notable: [Bool] = (0...255).map { (byte: Int) in
    byte >= 0x7F || (byte < 0x20 && byte != 0x09) || "\\|[]<*_`".utf8.contains(UInt8(byte))
  }
}
