/// Tags that hold nothing, as pages have them by the thousand: they are known by their bytes and not read again.
///
/// Compared are the bytes, not hashes, so that no tag is ever taken for another.
///
/// Only one thread at a time has it: see `MarkupMemories`.
final class TagMemory: @unchecked Sendable {
  /// Longer tags are read each time.
  static let longest = 56
  private static let wordCount = longest / 8

  private static let slotBits: UInt64 = 10
  /// The bytes of each tag, with zeros behind them: a line of the processor's cache.
  private let tags: UnsafeMutablePointer<SIMD8<UInt64>>
  private let elements: UnsafeMutablePointer<MarkupElement>

  init() {
    let count = 1 << Int(TagMemory.slotBits)
    tags = .allocate(capacity: count)
    tags.initialize(repeating: SIMD8(), count: count)
    elements = .allocate(capacity: count)
    elements.initialize(repeating: MarkupElement(), count: count)
  }

  deinit {
    tags.deallocate()
    elements.deallocate()
  }

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
    tags[key.slot] == key.bytes ? elements[key.slot] : nil
  }

  func remember(_ key: Key, _ element: MarkupElement) {
    (tags[key.slot], elements[key.slot]) = (key.bytes, element)
  }
}
