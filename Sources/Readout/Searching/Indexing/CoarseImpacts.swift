/// What a term is worth in each of its documents, as a list says it.
///
/// Of a term that is in very many documents, impacts are told apart for the best of them alone: all others have one,
/// their mean. That is most of what a list of a common word would weigh, and decides little: a reader sees the first
/// ten, and the words beside it that are rarer tell more.
struct CoarseImpacts {
  /// How many documents of a term are told apart at most, but for those that are worth as much as the very best.
  static let most = 2_048

  /// The impact of all documents that are not told apart; 0 where all are.
  let rest: UInt8
  /// Which of the term's documents are told apart, in order.
  let best: [Int32]
  /// What the term is worth in each of those.
  let impacts: [UInt8]

  /// - Returns: nil for a term of so few documents that all are told apart.
  init?(_ all: [UInt8]) {
    guard all.count > Self.most else { return nil }
    let least = Self.leastOfTheBest(all)
    var (sum, best, impacts) = (0, [Int32](), [UInt8]())
    for (place, impact) in all.enumerated() {
      if impact < least {
        sum += Int(impact)
      } else {
        best.append(Int32(place))
        impacts.append(impact)
      }
    }
    let count = all.count - best.count
    rest = count > 0 ? UInt8((sum + count / 2) / count) : 0
    (self.best, self.impacts) = (best, impacts)
  }

  /// The least impact of which, and of what is above it, there are no more than are told apart.
  private static func leastOfTheBest(_ impacts: [UInt8]) -> UInt8 {
    var counts = [Int](repeating: 0, count: 256)
    for impact in impacts { counts[Int(impact)] += 1 }
    var least = impacts.max() ?? 0
    var above = counts[Int(least)]
    while least > 0, above + counts[Int(least) - 1] <= most {
      least -= 1
      above += counts[Int(least)]
    }
    return least
  }

  var bytes: [UInt8] {
    var out = IndexBytes()
    out.write(byte: rest)
    out.write(best.count)
    out.write(ascending: best)
    return out.bytes + impacts
  }
}

extension IndexReading {
  /// The impacts of a term in so many documents.
  mutating func impacts(_ count: Int) throws(IndexDamage) -> [Int] {
    guard count > CoarseImpacts.most else { return try bytes(count).map(Int.init) }
    var impacts = [Int](repeating: Int(try byte()), count: count)
    let best = try ascending(try number())
    for (place, impact) in zip(best, try bytes(best.count)) {
      guard impacts.indices.contains(place) else { throw IndexDamage() }
      impacts[place] = Int(impact)
    }
    return impacts
  }
}
