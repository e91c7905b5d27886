extension Incoming {
  /// The references once the texts of some records make others than they made.
  /// - Parameter edits: by record that refers, what its texts refer to now.
  /// - Returns: the references, and the records to which other ones lead, or the same from other places.
  func replacingTexts(
    _ edits: [RecordNumber: [Resolution.Pair]]
  ) -> (incoming: Incoming, targets: Set<RecordNumber>) {
    var targets = Set(edits.values.flatMap { $0.map(\.target) })
    var kept: [Resolution.Pair] = []
    var texts: [Resolution.Pair] = []
    for target in 0..<RecordNumber(starts.count - 1) {
      for reference in of(target) {
        if reference.relation.isInText, edits[reference.from] != nil {
          targets.insert(target)
        } else if reference.relation.isInText {
          texts.append((target, reference))
        } else {
          kept.append((target, reference))
        }
      }
    }
    texts += edits.values.joined()
    // In the order of the records that refer, as if all texts had been gone through; the sort is stable.
    texts.sort { $0.reference.from < $1.reference.from }
    return (Incoming(count: starts.count - 1, [kept, texts]), targets)
  }

  /// The references once those of one record's texts stand in other places of them.
  /// - Parameter pairs: to the same records as before, in the same order.
  func moving(_ pairs: [Resolution.Pair]) -> Incoming {
    var references = references
    var next: [RecordNumber: Int] = [:]
    for (target, reference) in pairs {
      let start = next[target] ?? Int(starts[Int(target)])
      guard
        let place = references[start..<Int(starts[Int(target) + 1])].firstIndex(where: {
          $0.from == reference.from && $0.relation.isInText
        })
      else { continue }
      references[place] = reference
      next[target] = place + 1
    }
    return Incoming(starts: starts, references: references)
  }

  /// Who refers to a record, and by what, wherever in a text it is.
  func relations(to target: RecordNumber) -> Set<[Int32]> {
    Set(of(target).map { [$0.from, Int32($0.relation.rawValue)] })
  }
}
