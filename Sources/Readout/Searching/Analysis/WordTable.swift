import CXXHash

/// Words, each once, numbered in the order in which they came.
struct WordTable: Sendable {
  private(set) var words = WordList()
  private var hashes: [UInt32] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { hashes.count }

  subscript(number: Int) -> ArraySlice<UInt8> { words[number] }

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
      if hashes[number] == hash, words.isWord(number, word) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    hashes.append(hash)
    words.append(word)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
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
