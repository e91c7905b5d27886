/// Cuts what the index says of terms into files, and takes over those of the last index in which nothing is another.
struct TermShards: Sendable {
  private let kept: KeptShards
  private let size: Int
  private let window: Int
  private let entry: @Sendable (Int) -> [UInt8]

  /// - Parameters:
  ///   - size: see `Sharding`.
  ///   - window: how many words are looked at together.
  ///   - entry: what the index says of a word.
  init(
    _ kept: KeptShards, size: Int, window: Int = 16_384, entry: @escaping @Sendable (Int) -> [UInt8]
  ) {
    (self.kept, self.size, self.window, self.entry) = (kept, size, window, entry)
  }

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - says: the word where somebody has to hear of it.
  ///   - take: takes files as soon as some are whole, so that what is said of all words is never in memory at once.
  func cut(
    _ words: [[UInt8]], _ parallelism: Parallelism, says: (Int) -> [UInt8], take: ([Shard]) -> Void
  ) {
    let covers = kept.covers(words.count)
    var sharding = Sharding(size: size)
    var word = 0
    while word < words.count {
      let first = word
      let end = min(first + window, words.count)
      // So many words for one thread at a time: the common ones stand apart.
      let entries = parallelism.map(end - first, grain: 64) { covers[first + $0] ? nil : entry(first + $0) }
      while word < end { word = add(word, words, entries[word - first], to: &sharding, says) }
      take(sharding.whole())
    }
    take(sharding.finished())
  }

  /// - Returns: the next word.
  private func add(
    _ word: Int, _ words: [[UInt8]], _ known: [UInt8]?, to sharding: inout Sharding, _ says: (Int) -> [UInt8]
  ) -> Int {
    if !sharding.isOpen, let next = keep(word, in: &sharding) { return next }
    let own = known ?? entry(word)
    if sharding.makeRoom(for: own), let next = keep(word, in: &sharding) { return next }
    sharding.add(words[word], own, says: says(word))
    return word + 1
  }

  /// - Returns: the word behind the file of the last index that can stay; nil where none can.
  private func keep(_ word: Int, in sharding: inout Sharding) -> Int? {
    guard let shard = kept.shard(sharding.number, beginningWith: word) else { return nil }
    sharding.keep(shard)
    return word + shard.count
  }
}

/// - Parameter count: how many documents there are; nil where that is not said.
func termEntry(_ content: [UInt8], count: Int? = nil) -> [UInt8] {
  var bytes = IndexBytes()
  if let count { bytes.write(count) }
  bytes.write(content)
  return bytes.bytes
}
