/// The ASCII letters and digits that eight bytes begin with, in lower case: all eight are looked at at once, since most
/// words are read in one go by it.
struct LetterBlock: BitwiseCopyable {
  /// The first in the lowest byte, zeros behind the last.
  let letters: UInt64
  /// How many bits the letters take, eight each.
  let width: UInt64

  /// - Parameter bytes: the first in the lowest byte.
  @inline(__always)
  init(_ bytes: UInt64) {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let small = low | 0x2020_2020_2020_2020
    // The high bit of each byte says whether it is at least the one and not yet behind the other.
    let isLetter = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    let others = ~((isLetter | isDigit) & ~bytes) & 0x8080_8080_8080_8080
    width = UInt64(truncatingIfNeeded: others.trailingZeroBitCount & ~7)
    let before = ((others & (0 &- others)) &>> 7) &- 1
    letters = (bytes | (isLetter & 0x8080_8080_8080_8080) &>> 2) & before
  }

  /// The block at a place.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    if place &+ 8 <= bytes.count {
      self.init(
        UInt64(
          littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    } else {
      self.init(LetterBlock.rest(of: bytes, from: place))
    }
  }

  /// Fewer than eight bytes, with zeros behind them.
  @inline(never)
  private static func rest(of bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> UInt64 {
    bytes[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The high bit of the first byte that is a certain one, and maybe of some behind it.
@inline(__always)
func marks(of byte: UInt64, in block: UInt64) -> UInt64 {
  let others = block ^ byte &* 0x0101_0101_0101_0101
  return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
}
