extension Flattener {
  /// Takes in a block of HTML: comments are dropped, and anything else is a mistake, for the block would
  /// swallow the text in it.
  mutating func addHTMLBlock(_ node: CMarkNode) {
    noteLines(node)
    let html = Array(node.literal)
    var i = 0
    var seen: Set<[UInt8]> = []
    while i < html.count {
      if isSpace(html[i]) { i += 1; continue }
      let tag = html[i] == UInt8(ascii: "<") ? HTMLTag(in: html[...], at: i) : nil
      guard let tag else {
        if seen.isEmpty { return reportSwallowed(html, from: i, at: node) }
        i = html[(i + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        continue
      }
      if tag.form == .comment {
        reportIfOpen(tag, html, at: node)
      } else {
        reportBlockTag(tag, html, &seen, at: node)
      }
      i = tag.range.upperBound
    }
  }

  private mutating func reportSwallowed(_ html: [UInt8], from i: Int, at node: CMarkNode) {
    let text = firstLine(of: Array(html[i...]))
    report(
      .rawHTML, "text after a comment would be lost",
      "begin a new line, and best a new paragraph, after '-->'",
      html, i..<i + text.count, at: node)
  }

  private mutating func reportIfOpen(_ tag: HTMLTag, _ html: [UInt8], at node: CMarkNode) {
    guard !html[tag.range].suffix(3).elementsEqual("-->".utf8) else { return }
    let start = tag.range.lowerBound
    report(.rawHTML, "a comment does not end", "write '-->' after it", html, start..<start + 4, at: node)
  }

  /// Every name once, without the parts that come with a table or a list.
  private mutating func reportBlockTag(
    _ tag: HTMLTag, _ html: [UInt8], _ seen: inout Set<[UInt8]>, at node: CMarkNode
  ) {
    let isFirst = seen.isEmpty
    guard seen.insert(tag.name).inserted, isFirst || (tag.form == .opening && !tag.isPart) else { return }
    guard isFirst || !tag.isAllowed || tag.hasAttributes else { return }
    if tag.isAllowed, !tag.hasAttributes {
      let quoted = String(decoding: html[tag.range], as: UTF8.self)
      report(
        .rawHTML, "'\(quoted)' at the start of a line would swallow the text up to the next blank line",
        "put it inside a paragraph", html, tag.range, at: node)
    } else {
      report(.rawHTML, summary(of: tag, Array(html[tag.range])), tag.advice, html, tag.range, at: node)
    }
  }

  private mutating func report(
    _ rule: Problem.Rule, _ summary: String, _ help: String, _ html: [UInt8], _ range: Range<Int>,
    at node: CMarkNode
  ) {
    var mistake = mistake(rule, summary, help: help, at: node, needle: firstLine(of: Array(html[range])))
    let before = html[..<range.lowerBound]
    mistake.line += before.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    if let end = before.lastIndex(of: 0x0A) { mistake.column = range.lowerBound - end }
    note(mistake)
  }
}

extension HTMLTag {
  /// Whether it only stands inside another element that is reported already.
  fileprivate var isPart: Bool {
    ["tr", "td", "th", "thead", "tbody", "tfoot", "li", "dt", "dd"].contains(
      String(decoding: name, as: UTF8.self))
  }
}
