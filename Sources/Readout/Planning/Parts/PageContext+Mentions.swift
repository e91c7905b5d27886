import GFM
import Mustache

extension PageContext {
  /// The newest texts that lead to a record, each once, with the sentence that does.
  func mentions(of number: RecordNumber) -> [Mention] {
    var references: [RecordNumber: IncomingReference] = [:]
    for reference in links(leadingTo: number) {
      if references[reference.from] == nil, library.kinds[Int(reference.from)] != .actor {
        references[reference.from] = reference
      }
    }
    let newest = inOrder(Array(references.keys), library).reversed().prefix(mentionLimit)
    return newest.compactMap { from in
      references[from].map { Mention(from: entry(from), sentence: sentence($0)) }
    }
  }

  private func sentence(_ reference: IncomingReference) -> HTML? {
    let bodies = bodies(of: reference.from)
    // In a line of front matter there is no sentence to show.
    guard reference.text >= 0, let document = bodies[Int(reference.text)]?.document else { return nil }
    // Nor is there one around a view.
    guard document.nodes[Int(reference.node)].kind != .codeBlock else { return nil }
    let linked = linkedTexts(of: reference.from)[Int(reference.text)]
    var sentence = SentenceText(document: document) { node in
      guard case .record(let target, let fragment) = linked.target(of: node) else { return "" }
      return self.label(of: target, fragment: fragment)
    }
    let node = Int(reference.node)
    let length = linked.mentions.first { $0.node == node && $0.range.lowerBound == Int(reference.offset) }?
      .range.count
    return sentence.around(
      node, offset: Int(reference.offset), length: reference.relation == .mention ? length : nil)
  }
}

/// So many sentences stand on a page; the timeline below has the rest.
private let mentionLimit = 20
