import CXXHash

/// Words, each once, numbered in the order in which they came.
struct WordTable: Sendable {
  private(set) var words = WordList()
  /// Of each word the number, and above it the hash; all bits are set where there is none.
  private var slots = [UInt64](repeating: .max, count: 1 << 10)

  var count: Int { words.count }

  subscript(number: Int) -> ArraySlice<UInt8> { words[number] }

  /// The word's number, and whether it is new.
  mutating func number(of word: some Collection<UInt8>) -> (number: Int, isNew: Bool) {
    word.withContiguousStorageIfAvailable { number(of: $0) }
      ?? Array(word).withUnsafeBufferPointer { number(of: $0) }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = XXH3_64bits(word.baseAddress, word.count) >> 32
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != .max {
      let number = Int(slots[slot] & 0xFFFF_FFFF)
      if slots[slot] >> 32 == hash, words.isWord(number, word) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash << 32 | UInt64(count)
    words.append(word)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: .max, count: old.count * 2)
    for word in old where word != .max {
      var slot = Int(word >> 32) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = word
    }
  }
}
