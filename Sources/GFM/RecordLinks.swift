extension Flattener {
  /// Adds what a `[` begins: a record link or a reference to a known footnote.
  mutating func addBracketed(at i: Int, end: Int, textStart: inout Int) -> Int {
    guard i + 2 < end else { return i + 1 }
    switch document.pool[i + 1] {
    case UInt8(ascii: "["): return addRecordLink(at: i, end: end, textStart: &textStart)
    case UInt8(ascii: "^"): return addFootnote(at: i, end: end, textStart: &textStart)
    default: return i + 1
    }
  }

  private mutating func addRecordLink(at i: Int, end: Int, textStart: inout Int) -> Int {
    guard namesRecord(at: i + 2, end: end) else { return i + 1 }
    guard let close = closeOfRecordLink(from: i + 2, to: end) else {
      reportUnclosedLink(at: i, end: end)
      return i + 2
    }
    addText(textStart..<i)
    openRecordLink(i + 2..<close, at: i)
    textStart = close + 2
    return textStart
  }

  /// Whether what stands between the brackets can be meant as a record: it begins with a letter or digit.
  private func namesRecord(at i: Int, end: Int) -> Bool {
    guard let start = document.pool[i..<end].firstIndex(where: { $0 != 0x20 }) else { return false }
    return scalar(in: document.pool[..<end], at: start).scalar.isWordPart
  }

  private func closeOfRecordLink(from start: Int, to end: Int) -> Int? {
    var i = start
    while i + 1 < end, document.pool[i] != UInt8(ascii: "[") {
      if document.pool[i] == UInt8(ascii: "]"), document.pool[i + 1] == UInt8(ascii: "]") { return i }
      i += 1
    }
    return nil
  }

  private mutating func openRecordLink(_ inside: Range<Int>, at i: Int) {
    let place = run.place(of: i)
    var node = Node(.recordLink, line: place.line, column: place.column)
    // What goes over a line end has a space there.
    for i in inside where document.pool[i] == UInt8(ascii: "\n") { document.pool[i] = 0x20 }
    let bar = document.pool[inside].firstIndex(of: UInt8(ascii: "|"))
    let target = inside.lowerBound..<(bar ?? inside.upperBound)
    let hash = document.pool[target].firstIndex(of: UInt8(ascii: "#"))
    node.text = pooled(trimmed(target.lowerBound..<(hash ?? target.upperBound), in: document.pool))
    if let hash { node.extra = pooled(trimmed(hash + 1..<target.upperBound, in: document.pool)) }
    let index = add(node)
    if let bar { addText(trimmed(bar + 1..<inside.upperBound, in: document.pool)) }
    document.nodes[index].end = Int32(document.nodes.count)
  }

  func pooled(_ range: Range<Int>) -> Range<Int32> {
    range.isEmpty ? 0..<0 : Int32(range.lowerBound)..<Int32(range.upperBound)
  }

  private mutating func reportUnclosedLink(at i: Int, end: Int) {
    let stop = document.pool[i + 2..<end].firstIndex {
      isSpace($0) || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
    }
    let needle = Array(document.pool[i..<(stop ?? end)])
    guard let first = needle.dropFirst(2).first, isDigit(first) || first &- 0x61 < 26 else { return }
    if needle.dropFirst(2).allSatisfy(isDigit) { return }
    let place = run.place(of: i)
    let quoted = String(decoding: needle, as: UTF8.self)
    var mistake = Mistake(
      rule: .unclosedLink, summary: "'\(quoted)' has no ']]'",
      help: isInTable ? "in a table, write '\\|' for the '|' in a link" : "close the link with ']]'",
      line: Int(place.line), column: Int(place.column), needle: needle)
    if !isInTable, isClosed(needle, line: Int(place.line), column: Int(place.column)) {
      mistake.summary = "the words of '\(quoted)' hold markup"
      mistake.help = "a link's words are plain text; put emphasis around the whole link: *[[id|words]]*"
    }
    note(mistake)
  }

  /// Whether the author did write `]]` behind the words, which then have markup in them. Only a part of the
  /// line is looked at: a line may be long, and hold many such links.
  private func isClosed(_ needle: [UInt8], line: Int, column: Int) -> Bool {
    let range = source.line(line)
    let near = max(range.lowerBound, range.lowerBound + column - 1 - 16)
    let text = source.bytes[min(near, range.upperBound)..<min(near + 400, range.upperBound)]
    let start = text.indices.prefix(64).first { text[$0...].starts(with: needle) }
    guard let start else { return false }
    let rest = text[min(start + needle.count, text.endIndex)...]
    let pair = rest.indices.dropLast().first { isBracket(rest[$0]) && rest[$0] == rest[$0 + 1] }
    return pair.map { rest[$0] == UInt8(ascii: "]") } ?? false
  }

  private func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }

  private var isInTable: Bool { parents.contains { document.nodes[$0].kind == .tableCell } }
}
