extension Flattener {
  /// Joins text nodes that stand side by side because a `~~` between them came to nothing.
  mutating func joinLooseText() {
    guard hasLooseDelimiters else { return }
    let nodes = document.nodes
    var kept: [Node] = []
    var places = [Int](repeating: 0, count: nodes.count + 1)
    var parents: [Int] = []
    var previousParent: Int?
    for (i, node) in nodes.enumerated() {
      while let parent = parents.last, Int(nodes[parent].end) == i { parents.removeLast() }
      let joins = previousParent == parents.last && canJoin(kept.last, node)
      places[i] = kept.count
      if joins {
        kept[kept.count - 1].text = kept[kept.count - 1].text.lowerBound..<node.text.upperBound
      } else {
        kept.append(node)
      }
      previousParent = parents.last
      if node.end > i + 1 { parents.append(i) }
    }
    places[nodes.count] = kept.count
    move(kept, to: places)
  }

  private func canJoin(_ last: Node?, _ node: Node) -> Bool {
    guard let last, last.kind == .text, node.kind == .text else { return false }
    return last.text.upperBound == node.text.lowerBound
  }

  private mutating func move(_ kept: [Node], to places: [Int]) {
    document.nodes = kept
    for i in kept.indices { document.nodes[i].end = Int32(places[Int(kept[i].end)]) }
    definitions = definitions.map { places[$0] }
    for i in mistakes.indices { mistakes[i].link = mistakes[i].link.map { places[$0] } }
  }
}
