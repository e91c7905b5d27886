/// Finds runs of held words by their hashes.
///
/// An object that lives as long as the proof, with memory of its own: every thread asks it for every word of what is
/// published.
final class HeldTable: Sendable {
  /// Longer texts are held in runs of so many words.
  static let runLength = 8
  /// As many runs in a row are twelve words, which no chance brings together.
  static let surestSeries = 5

  let words: HeldWords
  /// Bit `n` for texts of `n` words.
  let shortLengths: UInt32
  private let entries: [Run]
  private let mask: Int
  /// A bit for every hash, by its low bits: most words are done with it. Nobody writes to it.
  nonisolated(unsafe) private let filter: UnsafeMutablePointer<UInt64>
  private let filterMask: UInt64
  /// The same for the last words of short texts.
  nonisolated(unsafe) private let lastWords: UnsafeMutablePointer<UInt64>

  /// How many words the longest run has that is looked for: of an address all, of which the last eight are
  /// compared at first.
  let longestRun: Int

  /// Words that are looked for one behind the other.
  struct Run: Sendable, BitwiseCopyable {
    /// Of the last eight of them; 0 for none.
    fileprivate var hash: UInt64 = 0
    var firstWord: UInt32 = 0
    var length: UInt16 = 0
    var isAddress = false
  }

  init(_ words: HeldWords) {
    self.words = words
    let count = words.runCount
    let capacity = 1 << (Int.bitWidth - max(16, count * 2).leadingZeroBitCount)
    mask = capacity - 1
    filterMask = UInt64(capacity * 8 - 1)
    var entries = [Run](repeating: Run(), count: capacity)
    filter = .allocate(capacity: capacity / 8)
    filter.initialize(repeating: 0, count: capacity / 8)
    lastWords = .allocate(capacity: 1024)
    lastWords.initialize(repeating: 0, count: 1024)
    var shortLengths: UInt32 = 0
    let hashes = (0..<words.starts.count - 1).map { HeldTable.hash(of: words.word($0)) }
    for passage in words.passages {
      for run in HeldTable.runs(of: passage, hashes) {
        filter[Int((run.hash & filterMask) >> 6)] |= 1 << (run.hash & 63)
        HeldTable.insert(run, &entries, capacity - 1)
      }
      guard passage.count < HeldTable.runLength else { continue }
      shortLengths |= 1 << UInt32(passage.count)
      let last = hashes[Int(passage.firstWord + passage.count) - 1]
      lastWords[Int(last >> 6 & 1023)] |= 1 << (last & 63)
    }
    longestRun = words.passages.lazy.filter(\.isAddress).map { Int($0.count) }.reduce(
      HeldTable.runLength, max)
    (self.entries, self.shortLengths) = (entries, shortLengths)
  }

  deinit {
    filter.deallocate()
    lastWords.deallocate()
  }

  private static func runs(of passage: HeldWords.Passage, _ hashes: [UInt64]) -> [Run] {
    let (first, count) = (Int(passage.firstWord), Int(passage.count))
    let length = min(count, runLength)
    let starts =
      passage.isAddress ? first + count - length...first + count - length : first...first + count - length
    return starts.map { start in
      Run(
        hash: RunHash.of(hashes[start..<start + length]),
        firstWord: UInt32(passage.isAddress ? first : start),
        length: UInt16(clamping: passage.isAddress ? count : length), isAddress: passage.isAddress)
    }
  }

  /// FNV-1a.
  static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(RunHash.seed) { ($0 ^ UInt64($1)) &* RunHash.prime }
  }

  private static func insert(_ entry: Run, _ entries: inout [Run], _ mask: Int) {
    var place = slot(entry.hash, mask)
    while entries[place].hash != 0 {
      // One place is enough to find words by; but long addresses that end alike are several.
      if entries[place].hash == entry.hash, !entry.isAddress, !entries[place].isAddress { return }
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

  /// Calls the body for every run with this hash.
  func forEachRun(with hash: UInt64, _ body: (Run) -> Void) {
    var place = HeldTable.slot(hash, mask)
    while entries[place].hash != 0 {
      if entries[place].hash == hash { body(entries[place]) }
      place = (place + 1) & mask
    }
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
