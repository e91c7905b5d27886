extension Flattener {
  /// Takes in HTML that stands in a paragraph: comments are dropped, allowed elements become nodes.
  mutating func addInlineHTML(_ node: CMarkNode) {
    let html = Array(node.literal)
    guard let tag = HTMLTag(in: html[...], at: 0), tag.form != .comment else { return }
    guard tag.isAllowed, !tag.hasAttributes else { return reportTag(tag, html, at: node) }
    if tag.name == Array("br".utf8), tag.form == .opening { return addBreak(node) }
    if tag.name == Array("br".utf8) { return reportTag(tag, html, at: node) }
    flushRun(before: .punctuation)
    if tag.form == .opening { openTag(tag.name, node) } else { closeTag(tag.name, html, node) }
  }

  mutating func addBreak(_ node: CMarkNode) {
    flushRun(before: .space)
    _ = add(Node(.lineBreak, line: line(node), column: max(1, node.startColumn)))
    if node.startLine == 0 { currentLine += 1 }
  }

  private mutating func openTag(_ name: [UInt8], _ node: CMarkNode) {
    var made = Node(.inlineTag, line: line(node), column: node.startColumn)
    made.text = document.append(name)
    delimiters.append(Delimiter(node: add(made), depth: parents.count, tag: name))
    openTags[TagKey(depth: parents.count, name: name), default: 0] += 1
  }

  /// Ends the innermost element of that name, giving up what began inside it and has not ended.
  private mutating func closeTag(_ name: [UInt8], _ html: [UInt8], _ node: CMarkNode) {
    guard openTags[TagKey(depth: parents.count, name: name)] != nil,
      let opener = delimiters.lastIndex(where: { $0.tag == name })
    else { return reportUnopened(name, html, at: node) }
    document.nodes[delimiters[opener].node].end = Int32(document.nodes.count)
    while delimiters.count > opener + 1 { giveUp(removeDelimiter()) }
    _ = removeDelimiter()
  }

  /// Takes the last delimiter off the stack, which is not empty.
  mutating func removeDelimiter() -> Delimiter {
    let delimiter = delimiters.removeLast()
    guard let tag = delimiter.tag else { return delimiter }
    let key = TagKey(depth: delimiter.depth, name: tag)
    let count = (openTags[key] ?? 1) - 1
    openTags[key] = count == 0 ? nil : count
    return delimiter
  }

  private mutating func reportUnopened(_ name: [UInt8], _ html: [UInt8], at node: CMarkNode) {
    if isReported(name) { return }
    let tag = String(decoding: name, as: UTF8.self)
    note(
      mistake(
        .unclosedTag, "'</\(tag)>' closes nothing",
        help: "open '<\(tag)>' before it in the same paragraph, outside emphasis that begins or ends between",
        at: node, needle: html))
  }

  /// Whether a closing tag belongs to an opening one that was reported, which it then is no more.
  private mutating func isReported(_ name: [UInt8]) -> Bool {
    guard let count = reportedTags[name], count > 0 else { return false }
    reportedTags[name] = count - 1
    return true
  }

  /// An element that has no end among its siblings; a closing tag elsewhere in the block is not reported too.
  mutating func reportUnclosed(_ name: [UInt8], at node: Node) {
    reportedTags[name, default: 0] += 1
    let tag = String(decoding: name, as: UTF8.self)
    note(
      Mistake(
        rule: .unclosedTag, summary: "'<\(tag)>' is not closed",
        help: "write '</\(tag)>' after it in the same paragraph, before whatever began earlier ends",
        line: Int(node.line), column: Int(node.column), needle: Array("<\(tag)>".utf8)))
  }

  /// Reports an element once, at its opening tag.
  private mutating func reportTag(_ tag: HTMLTag, _ html: [UInt8], at node: CMarkNode) {
    if tag.form == .closing, isReported(tag.name) { return }
    if tag.form == .opening { reportedTags[tag.name, default: 0] += 1 }
    let line = Int(line(node)) - html.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    var mistake = mistake(
      .rawHTML, summary(of: tag, html), help: tag.advice, at: node, needle: firstLine(of: html))
    mistake.line = max(line, firstLine)
    note(mistake)
  }

  func firstLine(of html: [UInt8]) -> [UInt8] { Array(html.prefix { $0 != 0x0A && $0 != 0x0D }) }

  func summary(of tag: HTMLTag, _ html: [UInt8]) -> String {
    let quoted = "'\(String(decoding: firstLine(of: html).prefix(60), as: UTF8.self))'"
    if tag.isAllowed, tag.hasAttributes { return "\(quoted) has attributes, which are not allowed" }
    return "\(quoted) is HTML, which is not allowed here"
  }
}
