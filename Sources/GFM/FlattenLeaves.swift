import CCMarkGFM

extension Flattener {
  /// Adds a node that has no children, or drops it; false when it is not such a node.
  mutating func addLeaf(_ node: CMarkNode) -> Bool {
    switch node.type {
    case CMARK_NODE_CODE: addCode(node)
    case CMARK_NODE_LINEBREAK: addBreak(node)
    case CMARK_NODE_HTML_INLINE: addInlineHTML(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: addReference(node)
    case CMARK_NODE_CODE_BLOCK: addCodeBlock(node)
    case CMARK_NODE_HTML_BLOCK: addHTMLBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: _ = add(Node(.thematicBreak, line: line(node), column: node.startColumn))
    default: return false
    }
    return true
  }

  private mutating func addCode(_ node: CMarkNode) {
    flushRun(before: .punctuation)
    var made = Node(.code, line: line(node), column: node.startColumn)
    made.text = document.append(node.literal)
    _ = add(made)
  }

  private mutating func addCodeBlock(_ node: CMarkNode) {
    noteLines(node)
    var made = Node(.codeBlock, line: line(node), column: node.startColumn)
    made.text = document.append(node.literal)
    made.extra = document.append(node.fenceInfo)
    _ = add(made)
  }

  /// cmark gives the place of the definition among those that it keeps, counting from 1.
  private mutating func addReference(_ node: CMarkNode) {
    flushRun(before: .punctuation)
    var made = Node(.footnoteReference, line: line(node), column: node.startColumn)
    made.value = node.literal.reduce(0) { isDigit($1) ? $0 &* 10 &+ Int32($1 & 0x0F) : $0 }
    _ = add(made)
  }
}
