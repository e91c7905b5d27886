import SourceText

extension Document {
  /// Parses one line of text, such as a summary: emphasis, code and links, but no blocks, no images
  /// and no footnotes of its own, each of which is a problem.
  /// - Parameters:
  ///   - text: UTF-8 bytes. A line end is a space.
  ///   - knownFootnotes: labels that `[^label]` may name; their numbers count within this text.
  ///   - span: where bytes of the text stand in the author's file.
  /// - Returns: a document whose nodes after the first are inline, and its problems.
  public static func parseInline(
    _ text: [UInt8], knownFootnotes: Set<String> = [], span: (Range<Int>) -> Span
  ) -> Parsed {
    let line = InlineSource(text)
    let scan = TextScan.scan(line.bytes[InlineSource.prefix.count...], firstLine: 1)
    var parsed = Parsed(document: Document(), problems: scan.problems)
    if scan.problems.isEmpty {
      parsed = flatten(
        line.bytes[...], scan, firstLine: 1, knownFootnotes: knownFootnotes,
        prefix: InlineSource.prefix.count)
    }
    for i in parsed.problems.indices {
      parsed.problems[i].span = span(line.range(of: parsed.problems[i].span))
    }
    parsed.problems += parsed.document.imageProblems(in: line, span)
    parsed.problems += blockProblems(in: text, span)
    parsed.document.removeParagraph()
    return parsed
  }

  /// Where a link's target stands in the text that was given to `parseInline`, in bytes.
  public func inlineRange(ofLink node: Int, part: LinkPart = .target, in text: [UInt8]) -> Range<Int> {
    let line = InlineSource(text)
    return line.range(of: span(ofLink: node, part: part, in: line.bytes[...]))
  }

  /// Takes out the one paragraph that holds everything.
  private mutating func removeParagraph() {
    guard nodes.count > 1, nodes[1].kind == .paragraph else { return }
    nodes.remove(at: 1)
    for i in nodes.indices { nodes[i].end -= 1 }
  }

  private func imageProblems(in line: InlineSource, _ span: (Range<Int>) -> Span) -> [Problem] {
    nodes.indices.filter { nodes[$0].kind == .image }.map { node in
      Problem(
        rule: .notInline, span: span(line.range(of: self.span(ofLink: node, in: line.bytes[...]))),
        summary: "an image where only a line of text may stand", help: "put it into the text of the page")
    }
  }
}

/// A line of text as the parser gets it.
private struct InlineSource {
  /// No block begins with a control character, and the space lets emphasis begin after it.
  static let prefix: [UInt8] = [0x0E, 0x20]

  let bytes: [UInt8]
  /// How many blanks at the beginning of the text are left out.
  private let dropped: Int

  init(_ text: [UInt8]) {
    let line = text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }.drop(while: isSpace)
    bytes = Self.prefix + line
    dropped = text.count - line.count
  }

  /// The bytes of the author's text that a span of the line covers.
  func range(of span: Span) -> Range<Int> {
    let start = offset(ofScalar: Int(span.column) - 1)
    let end = offset(ofScalar: Int(span.column) - 1 + Int(span.length))
    let shift = dropped - Self.prefix.count
    return max(0, start + shift)..<max(0, end + shift)
  }

  private func offset(ofScalar ordinal: Int) -> Int {
    var count = -1
    for (index, byte) in bytes.enumerated() where !isContinuation(byte) {
      count += 1
      if count == ordinal { return index }
    }
    return bytes.count
  }
}

/// What would begin a block if it stood in a body.
private func blockProblems(in text: [UInt8], _ span: (Range<Int>) -> Span) -> [Problem] {
  text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
    guard let marker = blockMarker(of: line) else { return nil }
    let start = line.drop(while: isSpace).startIndex
    return Problem(
      rule: .notInline, span: span(start..<start + marker.text.utf8.count),
      summary: "'\(marker.text)' begins \(marker.kind), where only a line of text may stand",
      help: "write it as a sentence, or write '\\\(marker.text)' for the character itself")
  }
}

private func blockMarker(of line: ArraySlice<UInt8>) -> (text: String, kind: String)? {
  let text = line.drop(while: isSpace)
  let hashes = text.prefix { $0 == UInt8(ascii: "#") }.count
  if (1...6).contains(hashes), text.dropFirst(hashes).first.map(isSpace) == true {
    return (String(repeating: "#", count: hashes), "a heading")
  }
  for (marker, kind) in [("```", "code"), (">", "a quote"), ("|", "a table")]
  where text.starts(with: marker.utf8) {
    return (marker, kind)
  }
  for marker in ["-", "*", "+"] where text.starts(with: (marker + " ").utf8) { return (marker, "a list") }
  return nil
}
