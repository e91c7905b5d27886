/// Cuts what the index says of terms into files, and takes over those of the last index in which nothing is another.
struct TermShards: Sendable {
  private let kept: KeptShards
  private let size: Int
  private let entry: @Sendable (Int) -> [UInt8]

  /// - Parameters:
  ///   - size: see `Sharding`.
  ///   - entry: what the index says of a word.
  init(_ kept: KeptShards, size: Int, entry: @escaping @Sendable (Int) -> [UInt8]) {
    (self.kept, self.size, self.entry) = (kept, size, entry)
  }

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - says: the word where somebody has to hear of it.
  func cut(_ words: [[UInt8]], _ parallelism: Parallelism, says: (Int) -> [UInt8]) -> [Shard] {
    let covers = kept.covers(words.count)
    // So many words for one thread at a time: the common ones stand apart.
    let entries = parallelism.map(words.count, grain: 64) { covers[$0] ? nil : entry($0) }
    var sharding = Sharding(size: size)
    var word = 0
    while word < words.count {
      if let shard = kept.shard(sharding.number, beginningWith: word), sharding.isOpen == false {
        sharding.keep(shard)
        word += shard.count
        continue
      }
      let own = entries[word] ?? entry(word)
      if sharding.makeRoom(for: own), let shard = kept.shard(sharding.number, beginningWith: word) {
        sharding.keep(shard)
        word += shard.count
      } else {
        sharding.add(words[word], own, says: says(word))
        word += 1
      }
    }
    return sharding.finished()
  }
}

/// - Parameter count: how many documents there are; nil where that is not said.
func termEntry(_ content: [UInt8], count: Int? = nil) -> [UInt8] {
  var bytes = IndexBytes()
  if let count { bytes.write(count) }
  bytes.write(content)
  return bytes.bytes
}
