extension Incoming {
  /// The references once the texts of some records make others than they made.
  /// - Parameter edits: by record that refers, what its texts refer to now.
  /// - Returns: the references, and the records to which other ones lead, or the same from other places.
  func replacingTexts(
    _ edits: [RecordNumber: [Resolution.Pair]]
  ) -> (incoming: Incoming, targets: Set<RecordNumber>) {
    var isEdited = [Bool](repeating: false, count: starts.count - 1)
    var made: [RecordNumber: [IncomingReference]] = [:]
    for (number, pairs) in edits {
      isEdited[Int(number)] = true
      for pair in pairs { made[pair.target, default: []].append(pair.reference) }
    }
    let isOld = { (reference: IncomingReference) in
      reference.relation.isInText && isEdited[Int(reference.from)]
    }
    var targets: Set<RecordNumber> = []
    var all: [IncomingReference] = []
    all.reserveCapacity(references.count)
    var ends: [Int32] = [0]
    ends.reserveCapacity(starts.count)
    for target in 0..<RecordNumber(starts.count - 1) {
      let (old, new) = (of(target), made[target] ?? [])
      if !new.isEmpty || old.contains(where: isOld) {
        targets.insert(target)
        all += old.filter { !$0.relation.isInText }
        // In the order of the records that refer, as if all texts had been gone through; the sort is stable.
        all += (old.filter { $0.relation.isInText && !isOld($0) } + new)
          .sorted { $0.from < $1.from }
      } else {
        all += old
      }
      ends.append(Int32(all.count))
    }
    return (Incoming(starts: ends, references: all), targets)
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
