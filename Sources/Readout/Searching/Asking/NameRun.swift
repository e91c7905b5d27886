/// Words of a query that may be a name.
struct NameRun {
  /// Names are looked for from the first words on, and are not longer than the index has them.
  private static let (mostStarts, mostWords) = (8, 6)

  /// The places of its units among those that are wanted.
  let units: Range<Int>
  /// As the index has names.
  let key: [UInt8]

  /// All runs that may be one: from each word on, the longest first.
  static func all(of units: [SearchQuery.Unit]) -> [[NameRun]] {
    units.indices.prefix(mostStarts).map { first in
      let ends = first + 1...min(first + mostWords, units.count)
      return ends.reversed().compactMap { NameRun(units, first..<$0) }
    }
  }

  private init?(_ all: [SearchQuery.Unit], _ units: Range<Int>) {
    let words = all[units].flatMap(\.words)
    guard words.count <= Self.mostWords, all[units].allSatisfy({ !$0.isQuoted }) else { return nil }
    self.units = units
    key = Array(words.joined(separator: [UInt8(ascii: " ")]))
  }
}
