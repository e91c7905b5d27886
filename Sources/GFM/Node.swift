/// How the cells of a table column are aligned.
public enum Alignment: UInt16, Sendable {
  case none, start, center, end
}

/// One node of a document. Nodes lie in pre-order, so a node's descendants follow it directly.
public struct Node: Sendable, Equatable {
  public var kind: Kind
  /// The index after the node's last descendant; the node's own index plus 1 when it has none.
  public var end: Int32
  /// Where in `Document.pool` the node's literal, destination, id or label stands; empty for others.
  public var text: Range<Int32> = 0..<0
  /// Where in `Document.pool` the title, fragment or info string stands; empty when absent.
  public var extra: Range<Int32> = 0..<0
  /// The line in the author's file, counting from 1.
  public var line: Int32
  /// The column in bytes, counting from 1. The parser is exact for blocks and approximate inside them;
  /// `Document.span(ofLink:in:firstLine:)` is exact.
  public var column: Int32
  var value: Int32 = 0
  var detail: UInt16 = 0

  init(_ kind: Kind, end: Int32 = 0, line: Int32, column: Int32) {
    self.kind = kind
    self.end = end
    self.line = line
    self.column = column
  }
}

extension Node {
  /// Heading: the level as written, 1 to 6.
  public var level: Int { Int(value) }
  /// Heading: the level as rendered: at least 2, and at most one more than the heading before.
  public var outlineLevel: Int { Int(detail) }
  /// Ordered list: the first item's number.
  public var start: Int { Int(value) }
  /// List: whether its paragraphs are rendered without `<p>`.
  public var isTight: Bool { detail == 1 }
  /// Task item: whether it is done.
  public var isChecked: Bool { value == 1 }
  /// Table row or cell: whether it heads the columns.
  public var isHeader: Bool { value == 1 }
  /// Table cell: its column's alignment.
  public var alignment: Alignment { Alignment(rawValue: detail) ?? .none }
  /// Link: whether it is an address that stands in the text by itself.
  public var isBare: Bool { value == 1 }
  /// Footnote reference or definition: the footnote's number in order of first reference, from 1.
  public var number: Int { Int(value) }
  /// Footnote reference: 1 for the first reference to its footnote, 2 for the second, …
  public var occurrence: Int { Int(detail) }
}
