import GFM
import Mustache

extension PageContext {
  /// The newest texts that lead to a record, each once, with the sentence that does.
  func mentions(of number: RecordNumber) -> [Mention] {
    newest(links(leadingTo: number)).map { Mention(from: entry($0.from), sentence: sentence($0)) }
  }

  /// The first reference from each of the newest records, newest first.
  private func newest(_ references: [IncomingReference]) -> [IncomingReference] {
    var newest: [IncomingReference] = []
    for reference in references where library.kinds[Int(reference.from)] != .actor {
      let rank = library.ranks[Int(reference.from)]
      if newest.count == mentionLimit, let last = newest.last, library.ranks[Int(last.from)] >= rank {
        continue
      }
      if newest.contains(where: { $0.from == reference.from }) { continue }
      if newest.count == mentionLimit { newest.removeLast() }
      newest.insert(reference, at: newest.partitioningIndex { library.ranks[Int($0.from)] < rank })
    }
    return newest
  }

  private func sentence(_ reference: IncomingReference) -> HTML? {
    // In a line of front matter there is no sentence to show.
    guard reference.text >= 0, let document = body(Int(reference.text), of: reference.from)?.document else {
      return nil
    }
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
