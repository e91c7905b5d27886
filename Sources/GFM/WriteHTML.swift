extension Document {
  /// Writes the whole document but for its footnote definitions.
  @inlinable
  public func writeHTML<Writer: HTMLWriter>(with writer: inout Writer, to out: inout [UInt8]) {
    writeHTML(of: descendants(of: 0), with: &writer, to: &out)
  }

  /// Writes the nodes of a range, which begins and ends between siblings; footnote definitions in it are
  /// left out. For a footnote, give the `descendants(of:)` its definition.
  @inlinable
  public func writeHTML<Writer: HTMLWriter>(
    of range: Range<Int>, with writer: inout Writer, to out: inout [UInt8]
  ) {
    var html = HTML()
    var i = range.lowerBound
    while i < range.upperBound {
      while let last = html.open.last, Int(last.end) <= i {
        html.close(self, to: &out)
      }
      i = html.write(i, of: self, with: &writer, to: &out)
    }
    while !html.open.isEmpty { html.close(self, to: &out) }
  }
}

/// The elements that are open while a document is written.
@usableFromInline
struct HTML {
  @usableFromInline
  struct Element {
    @usableFromInline var node: Int32
    @usableFromInline var end: Int32
    /// Whether something has to be closed after its descendants.
    @usableFromInline var isWritten: Bool

    @usableFromInline
    init(node: Int32, end: Int32, isWritten: Bool) {
      self.node = node
      self.end = end
      self.isWritten = isWritten
    }
  }

  @usableFromInline var open: [Element] = []
  /// How many open elements forbid mentions.
  @usableFromInline var quiet = 0
  /// How many open elements are links, which cannot hold another.
  @usableFromInline var links = 0

  @usableFromInline
  init() {}

  /// Writes what a node begins with; returns the node to go on with.
  @inlinable
  mutating func write<Writer: HTMLWriter>(
    _ i: Int, of document: Document, with writer: inout Writer, to out: inout [UInt8]
  ) -> Int {
    let node = document.nodes[i]
    switch node.kind {
    case .text: writeText(i, of: document, with: &writer, to: &out)
    case .link, .recordLink: return writeLink(i, of: document, with: &writer, to: &out)
    case .image:
      writer.writeImage(i, in: document, to: &out)
      return Int(node.end)
    case .footnoteReference:
      if links > 0 {
        writeNumber(node, to: &out)
      } else {
        writer.writeFootnoteReference(i, in: document, to: &out)
      }
    case .footnoteDefinition: return Int(node.end)
    case .heading: openHeading(i, node, id: writer.headingID(i), to: &out)
    case .table: openTable(i, node, label: writer.tableLabel(i, in: document), to: &out)
    case .taskItem: openTask(i, node, label: writer.taskLabel(isChecked: node.isChecked), to: &out)
    default: writePlain(i, of: document, to: &out)
    }
    return i + 1
  }

  @inlinable
  mutating func writeText<Writer: HTMLWriter>(
    _ i: Int, of document: Document, with writer: inout Writer, to out: inout [UInt8]
  ) {
    let text = document.text(of: i)
    guard quiet == 0 else { return appendEscaped(text: text, to: &out) }
    var start = text.startIndex
    for mention in writer.mentions(in: i, of: document) {
      let range = text.startIndex + mention.range.lowerBound..<text.startIndex + mention.range.upperBound
      appendEscaped(text: text[start..<range.lowerBound], to: &out)
      writer.openMention(mention, in: document, to: &out)
      appendEscaped(text: text[range], to: &out)
      out += "</a>".utf8
      start = range.upperBound
    }
    appendEscaped(text: text[start...], to: &out)
  }

  @inlinable
  mutating func writeLink<Writer: HTMLWriter>(
    _ i: Int, of document: Document, with writer: inout Writer, to out: inout [UInt8]
  ) -> Int {
    let isOpen = links == 0 && writer.openLink(i, in: document, to: &out)
    let node = document.nodes[i]
    push(i, node, isWritten: isOpen)
    if node.kind == .recordLink, Int(node.end) == i + 1 { writer.writeLabel(i, in: document, to: &out) }
    return i + 1
  }

  @usableFromInline
  mutating func push(_ i: Int, _ node: Node, isWritten: Bool = true) {
    open.append(Element(node: Int32(i), end: node.end, isWritten: isWritten))
    if node.kind.isQuiet { quiet += 1 }
    if node.kind == .link || node.kind == .recordLink { links += 1 }
  }

  @usableFromInline
  mutating func close(_ document: Document, to out: inout [UInt8]) {
    guard let element = open.popLast() else { return }
    let node = document.nodes[Int(element.node)]
    if node.kind.isQuiet { quiet -= 1 }
    if node.kind == .link || node.kind == .recordLink { links -= 1 }
    if element.isWritten { writeEnd(of: Int(element.node), document, to: &out) }
  }
}

extension Kind {
  /// Whether names in it stay as they are.
  fileprivate var isQuiet: Bool {
    switch self {
    case .heading, .link, .recordLink, .blockQuote: true
    default: false
    }
  }
}
