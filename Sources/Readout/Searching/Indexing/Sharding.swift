/// A part of a sorted list that is a file of its own.
struct Shard: Sendable {
  var first: [UInt8]
  /// What is behind all words of the files before, and not behind the first of this one: as short as can be, and the
  /// first word where the next file begins with it too.
  var start: [UInt8]
  var last: [UInt8]
  /// How many words it has.
  var count: Int
  /// Empty where it is what it was in the last index.
  var content: [UInt8]
  /// See `SearchContent.said`.
  var said: [UInt8]
  var isKept = false

  var note: ShardNote { ShardNote(first: first, last: last, count: count) }
}

/// Cuts a sorted list into files.
struct Sharding {
  private let size: Int
  private var shards: [Shard] = []
  /// How many have been given away.
  private var given = 0
  private var first: [UInt8]?
  private var count = 0
  private var last: [UInt8] = []
  /// The last word of the file before.
  private var ended: [UInt8] = []
  private var bytes = IndexBytes()
  private var said: [UInt8] = []

  /// - Parameter size: of a file in bytes, before it is packed.
  init(size: Int) { self.size = size }

  /// How many files there are before the next.
  var number: Int { given + shards.count }

  /// Whether a file is being written.
  var isOpen: Bool { first != nil }

  /// Ends the file that is being written, if there is one, where what comes next does not go into it.
  /// - Returns: whether the next begins a file.
  mutating func makeRoom(for entry: [UInt8]) -> Bool { makeRoom(count: entry.count) }

  private mutating func makeRoom(count: Int) -> Bool {
    // What is large has a file of its own, so that nobody has to fetch it with its neighbours.
    if first != nil, bytes.bytes.count >= size || count > size / 2 { endShard() }
    return first == nil
  }

  /// Takes over a file of the last index.
  mutating func keep(_ shard: ShardNote) {
    shards.append(
      Shard(
        first: shard.first, start: shard.first.divider(after: ended), last: shard.last, count: shard.count,
        content: [], said: [], isKept: true))
    ended = shard.last
  }

  /// Adds a word, and what is said of it.
  mutating func add(_ word: [UInt8], _ entry: [UInt8], says words: [UInt8]) {
    if makeRoom(for: entry) { (first, last) = (word, []) }
    append(word, entry, says: words)
  }

  /// Adds a word once for each of several things that are said of it. They stand in one file, or in files that begin
  /// with the word: where the first of them is, a directory tells.
  /// - Parameter together: how many of the first stand in one file, however many they are.
  mutating func add(_ word: [UInt8], each entries: [(entry: [UInt8], says: [UInt8])], together: Int) {
    _ = makeRoom(count: entries.reduce(0) { $0 + $1.entry.count })
    for (place, (entry, words)) in entries.enumerated() {
      if first == word, place >= together { _ = makeRoom(for: entry) }
      if first == nil { (first, last) = (word, []) }
      append(word, entry, says: words)
    }
  }

  private mutating func append(_ word: [UInt8], _ entry: [UInt8], says words: [UInt8]) {
    count += 1
    bytes.write(word[...], after: last[...])
    bytes.bytes += entry
    last = word
    if !words.isEmpty { said += words + [0] }
  }

  private mutating func endShard() {
    let first = first ?? []
    shards.append(
      Shard(
        first: first, start: first.divider(after: ended), last: last, count: count, content: bytes.bytes,
        said: said))
    // Of files that begin with one word, a lookup takes the first: it has to be known by the whole word too.
    if shards.count > 1, shards[shards.count - 2].first == first { shards[shards.count - 2].start = first }
    ended = last
    (self.first, count, bytes, said) = (nil, 0, IndexBytes(), [])
  }

  /// The files that are whole and have not been given away before.
  mutating func whole() -> [Shard] {
    defer { (given, shards) = (number, []) }
    return shards
  }

  /// The files that have not been given away before.
  mutating func finished() -> [Shard] {
    if first != nil { endShard() }
    return whole()
  }
}

/// What is noted of a file of a sorted list.
struct ShardNote: Sendable {
  var first: [UInt8]
  var last: [UInt8]
  /// How many words it has.
  var count: Int
}

extension [UInt8] {
  /// As much of its beginning as is behind a word that is before it; itself where it is that word.
  fileprivate func divider(after word: [UInt8]) -> [UInt8] {
    Array(prefix(zip(self, word).prefix { $0 == $1 }.count + 1))
  }
}
