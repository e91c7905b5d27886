extension Flattener {
  /// A `[^label]` that cmark left as text: it stands for a known footnote, or is a mistake.
  mutating func addFootnote(at i: Int, end: Int, textStart: inout Int) -> Int {
    guard let close = closeOfFootnote(from: i + 2, to: end), close > i + 2 else { return i + 1 }
    let place = run.place(of: i)
    let label = String(decoding: document.pool[i + 2..<close], as: UTF8.self)
    var node = Node(.footnoteReference, line: place.line, column: place.column)
    node.text = pooled(i + 2..<close)
    guard knownFootnotes.contains(label) else {
      unknownFootnotes.append((label, node.line, node.column))
      return close + 1
    }
    addText(textStart..<i)
    _ = add(node)
    textStart = close + 1
    return textStart
  }

  private func closeOfFootnote(from start: Int, to end: Int) -> Int? {
    for i in start..<end {
      switch document.pool[i] {
      case UInt8(ascii: "]"): return i
      case UInt8(ascii: "["), UInt8(ascii: "\n"): return nil
      default: break
      }
    }
    return nil
  }
}
