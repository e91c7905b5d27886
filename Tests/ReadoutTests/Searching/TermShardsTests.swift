import Testing

@testable import Readout

/// Files of a list that are taken over are those that a list cut anew would have.
@Suite struct TermShardsTests {
  /// A number that is the same in every run.
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private typealias Words = [[UInt8]: [UInt8]]

  private static func word(_ number: Int) -> [UInt8] { Array(String(number + 10_000).utf8) }

  private func cut(_ words: Words, after notes: [ShardNote] = [], changed: Set<[UInt8]> = []) -> [Shard] {
    let order = words.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let kept = KeptShards(notes, words: order, isSame: order.map { !changed.contains($0) })
    var shards: [Shard] = []
    TermShards(kept, size: 100, window: 16) { words[order[$0]] ?? [] }
      .cut(order, Parallelism(jobs: 2)) {
        order[$0]
      } take: {
        shards += $0
      }
    return shards
  }

  /// Adds, changes and removes some words.
  private func edit(_ words: inout Words, _ numbers: inout Numbers) -> Set<[UInt8]> {
    var changed: Set<[UInt8]> = []
    for _ in 0..<(1 + numbers.next(below: 3)) {
      let word = Self.word(numbers.next(below: 200))
      let size = numbers.next(below: 8) == 0 ? 60 : numbers.next(below: 20)
      words[word] =
        numbers.next(below: 4) == 0 ? nil : (0..<size).map { _ in UInt8(numbers.next(below: 256)) }
      changed.insert(word)
    }
    return changed
  }

  @Test(arguments: 1...20) func filesThatStayAreThoseOfAListCutAnew(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var words: Words = [:]
    for _ in 0..<60 { _ = edit(&words, &numbers) }
    var (before, kept) = (cut(words), 0)
    for _ in 0..<25 {
      let changed = edit(&words, &numbers)
      let (renewed, fresh) = (cut(words, after: before.map(\.note), changed: changed), cut(words))
      #expect(renewed.map(\.first) == fresh.map(\.first))
      #expect(renewed.map(\.count) == fresh.map(\.count))
      for (number, shard) in renewed.enumerated() {
        let content = shard.isKept ? before[number].content : shard.content
        #expect(content == fresh[number].content, "file \(number)")
        kept += shard.isKept ? 1 : 0
      }
      before = fresh
    }
    #expect(kept > 100)
  }
}
