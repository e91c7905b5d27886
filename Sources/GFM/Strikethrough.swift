/// The beginning of a strikethrough or of an HTML element, which may never end.
struct Delimiter {
  var node: Int
  /// How many nodes are open around it: it can end only among its siblings.
  var depth: Int
  /// The HTML element's name; nil for `~~`.
  var tag: [UInt8]?
}

/// The HTML elements of one name among the children of one node.
struct TagKey: Hashable {
  var depth: Int
  var name: [UInt8]
}

extension Flattener {
  /// Two tildes begin or end a strikethrough by the rules of `**`; one, or three and more, are text.
  mutating func addTildes(
    at i: Int, in range: Range<Int>, textStart: inout Int, before neighbour: Neighbour
  ) -> Int {
    var after = i
    while after < range.upperBound, document.pool[after] == UInt8(ascii: "~") { after += 1 }
    guard after - i == 2 else { return after }
    let left = classBefore(i, in: range)
    let right = classAfter(after, in: range, before: neighbour)
    if canClose(left, right), let opener = openTildes() {
      addText(textStart..<i)
      closeTildes(opener)
      textStart = after
    } else if canClose(right, left) {
      addText(textStart..<i)
      openTildes(i..<after)
      textStart = after
    }
    return after
  }

  private enum Class {
    case space, punctuation, word
  }

  /// Whether a run that stands after `inner` and before `outer` flanks what is inside.
  private func canClose(_ inner: Class, _ outer: Class) -> Bool {
    inner != .space && (inner != .punctuation || outer != .word)
  }

  private func classBefore(_ i: Int, in range: Range<Int>) -> Class {
    if i > range.lowerBound { return classify(scalar(in: document.pool[range], before: i)) }
    guard let last = document.nodes.last, let parent = parents.last else { return .space }
    if document.nodes.count - 1 == parent { return last.kind.isInline ? .punctuation : .space }
    return last.kind == .lineBreak ? .space : .punctuation
  }

  private func classAfter(_ i: Int, in range: Range<Int>, before neighbour: Neighbour) -> Class {
    if i < range.upperBound { return classify(scalar(in: document.pool[range], at: i).scalar) }
    return neighbour == .space ? .space : .punctuation
  }

  private func classify(_ scalar: Unicode.Scalar) -> Class {
    scalar.isMarkdownSpace ? .space : scalar.isMarkdownPunctuation ? .punctuation : .word
  }

  /// The innermost `~~` that this one can end; an HTML element that began since keeps it apart.
  private func openTildes() -> Int? {
    guard let last = delimiters.last, last.depth == parents.count, last.tag == nil else { return nil }
    return delimiters.count - 1
  }

  private mutating func openTildes(_ range: Range<Int>) {
    addText(range)
    delimiters.append(Delimiter(node: document.nodes.count - 1, depth: parents.count))
  }

  private mutating func closeTildes(_ opener: Int) {
    let index = delimiters[opener].node
    document.nodes[index].kind = .strikethrough
    document.nodes[index].text = 0..<0
    document.nodes[index].end = Int32(document.nodes.count)
    delimiters.removeSubrange(opener...)
  }

  /// At the end of their parent: tildes without an end are text, elements without one a mistake.
  mutating func closeDelimiters() {
    while delimiters.last?.depth == parents.count {
      giveUp(removeDelimiter())
    }
  }

  mutating func giveUp(_ delimiter: Delimiter) {
    if let tag = delimiter.tag {
      reportUnclosed(tag, at: document.nodes[delimiter.node])
    } else {
      hasLooseDelimiters = true
    }
  }
}
