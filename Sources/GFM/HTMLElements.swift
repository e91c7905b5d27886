// The elements that need no decision of the writer.

extension HTML {
  /// Writes a node's opening tag, or the whole of one that has no children.
  @usableFromInline
  mutating func writePlain(_ i: Int, of document: Document, to out: inout [UInt8]) {
    let node = document.nodes[i]
    switch node.kind {
    case .softBreak: out.append(0x0A)
    case .lineBreak: append("<br>\n", to: &out)
    case .thematicBreak: append("<hr>\n", to: &out)
    case .code: writeCode(document.text(of: i), to: &out)
    case .codeBlock: writeCodeBlock(i, of: document, to: &out)
    default:
      writeStart(of: i, node, document, to: &out)
      push(i, node, isWritten: !(node.kind == .paragraph && node.isTight))
    }
  }

  private func writeStart(of i: Int, _ node: Node, _ document: Document, to out: inout [UInt8]) {
    switch node.kind {
    case .paragraph: if !node.isTight { append("<p>", to: &out) }
    case .emphasis: append("<em>", to: &out)
    case .strong: append("<strong>", to: &out)
    case .strikethrough: append("<del>", to: &out)
    case .inlineTag: writeTag(document.text(of: i), to: &out)
    case .blockQuote: append("<blockquote>\n", to: &out)
    case .bulletList: append("<ul>\n", to: &out)
    case .orderedList: writeOrderedList(node, to: &out)
    case .item: append("<li>", to: &out)
    case .tableRow: append(node.isHeader ? "<thead>\n<tr>" : "<tr>", to: &out)
    case .tableCell: openCell(i, node, to: &out)
    default: break
    }
  }

  @usableFromInline
  func writeEnd(of i: Int, _ document: Document, to out: inout [UInt8]) {
    let node = document.nodes[i]
    switch node.kind {
    case .paragraph: append("</p>\n", to: &out)
    case .link, .recordLink: append("</a>", to: &out)
    case .emphasis: append("</em>", to: &out)
    case .strong: append("</strong>", to: &out)
    case .strikethrough: append("</del>", to: &out)
    case .inlineTag: writeEndTag(document.text(of: i), to: &out)
    case .heading: closeHeading(node, to: &out)
    case .blockQuote: append("</blockquote>\n", to: &out)
    case .bulletList: append("</ul>\n", to: &out)
    case .orderedList: append("</ol>\n", to: &out)
    case .item, .taskItem: append("</li>\n", to: &out)
    default: writeTableEnd(of: i, node, document, to: &out)
    }
  }

  /// A footnote reference in a link, which can hold no other link.
  @usableFromInline
  func writeNumber(_ node: Node, to out: inout [UInt8]) {
    let id = Footnote.referenceID(number: node.number, occurrence: node.occurrence)
    out += "<sup class=\"footnote-reference\" id=\"\(id)\">\(node.number)</sup>".utf8
  }

  private func writeCode(_ code: ArraySlice<UInt8>, to out: inout [UInt8]) {
    append("<code>", to: &out)
    appendEscaped(text: code, to: &out)
    append("</code>", to: &out)
  }

  private func writeCodeBlock(_ i: Int, of document: Document, to out: inout [UInt8]) {
    let language = document.extra(of: i).prefix { !isSpace($0) }
    append("<pre><code", to: &out)
    if !language.isEmpty {
      append(" class=\"language-", to: &out)
      appendEscaped(attribute: language, to: &out)
      append("\"", to: &out)
    }
    append(">", to: &out)
    appendEscaped(text: document.text(of: i), to: &out)
    append("</code></pre>\n", to: &out)
  }

  private func writeTag(_ name: ArraySlice<UInt8>, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "<"))
    out += name
    out.append(UInt8(ascii: ">"))
  }

  private func writeEndTag(_ name: ArraySlice<UInt8>, to out: inout [UInt8]) {
    append("</", to: &out)
    out += name
    out.append(UInt8(ascii: ">"))
  }

  private func writeOrderedList(_ node: Node, to out: inout [UInt8]) {
    if node.start == 1 { append("<ol>\n", to: &out) } else { out += "<ol start=\"\(node.start)\">\n".utf8 }
  }
}

// MARK: - What the writer names

extension HTML {
  @usableFromInline
  mutating func openHeading(_ i: Int, _ node: Node, id: String?, to out: inout [UInt8]) {
    append("<h", to: &out)
    out.append(UInt8(ascii: "0") + UInt8(node.outlineLevel))
    writeAttribute(" id=\"", id, to: &out)
    append(">", to: &out)
    push(i, node)
  }

  private func closeHeading(_ node: Node, to out: inout [UInt8]) {
    append("</h", to: &out)
    out.append(UInt8(ascii: "0") + UInt8(node.outlineLevel))
    append(">\n", to: &out)
  }

  @usableFromInline
  mutating func openTask(_ i: Int, _ node: Node, label: String, to out: inout [UInt8]) {
    append("<li class=\"task\"><input type=\"checkbox\" disabled", to: &out)
    if node.isChecked { append(" checked", to: &out) }
    writeAttribute(" aria-label=\"", label, to: &out)
    append("> ", to: &out)
    push(i, node)
  }

  private func writeAttribute(_ start: StaticString, _ value: String?, to out: inout [UInt8]) {
    guard let value else { return }
    append(start, to: &out)
    appendEscaped(attribute: value.utf8, to: &out)
    append("\"", to: &out)
  }
}

// MARK: - Tables

extension HTML {
  @usableFromInline
  mutating func openTable(_ i: Int, _ node: Node, label: String?, to out: inout [UInt8]) {
    append("<div class=\"table\"", to: &out)
    if label != nil { append(" role=\"region\" tabindex=\"0\"", to: &out) }
    writeAttribute(" aria-label=\"", label, to: &out)
    append(">\n<table>\n", to: &out)
    push(i, node)
  }

  /// A header cell without content heads nothing.
  private func openCell(_ i: Int, _ node: Node, to out: inout [UInt8]) {
    append(isHeading(i, node) ? "<th scope=\"col\"" : "<td", to: &out)
    switch node.alignment {
    case .none: break
    case .start: append(" class=\"start\"", to: &out)
    case .center: append(" class=\"center\"", to: &out)
    case .end: append(" class=\"end\"", to: &out)
    }
    append(">", to: &out)
  }

  private func isHeading(_ i: Int, _ node: Node) -> Bool { node.isHeader && Int(node.end) > i + 1 }

  private func writeTableEnd(of i: Int, _ node: Node, _ document: Document, to out: inout [UInt8]) {
    switch node.kind {
    case .tableCell: append(isHeading(i, node) ? "</th>" : "</td>", to: &out)
    case .tableRow: closeRow(node, document, to: &out)
    case .table: closeTable(i, node, document, to: &out)
    default: break
    }
  }

  private func closeRow(_ node: Node, _ document: Document, to out: inout [UInt8]) {
    append(node.isHeader ? "</tr>\n</thead>\n" : "</tr>\n", to: &out)
    let next = Int(node.end)
    guard node.isHeader, next < document.nodes.count, document.nodes[next].kind == .tableRow else { return }
    if !document.nodes[next].isHeader { append("<tbody>\n", to: &out) }
  }

  private func closeTable(_ i: Int, _ node: Node, _ document: Document, to out: inout [UInt8]) {
    let header = i + 1
    if header < Int(node.end), document.nodes[header].end < node.end { append("</tbody>\n", to: &out) }
    append("</table>\n</div>\n", to: &out)
  }
}
