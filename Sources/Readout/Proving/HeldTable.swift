/// Finds runs of held words by their hashes.
///
/// An object that lives as long as the proof, with memory of its own: every thread asks it for every word of what is
/// published.
final class HeldTable: Sendable {
  /// Longer texts are held in runs of so many words.
  static let runLength = 8

  let words: HeldWords
  /// Bit `n` for texts of `n` words.
  let shortLengths: UInt32
  private let entries: [Entry]
  private let mask: Int
  /// A bit for every hash, by its low bits: most words are done with it.
  private let filter: [UInt64]
  private let filterMask: UInt64
  /// The same for the last words of short texts.
  private let lastWords: [UInt64]

  private struct Entry: Sendable, BitwiseCopyable {
    /// 0 for none.
    var hash: UInt64 = 0
    var firstWord: UInt32 = 0
    var length: UInt32 = 0
  }

  init(_ words: HeldWords) {
    self.words = words
    let count = words.runCount
    let capacity = 1 << (Int.bitWidth - max(16, count * 2).leadingZeroBitCount)
    mask = capacity - 1
    filterMask = UInt64(capacity * 8 - 1)
    var entries = [Entry](repeating: Entry(), count: capacity)
    var filter = [UInt64](repeating: 0, count: capacity / 8)
    var lastWords = [UInt64](repeating: 0, count: 1024)
    var shortLengths: UInt32 = 0
    let hashes = (0..<words.starts.count - 1).map { HeldTable.hash(of: words.word($0)) }
    for passage in words.passages {
      let (first, count) = (Int(passage.firstWord), Int(passage.count))
      let length = min(count, HeldTable.runLength)
      for start in first...first + count - length {
        let hash = RunHash.of(hashes[start..<start + length])
        filter[Int((hash & filterMask) >> 6)] |= 1 << (hash & 63)
        HeldTable.insert(
          Entry(hash: hash, firstWord: UInt32(start), length: UInt32(length)), &entries, capacity - 1)
      }
      guard length < HeldTable.runLength else { continue }
      shortLengths |= 1 << UInt32(length)
      let last = hashes[first + length - 1]
      lastWords[Int(last >> 6 & 1023)] |= 1 << (last & 63)
    }
    (self.entries, self.filter, self.lastWords, self.shortLengths) = (
      entries, filter, lastWords, shortLengths
    )
  }

  /// FNV-1a.
  static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(RunHash.seed) { ($0 ^ UInt64($1)) &* RunHash.prime }
  }

  private static func insert(_ entry: Entry, _ entries: inout [Entry], _ mask: Int) {
    var place = slot(entry.hash, mask)
    while entries[place].hash != 0 {
      if entries[place].hash == entry.hash { return }
      place = (place + 1) & mask
    }
    entries[place] = entry
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
  }

  /// Whether a run with this hash may be held.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { filter[Int((hash & filterMask) >> 6)] >> (hash & 63) & 1 == 1 }

  /// Whether a short text may end with a word.
  @inline(__always)
  func mayEnd(with hash: UInt64) -> Bool { lastWords[Int(hash >> 6 & 1023)] >> (hash & 63) & 1 == 1 }

  /// The first word of the held run with this hash, and how many it has.
  func run(with hash: UInt64) -> (firstWord: Int, length: Int)? {
    var place = HeldTable.slot(hash, mask)
    while entries[place].hash != 0 {
      if entries[place].hash == hash { return (Int(entries[place].firstWord), Int(entries[place].length)) }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// The hash of a run of words, which can roll on by a word.
enum RunHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What the first word of a whole run has been multiplied with.
  static let first = (1..<HeldTable.runLength).reduce(UInt64(1)) { power, _ in power &* base }

  static func of(_ words: some Sequence<UInt64>) -> UInt64 { words.reduce(0) { $0 &* base &+ $1 } }
}
