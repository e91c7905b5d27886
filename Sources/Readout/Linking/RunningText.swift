import GFM

extension Document {
  /// The text nodes in which names are names: not in headings, links, code, quotes or footnotes.
  /// - Parameter other: what else is passed over, with all that is in it.
  func runningText(without other: GFM.Kind? = nil) -> RunningText {
    RunningText(document: self, other: other)
  }
}

/// The text nodes of a document's paragraphs, lists and tables, in order.
struct RunningText: Sequence, IteratorProtocol {
  fileprivate let document: Document
  fileprivate let other: GFM.Kind?
  private var upcoming = 0

  fileprivate init(document: Document, other: GFM.Kind?) { (self.document, self.other) = (document, other) }

  mutating func next() -> Int? {
    while upcoming < document.nodes.count {
      let node = upcoming
      switch document.nodes[node].kind {
      case .heading, .link, .recordLink, .blockQuote, .image, .footnoteDefinition, .codeBlock, other:
        upcoming = Int(document.nodes[node].end)
      case .text:
        upcoming += 1
        return node
      default: upcoming += 1
      }
    }
    return nil
  }
}
