import SourceText

extension Document {
  /// Parses a Markdown body.
  /// - Parameters:
  ///   - body: UTF-8 bytes, without the front matter.
  ///   - firstLine: the line of the author's file on which the body begins.
  ///   - knownFootnotes: labels that `[^label]` may name though the body has no such footnote.
  /// - Returns: the document and its problems; never fails otherwise.
  public static func parse(
    _ body: ArraySlice<UInt8>, firstLine: Int = 1, knownFootnotes: Set<String> = []
  ) -> Parsed {
    let scan = TextScan.scan(body, firstLine: firstLine)
    guard scan.problems.isEmpty else { return Parsed(document: Document(), problems: scan.problems) }
    return flatten(body, scan, firstLine: firstLine, knownFootnotes: knownFootnotes)
  }

  /// Parses a Markdown body; see the function of the same name for slices.
  public static func parse(
    _ body: [UInt8], firstLine: Int = 1, knownFootnotes: Set<String> = []
  ) -> Parsed {
    parse(body[...], firstLine: firstLine, knownFootnotes: knownFootnotes)
  }

  /// Parses a text that was scanned; `prefix` bytes of it are not the author's.
  static func flatten(
    _ body: ArraySlice<UInt8>, _ scan: TextScan.Findings, firstLine: Int, knownFootnotes: Set<String>,
    prefix: Int = 0
  ) -> Parsed {
    let hidden = scan.hasEscapes ? Escapes.hide(in: body)[...] : body
    var flattener = Flattener(
      hidden, scan, firstLine: firstLine, knownFootnotes: knownFootnotes)
    flattener.prefix = prefix
    let parsed = flattener.parsed()
    return scan.hasEscapes ? parsed.showingEscapes() : parsed
  }
}

extension Flattener {
  /// Parses, flattens and finds the places of mistakes.
  mutating func parsed() -> Parsed {
    let isParsed = body.withUnsafeBufferPointer { bytes in
      Engine.shared.withTree(of: bytes) { flatten($0) } != nil
    }
    return isParsed ? finish() : Parsed(document: Document(), problems: [])
  }

  private mutating func finish() -> Parsed {
    joinLooseText()
    numberFootnotes()
    reportUnknownFootnotes()
    if !footnoteLines.isEmpty { reportUnusedFootnotes() }
    if hasTables { reportLostCells() }
    guard !mistakes.isEmpty else { return Parsed(document: document.fitted, problems: []) }
    var locator = MistakeLocator(source: source, document: document)
    let problems = locator.problems(mistakes)
    removeUnsafeAddresses()
    return Parsed(document: document.fitted, problems: problems)
  }
}

extension Parsed {
  func showingEscapes() -> Parsed {
    var shown = self
    shown.document = document.showingEscapes()
    for i in problems.indices {
      let summary = Array(problems[i].summary.utf8)
      shown.problems[i].summary = String(decoding: Escapes.show(summary[...], isLiteral: true), as: UTF8.self)
    }
    return shown
  }
}
