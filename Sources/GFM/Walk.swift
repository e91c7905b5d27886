extension Document {
  /// The indices of a node's children, in order.
  public func children(of node: Int) -> Children { Children(of: node, in: self) }

  /// The indices of a node and all its descendants.
  public func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  /// The indices of a node's descendants.
  public func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The bytes of a node's own `text`.
  public func text(of node: Int) -> ArraySlice<UInt8> { bytes(nodes[node].text) }

  /// The bytes of a node's own `extra`.
  public func extra(of node: Int) -> ArraySlice<UInt8> { bytes(nodes[node].extra) }

  /// A node's own `text`.
  public func string(of node: Int) -> String { String(decoding: text(of: node), as: UTF8.self) }

  func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    pool[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

/// A node's children, found by stepping over subtrees.
public struct Children: Sequence, IteratorProtocol {
  private let nodes: [Node]
  private let end: Int
  private var upcoming: Int

  init(of parent: Int, in document: Document) {
    nodes = document.nodes
    end = Int(nodes[parent].end)
    upcoming = parent + 1
  }

  /// The index of the next child.
  public mutating func next() -> Int? {
    guard upcoming < end else { return nil }
    defer { upcoming = Int(nodes[upcoming].end) }
    return upcoming
  }
}
