/// Finds runs of held words by their hashes.
///
/// An object that lives as long as the proof, with memory of its own: every thread asks its filters for every word of
/// what is published.
final class HeldTable: Sendable {
  /// Longer texts are held in runs of so many words.
  static let runLength = 8
  /// As many runs in a row are twelve words, which no chance brings together.
  static let surestSeries = 5
  /// So many words stand between the beginnings of the windows of a held text that are looked for at first: whatever
  /// run of it is published, a whole window is in it, before its last word.
  static let windowStride = runLength - LastWords.windowLength

  /// A quarter of a megabyte at most: the share that a thread may take of its processor's second cache.
  private static let windowBits = 1 << 21
  private static let endingBits = 1 << 19

  let words: HeldWords
  /// Bit `n` for texts of `n` words.
  let shortLengths: UInt32
  private let entries: [Run]
  private let mask: Int
  /// Every so many words a window of each held run: small enough to stay in the cache, and nearly all words are done
  /// with it.
  let windows: HashFilter
  /// The last two words of each short text, or the only one.
  let endings: HashFilter
  /// All of what is in the table.
  private let filter: HashFilter

  /// What is known of markup, as much for every thread.
  let memories = MarkupMemories()

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
    var entries = [Run](repeating: Run(), count: capacity)
    // Few words get as far as this one.
    filter = HashFilter(hashes: count, bits: 8)
    windows = HashFilter(
      hashes: count / HeldTable.windowStride + words.passages.count, limit: HeldTable.windowBits)
    endings = HashFilter(hashes: words.passages.count, limit: HeldTable.endingBits)
    var shortLengths: UInt32 = 0
    let hashes = (0..<words.starts.count - 1).map { WordHash(words.word($0)).value }
    for passage in words.passages {
      for run in HeldTable.runs(of: passage, hashes) {
        filter.insert(run.hash)
        HeldTable.insert(run, &entries, capacity - 1)
      }
      let searched = hashes[HeldTable.searchedWords(of: passage)]
      if searched.count < HeldTable.runLength {
        shortLengths |= 1 << UInt32(searched.count)
        endings.insert(RunHash.of(searched.suffix(2)))
      } else {
        for window in HeldTable.windows(of: searched) { windows.insert(RunHash.of(window)) }
      }
    }
    longestRun = words.passages.lazy.filter(\.isAddress).map { Int($0.count) }.reduce(
      HeldTable.runLength, max)
    (self.entries, self.shortLengths) = (entries, shortLengths)
  }

  deinit {
    filter.deallocate()
    windows.deallocate()
    endings.deallocate()
  }

  /// The words by which a passage is found: of an address that is longer than a run the end.
  private static func searchedWords(of passage: HeldWords.Passage) -> Range<Int> {
    let (first, end) = (Int(passage.firstWord), Int(passage.firstWord + passage.count))
    return (passage.isAddress ? max(first, end - runLength) : first)..<end
  }

  /// - Parameter hashes: of eight words or more.
  private static func windows(of hashes: ArraySlice<UInt64>) -> some Sequence<ArraySlice<UInt64>> {
    stride(from: hashes.startIndex, through: hashes.endIndex - LastWords.windowLength, by: windowStride).lazy
      .map {
        hashes[$0..<$0 + LastWords.windowLength]
      }
  }

  private static func runs(of passage: HeldWords.Passage, _ hashes: [UInt64]) -> [Run] {
    let words = searchedWords(of: passage)
    let length = min(words.count, runLength)
    return (words.lowerBound...words.upperBound - length).map { start in
      Run(
        hash: RunHash.of(hashes[start..<start + length]),
        firstWord: passage.isAddress ? UInt32(passage.firstWord) : UInt32(start),
        length: UInt16(clamping: passage.isAddress ? Int(passage.count) : length),
        isAddress: passage.isAddress)
    }
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

  /// Whether words with this hash may be held.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { filter.mayHold(hash) }

  /// Calls the body for every run with this hash.
  func forEachRun(with hash: UInt64, _ body: (Run) -> Void) {
    var place = HeldTable.slot(hash, mask)
    while entries[place].hash != 0 {
      if entries[place].hash == hash { body(entries[place]) }
      place = (place + 1) & mask
    }
  }
}
