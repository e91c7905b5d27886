import CXXHash

/// Words, each once, numbered in the order in which they came.
struct WordTable: Sendable {
  /// All words, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// Where each begins; the end of the last behind them.
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 10)

  init() {}

  /// A table that is only looked into.
  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    (bytes, starts, hashes) = (try reader.values(), try reader.values(), try reader.values())
    slots = []
    guard starts.count == hashes.count + 1, starts.last.map(Int.init) == bytes.count else {
      throw CacheReader.Damage()
    }
  }

  func write(to writer: inout CacheWriter) {
    writer.write(all: bytes)
    writer.write(all: starts)
    writer.write(all: hashes)
  }

  var count: Int { hashes.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  /// The word's number, and whether it is new.
  mutating func number(of word: some Collection<UInt8>) -> (number: Int, isNew: Bool) {
    word.withContiguousStorageIfAvailable { number(of: $0) }
      ?? Array(word).withUnsafeBufferPointer { number(of: $0) }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = UInt32(truncatingIfNeeded: XXH3_64bits(word.baseAddress, word.count))
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isWord(number, word) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  @inline(__always)
  private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for place in 0..<word.count where bytes[start + place] != word[place] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
