import SourceText

/// Which part of a link a problem is about.
public enum LinkPart: Sendable {
  /// The destination of a link or an image, the id of a record link, the label of a footnote reference.
  case target
  /// What follows `#` in the target; the target when there is no `#`.
  case fragment
}

extension Document {
  /// Where a link's target stands in the author's file, found by searching the source.
  /// - Parameters:
  ///   - node: a link, image, record link or footnote reference.
  ///   - part: the target or only its fragment.
  ///   - body: the bytes that were parsed.
  ///   - firstLine: the line that was given to `parse`.
  /// - Returns: the smallest text that shows the part; the first line of the enclosing block where it
  ///   cannot be found (a destination written with unusual entities, say).
  public func span(
    ofLink node: Int, part: LinkPart = .target, in body: ArraySlice<UInt8>, firstLine: Int = 1
  ) -> Span {
    span(ofLink: node, part: part, in: Source(body, firstLine: firstLine))
  }

  /// Where words of a text node stand in the author's file: their first occurrence, as whole words, in the block
  /// around the node; its first line where they are written otherwise, with an entity or across lines.
  public func span(
    ofText words: some Collection<UInt8>, in node: Int, _ body: ArraySlice<UInt8>, firstLine: Int = 1
  ) -> Span {
    let source = Source(body, firstLine: firstLine)
    let block = enclosingBlock(of: node)
    let places = source.occurrences(of: words, in: lines(of: block, source))
    guard let start = places.first(where: { source.isWhole($0..<$0 + words.count) }) else {
      return beginning(of: block, source)
    }
    return source.span(start..<start + words.count)
  }

  private func beginning(of block: Int, _ source: Source) -> Span {
    let text = source.bytes[source.line(Int(nodes[block].line))].drop(while: isSpace)
    return source.span(text.startIndex..<text.endIndex)
  }

  func span(ofLink node: Int, part: LinkPart, in source: Source) -> Span {
    let block = enclosingBlock(of: node)
    guard let target = target(of: node, in: block, source) else { return beginning(of: block, source) }
    return source.span(part == .fragment ? fragment(of: node, target, in: source) : target)
  }

  private func target(of node: Int, in block: Int, _ source: Source) -> Range<Int>? {
    let places = targets(of: node, in: lines(of: block, source), source)
    let alike = subtree(of: block).filter { isAlike($0, node) }
    if places.count == alike.count, let ordinal = alike.firstIndex(of: node) { return places[ordinal] }
    let (line, column) = (Int(nodes[node].line), Int(nodes[node].column))
    guard let start = source.nearest(of: places.map(\.lowerBound), line: line, column: column) else {
      return source.definition(of: text(of: node))
    }
    return places.first { $0.lowerBound == start }
  }

  private func targets(of node: Int, in lines: Range<Int>, _ source: Source) -> [Range<Int>] {
    switch nodes[node].kind {
    case .recordLink: source.recordLinks(text(of: node), fragment: extra(of: node), in: lines)
    case .footnoteReference: source.footnotes(text(of: node), in: lines)
    default:
      nodes[node].isBare
        ? source.bareLinks(text(of: node + 1), in: lines) : source.destinations(text(of: node), in: lines)
    }
  }

  private func isAlike(_ a: Int, _ b: Int) -> Bool {
    nodes[a].kind == nodes[b].kind && nodes[a].isBare == nodes[b].isBare && text(of: a) == text(of: b)
      && (nodes[a].kind != .recordLink || extra(of: a) == extra(of: b))
  }

  private func fragment(of node: Int, _ target: Range<Int>, in source: Source) -> Range<Int> {
    let end =
      nodes[node].kind == .recordLink ? source.endOfRecordTarget(target.upperBound) : target.upperBound
    guard let hash = source.bytes[target.lowerBound..<end].firstIndex(of: UInt8(ascii: "#")) else {
      return target
    }
    let range = source.bytes[hash + 1..<end].drop(while: isSpace)
    return range.startIndex..<range.endIndex
  }
}

// MARK: - The enclosing block

extension Document {
  /// The innermost block around an inline node; the row for what stands in a table.
  private func enclosingBlock(of node: Int) -> Int {
    var block = node
    while block > 0 {
      let candidate = nodes[block]
      let isBlock = !candidate.kind.isInline && candidate.kind != .tableCell
      if isBlock, Int(candidate.end) > node { return block }
      block -= 1
    }
    return 0
  }

  private func lines(of block: Int, _ source: Source) -> Range<Int> {
    let line = nodes[block].line
    if nodes[block].kind == .document { return source.lines }
    if nodes[block].kind == .tableRow { return Int(line)..<Int(line) + 1 }
    let next = lineOfNextBlock(after: block, line)
    return source.linesOfBlock(from: Int(line), before: next.map(Int.init) ?? source.lines.upperBound)
  }

  /// The first line after `line` that a block begins on. Footnotes stand at the end of the document, but
  /// anywhere in the text.
  private func lineOfNextBlock(after block: Int, _ line: Int32) -> Int32? {
    let following = nodes[block...].first { !$0.kind.isInline && $0.line > line }?.line
    let definitions = footnoteDefinitions.map { nodes[$0].line }.filter { $0 > line }
    return (definitions + [following].compactMap(\.self)).min()
  }
}
