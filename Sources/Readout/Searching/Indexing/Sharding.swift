/// A part of a sorted list that is a file of its own.
struct Shard: Sendable {
  var first: [UInt8]
  var content: [UInt8]
  /// See `SearchContent.said`.
  var said: [UInt8]
}

/// Cuts a sorted list into files.
struct Sharding {
  private let size: Int
  private var shards: [Shard] = []
  private var first: [UInt8]?
  private var last: [UInt8] = []
  private var bytes = IndexBytes()
  private var said: [UInt8] = []

  /// - Parameter size: of a file in bytes, before it is packed.
  init(size: Int) { self.size = size }

  /// Adds a word, and what is said of it.
  mutating func add(_ word: [UInt8], _ entry: [UInt8], says words: [UInt8]) {
    // What is large has a file of its own, so that nobody has to fetch it with its neighbours.
    let isFull = bytes.bytes.count >= size || entry.count > size / 2
    if isFull, first != nil { endShard() }
    if first == nil { (first, last) = (word, []) }
    bytes.write(word[...], after: last[...])
    bytes.bytes += entry
    last = word
    if !words.isEmpty { said += words + [0] }
  }

  /// The same for a term.
  /// - Parameter count: how many documents it has; nil where that is not said.
  mutating func add(_ term: [UInt8], count: Int?, _ entry: [UInt8], says: Bool) {
    var bytes = IndexBytes()
    if let count { bytes.write(count) }
    bytes.write(entry)
    add(term, bytes.bytes, says: says ? term : [])
  }

  private mutating func endShard() {
    shards.append(Shard(first: first ?? [], content: bytes.bytes, said: said))
    (first, bytes, said) = (nil, IndexBytes(), [])
  }

  mutating func finished() -> [Shard] {
    if first != nil { endShard() }
    return shards
  }
}
