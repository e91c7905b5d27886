import CPlatform

/// Tells of most hashes that they are none of those that were put in: a bit of memory for many, which stays in the
/// processor's cache.
///
/// Values share the memory, which is their owner's, so that many threads ask it without counting references.
struct HashFilter: BitwiseCopyable, @unchecked Sendable {
  private let blocks: UnsafeMutablePointer<UInt64>
  private let count: Int
  /// By which the high bits of a hash become a block's number.
  private let shift: UInt64

  /// - Parameters:
  ///   - hashes: how many there will be.
  ///   - bits: how many are used for each, about: the power of two that is nearest.
  ///   - limit: how many bits there may be at most.
  init(hashes: Int, bits: Int = 16, limit: Int = .max) {
    let wanted = min(max(1024, hashes * bits), limit)
    let exponent = Int.bitWidth - (wanted * 2 / 3).leadingZeroBitCount
    count = 1 << (exponent - 6)
    shift = UInt64(64 - (exponent - 6))
    blocks = .allocate(capacity: count)
    blocks.initialize(repeating: 0, count: count)
  }

  func deallocate() { blocks.deallocate() }

  func insert(_ hash: UInt64) { blocks[Int(truncatingIfNeeded: hash &>> shift)] |= HashFilter.bits(of: hash) }

  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let bits = HashFilter.bits(of: hash)
    return blocks[Int(truncatingIfNeeded: hash &>> shift)] & bits == bits
  }

  /// Says that it will be asked about a hash.
  @inline(__always)
  func prepare(for hash: UInt64) { readout_prefetch(blocks + Int(truncatingIfNeeded: hash &>> shift)) }

  /// Three bits of a block: of one alone the chance is greater by far that another hash has it too.
  @inline(__always)
  private static func bits(of hash: UInt64) -> UInt64 {
    1 &<< (hash & 63) | 1 &<< (hash &>> 6 & 63) | 1 &<< (hash &>> 12 & 63)
  }
}
