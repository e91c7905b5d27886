/// Text between two nodes that cmark made, as it accumulates in the pool: cmark's text nodes joined, with
/// line ends for soft breaks.
struct TextRun {
  struct Anchor {
    var offset: Int
    var line: Int32
    var column: Int32
  }

  /// Where it begins in the pool; nil when there is none.
  var start: Int?
  /// Where cmark's text nodes begin in the pool, and in the file.
  var anchors: [Anchor] = []
  private var anchor = 0

  mutating func extend(at offset: Int, line: Int32, column: Int32) {
    if start == nil { start = offset }
    anchors.append(Anchor(offset: offset, line: line, column: column))
  }

  mutating func clear() {
    start = nil
    anchor = 0
    anchors.removeAll(keepingCapacity: true)
  }

  /// The line and column of an offset; found fastest when asked for in ascending order.
  mutating func place(of offset: Int) -> (line: Int32, column: Int32) {
    while anchor > 0, anchors[anchor].offset > offset { anchor -= 1 }
    while anchor + 1 < anchors.count, anchors[anchor + 1].offset <= offset { anchor += 1 }
    guard anchor < anchors.count else { return (1, 1) }
    let near = anchors[anchor]
    return (near.line, max(1, near.column + Int32(clamping: offset - near.offset)))
  }
}

/// What stands beside a delimiter that is the first or last of its text.
enum Neighbour {
  case space, punctuation
}

extension Flattener {
  mutating func extendRun(_ node: CMarkNode) {
    run.extend(at: document.pool.count, line: line(node), column: max(1, node.startColumn))
    document.pool.append(contentsOf: node.literal.dropFirst(prefix))
    prefix = 0
  }

  mutating func extendRunOverLineEnd() {
    if run.start == nil { run.start = document.pool.count }
    document.pool.append(UInt8(ascii: "\n"))
    currentLine += 1
  }

  /// Makes nodes of the run.
  mutating func flushRun(before neighbour: Neighbour) {
    guard let start = run.start else { return }
    let end = document.pool.count
    var textStart = start
    var i = nextSpecial(from: start, to: end)
    while i < end {
      let next = special(at: i, in: start..<end, textStart: &textStart, before: neighbour)
      i = nextSpecial(from: next, to: end)
    }
    addText(textStart..<end)
    run.clear()
  }

  mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = run.place(of: range.lowerBound)
    var node = Node(.text, line: place.line, column: place.column)
    node.text = Int32(range.lowerBound)..<Int32(range.upperBound)
    _ = add(node)
  }

  private func nextSpecial(from start: Int, to end: Int) -> Int {
    document.pool.withUnsafeBufferPointer { pool in
      Flattener.specials.withUnsafeBufferPointer { specials in
        var i = start
        while i < end {
          if specials[Int(pool[i])], pool[i] | 0x20 != 0x77 || isDoubled(pool, i, end) { return i }
          i += 1
        }
        return end
      }
    }
  }

  /// Whether a `w` may begin `www.`.
  private func isDoubled(_ pool: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    i + 1 < end && pool[i + 1] | 0x20 == 0x77
  }

  private static let specials: [Bool] = (0...255).map { (byte: Int) in
    byte < 0x20 || byte == 0xC2 || "[~:wW".utf8.contains(UInt8(byte))
  }

  /// Looks at a special byte; adds what it begins, with the text before. Returns where to go on.
  private mutating func special(
    at i: Int, in range: Range<Int>, textStart: inout Int, before neighbour: Neighbour
  ) -> Int {
    let end = range.upperBound
    switch document.pool[i] {
    case UInt8(ascii: "\n"): return addSoftBreak(at: i, textStart: &textStart)
    case UInt8(ascii: "~"): return addTildes(at: i, in: range, textStart: &textStart, before: neighbour)
    case UInt8(ascii: "["):
      return linkDepth > 0 ? i + 1 : addBracketed(at: i, end: end, textStart: &textStart)
    case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      return linkDepth > 0 ? i + 1 : addBareLink(at: i, in: range, textStart: &textStart)
    default: return checkControl(at: i, end: end)
    }
  }

  private mutating func addSoftBreak(at i: Int, textStart: inout Int) -> Int {
    addText(textStart..<i)
    let place = run.place(of: i)
    _ = add(Node(.softBreak, line: place.line, column: place.column))
    textStart = i + 1
    return textStart
  }

  /// Control characters can still come in as `&#1;`.
  private mutating func checkControl(at i: Int, end: Int) -> Int {
    let byte = document.pool[i]
    let isLatin = byte == 0xC2
    let code = isLatin && i + 1 < end ? document.pool[i + 1] : byte
    if isLatin ? code >= 0xA0 : (byte == 0x09 || byte == 0x0E || byte == 0x0F || byte == 0x0D) {
      return i + 1
    }
    let place = run.place(of: i)
    note(
      Mistake(
        rule: .invalidText, summary: "U+00\(hex(code)) is a control character and cannot be shown",
        help: "take out the '&#…;' that stands for it", line: Int(place.line), column: Int(place.column),
        needle: Array("&#".utf8)))
    return i + 1
  }
}
