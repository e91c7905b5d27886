import Synchronization

/// Tags that hold nothing, as pages have them by the thousand: they are known by their bytes and not read again.
///
/// Compared are the bytes, not hashes, so that no tag is ever taken for another.
///
/// Only one thread at a time has it: see `TagMemories`.
final class TagMemory: @unchecked Sendable {
  /// Longer tags are read each time.
  static let longest = 56
  private static let wordCount = longest / 8

  private struct Entry: BitwiseCopyable {
    /// The bytes, with zeros behind them.
    var bytes = SIMD8<UInt64>()
    var element = MarkupElement()
  }

  /// Half a thread's share of its processor's second cache.
  private static let slotBits: UInt64 = 10
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: 1 << Int(TagMemory.slotBits))
    entries.initialize(repeating: Entry(), count: 1 << Int(TagMemory.slotBits))
  }

  deinit { entries.deallocate() }

  /// A tag as it is looked for.
  struct Key: BitwiseCopyable {
    fileprivate var bytes = SIMD8<UInt64>()
    fileprivate var slot = 0
    /// How many bytes the tag has.
    var length = 0
  }

  /// The tag at a place; nil where it is long, or the file ends.
  @inline(__always)
  func key(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Key? {
    guard place &+ TagMemory.longest <= bytes.count else { return nil }
    var key = Key()
    var hash: UInt64 = 0
    for number in 0..<TagMemory.wordCount {
      let block = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: place &+ number &* 8, as: UInt64.self))
      let ends = marks(of: 0x3E, in: block)
      let before = ends == 0 ? UInt64.max : (ends & (0 &- ends)) &<< 1 &- 1
      key.bytes[number] = block & before
      hash = (hash ^ block & before) &* RunHash.prime
      guard ends != 0 else { continue }
      key.length = number &* 8 &+ ends.trailingZeroBitCount / 8 &+ 1
      key.slot = Int(truncatingIfNeeded: hash &>> (64 &- TagMemory.slotBits))
      return key
    }
    return nil
  }

  @inline(__always)
  subscript(key: Key) -> MarkupElement? {
    entries[key.slot].bytes == key.bytes ? entries[key.slot].element : nil
  }

  func remember(_ key: Key, _ element: MarkupElement) {
    entries[key.slot] = Entry(bytes: key.bytes, element: element)
  }
}

/// As many memories as there are threads that search.
final class TagMemories: Sendable {
  private let unused = Mutex<[TagMemory]>([])

  func take() -> TagMemory { unused.withLock { $0.popLast() } ?? TagMemory() }

  func put(back memory: TagMemory) { unused.withLock { $0.append(memory) } }
}
