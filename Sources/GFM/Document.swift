/// A Markdown text as a flat list of nodes in pre-order, with all their text in one pool.
public struct Document: Sendable, Equatable {
  /// Node 0 is the document itself; footnote definitions come last.
  public var nodes: [Node]
  /// The literal text of all nodes, unescaped, UTF-8.
  public var pool: [UInt8]

  /// A document without content.
  public init() {
    nodes = [Node(.document, end: 1, line: 1, column: 1)]
    pool = []
  }

  /// The same document in no more memory than it needs: a site keeps all of its texts until the end.
  var fitted: Document {
    var document = self
    document.nodes = nodes.fitted
    document.pool = pool.fitted
    return document
  }
}

extension Array {
  /// The same in an array without room for more, where that is worth a copy.
  fileprivate var fitted: Array {
    capacity - count > count / 8 ? withUnsafeBufferPointer { Array($0) } : self
  }
}

/// What parsing gives: the document, and everything that is wrong with its text, in order of place.
public struct Parsed: Sendable, Equatable {
  /// Empty when the text was refused for its size or shape.
  public var document: Document
  /// Sorted by place; empty when nothing is wrong.
  public var problems: [Problem]
}
