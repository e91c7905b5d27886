import SourceText

extension Flattener {
  /// Reports references without a footnote, naming the nearest labels.
  mutating func reportUnknownFootnotes() {
    guard !unknownFootnotes.isEmpty else { return }
    let labels = Set(definitions.map { document.string(of: $0) }).union(knownFootnotes)
    for (i, (label, line, column)) in unknownFootnotes.enumerated() {
      let isFew = (i + 1) * labels.count <= Limits.comparisons
      let near = isFew ? nearestNames(to: label, among: labels, limit: 1) : []
      let write = "write '[^\(label)]: …' on a line of its own, or give a source this id"
      note(
        Mistake(
          rule: .unknownFootnote, summary: "'[^\(label)]' has no footnote",
          help: near.first.map { "did you mean '[^\($0)]'?" } ?? write,
          line: Int(line), column: Int(column), needle: Array("[^\(label)]".utf8)))
    }
  }

  /// Reports footnotes that cmark dropped because nothing refers to them, or because another has their label.
  mutating func reportUnusedFootnotes() {
    var known = Set(definitions.map { Int(document.nodes[$0].line) })
    for lines in blockLines { known.formUnion(lines) }
    for line in footnoteLines where !known.contains(line) {
      let range = source.line(line)
      guard let label = footnoteLabel(startingIn: source.bytes[range]) else { continue }
      let column = label.startIndex - range.lowerBound - 1
      reportUnused(String(decoding: label, as: UTF8.self), line: line, column: column)
    }
  }

  private mutating func reportUnused(_ label: String, line: Int, column: Int) {
    let isRepeated = definitions.contains { document.string(of: $0).lowercased() == label.lowercased() }
    let summary = isRepeated ? "is written twice" : "is referred to by nothing"
    let help =
      isRepeated
      ? "give one of the two another label" : "write '[^\(label)]' where it belongs, or take it out"
    note(
      Mistake(
        rule: .unusedFootnote, summary: "the footnote '[^\(label)]' \(summary)", help: help, line: line,
        column: column, needle: Array("[^\(label)]".utf8)))
  }
}

private func footnoteLabel(startingIn line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let text = line.drop { isSpace($0) || $0 == UInt8(ascii: ">") }
  guard text.starts(with: "[^".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
  guard close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":") else { return nil }
  return text[text.startIndex + 2..<close]
}

/// The label of the last `[^label]:` in a range of bytes.
func lastFootnoteLabel(in bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int>? {
  var close: Int?
  for i in range.reversed() {
    if bytes[i] == UInt8(ascii: "]"), close == nil { close = i }
    guard let end = close, bytes[i] == UInt8(ascii: "["), i + 1 < end, bytes[i + 1] == UInt8(ascii: "^")
    else { continue }
    return i + 2..<end
  }
  return nil
}
