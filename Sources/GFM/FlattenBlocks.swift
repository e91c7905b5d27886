import CCMarkGFM

extension Flattener {
  /// Opens a node that may have children.
  mutating func open(_ node: CMarkNode) {
    var made = Node(kind(of: node), line: line(node), column: node.startColumn)
    describe(&made, node)
    parents.append(add(made))
    if made.kind == .link || made.kind == .image {
      linkDepth += 1
      checkSafety(of: parents[parents.count - 1])
    }
  }

  private func kind(of node: CMarkNode) -> Kind {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_ITEM: return node.isTask ? .taskItem : .item
    case CMARK_NODE_LIST: return node.isOrdered ? .orderedList : .bulletList
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_DOCUMENT: return .document
    default: return tableKind(of: node.type.rawValue)
    }
  }

  private func tableKind(of type: UInt32) -> Kind {
    switch type {
    case Engine.shared.cellType: .tableCell
    case Engine.shared.rowType: .tableRow
    case Engine.shared.tableType: .table
    default: .paragraph
    }
  }

  private mutating func describe(_ made: inout Node, _ node: CMarkNode) {
    switch made.kind {
    case .paragraph: made.detail = isInTightItem ? 1 : 0
    case .link, .image:
      made.text = document.append(node.url)
      made.extra = document.append(node.title)
    case .heading: describeHeading(&made, node)
    case .orderedList, .bulletList:
      made.value = node.listStart
      made.detail = node.isTight ? 1 : 0
    case .item, .taskItem:
      made.value = made.kind == .taskItem && node.isChecked ? 1 : 0
      made.detail = parents.last.map { document.nodes[$0].detail } ?? 0
    case .table:
      alignments = node.alignments
      hasTables = true
    case .tableRow: made.value = node.isHeaderRow ? 1 : 0
    case .tableCell: describeCell(&made, node)
    case .footnoteDefinition: describeDefinition(&made, node)
    default: break
    }
    if made.kind == .paragraph || made.kind == .heading { noteLines(node) }
  }

  private var isInTightItem: Bool {
    guard let parent = parents.last else { return false }
    let node = document.nodes[parent]
    return (node.kind == .item || node.kind == .taskItem) && node.isTight
  }

  private mutating func describeHeading(_ made: inout Node, _ node: CMarkNode) {
    made.value = node.headingLevel
    lastOutlineLevel = min(max(2, Int(made.value)), lastOutlineLevel + 1)
    made.detail = UInt16(lastOutlineLevel)
  }

  /// The row counts its cells in `detail`.
  private mutating func describeCell(_ made: inout Node, _ node: CMarkNode) {
    guard let row = parents.last else { return }
    made.value = document.nodes[row].value
    let column = Int(document.nodes[row].detail)
    if column < alignments.count { made.detail = alignments[column].rawValue }
    document.nodes[row].detail = UInt16(clamping: column + 1)
    // cmark gives the cells that a short row lacks no column.
    if made.column == 0 { made.column = document.nodes[row].column }
  }

  /// cmark keeps a definition's label to itself, so it is read before the definition's first column.
  private mutating func describeDefinition(_ made: inout Node, _ node: CMarkNode) {
    definitions.append(document.nodes.count)
    let line = source.line(Int(made.line))
    let end = min(line.upperBound, line.lowerBound + Int(made.column) - 1)
    guard let label = lastFootnoteLabel(in: source.bytes, line.lowerBound..<max(end, line.lowerBound)) else {
      return
    }
    made.text = document.append(source.bytes[label])
  }

  /// Remembers which lines have content, so that footnotes that vanish can be told from code.
  mutating func noteLines(_ node: CMarkNode) {
    guard !footnoteLines.isEmpty else { return }
    let (first, last) = (Int(line(node)), Int(node.endLine) + firstLine - 1)
    blockLines.append(first...max(first, last))
  }
}
