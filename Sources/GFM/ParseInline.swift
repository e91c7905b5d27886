import SourceText

extension Document {
  /// Parses one line of text, such as a summary: emphasis, code and links, but no blocks, no images
  /// and no footnotes of its own, each of which is a problem.
  /// - Parameters:
  ///   - text: UTF-8 bytes. A line end is a space.
  ///   - span: where the text stands in the author's file; every problem is reported there.
  ///   - knownFootnotes: labels that `[^label]` may name; their numbers count within this text.
  /// - Returns: a document whose nodes after the first are inline, and its problems.
  public static func parseInline(
    _ text: [UInt8], at span: Span, knownFootnotes: Set<String> = []
  ) -> Parsed {
    // No block begins with a control character, and the space lets emphasis begin after it.
    let bytes = [0x0E, 0x20] + text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }.drop(while: isSpace)
    let scan = TextScan.scan(bytes[2...], firstLine: Int(span.line))
    var parsed = Parsed(document: Document(), problems: scan.problems)
    if scan.problems.isEmpty {
      parsed = flatten(
        bytes[...], scan, firstLine: Int(span.line), knownFootnotes: knownFootnotes, prefix: 2)
    }
    parsed.document.removeParagraph()
    parsed.problems += blockProblems(in: text) + parsed.document.imageProblems
    for i in parsed.problems.indices { parsed.problems[i].span = span }
    return parsed
  }

  /// Takes out the one paragraph that holds everything.
  private mutating func removeParagraph() {
    guard nodes.count > 1, nodes[1].kind == .paragraph else { return }
    nodes.remove(at: 1)
    for i in nodes.indices { nodes[i].end -= 1 }
  }

  private var imageProblems: [Problem] {
    nodes.filter { $0.kind == .image }.map { _ in
      Problem(
        rule: .notInline, span: .start, summary: "an image where only a line of text may stand",
        help: "put it into the text of the page")
    }
  }
}

/// What would begin a block if it stood in a body.
private func blockProblems(in text: [UInt8]) -> [Problem] {
  text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
    guard let marker = blockMarker(of: line) else { return nil }
    return Problem(
      rule: .notInline, span: .start,
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
