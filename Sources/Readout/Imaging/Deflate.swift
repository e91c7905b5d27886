/// Packs bytes in the form of zlib (RFC 1950, 1951): one block with the fixed codes.
///
/// A program of our own, since what a library packs differs with its version. It is made for pictures of few
/// colours, in which long runs and whole rows come again.
struct Deflate {
  private static let (window, shortest, longest) = (32_768, 4, 258)
  private static let hashBits = 15

  private var bits = BitWriter()

  /// The bytes, packed, with zlib's header and checksum.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.bits.bytes = [0x78, 0x01]
    deflate.bits.write(0b011, 3)
    bytes.withUnsafeBufferPointer { deflate.pack($0) }
    deflate.writeLiteral(256)
    deflate.bits.finish()
    return deflate.bits.bytes + .big(Int(adler32(bytes)), 4)
  }

  private mutating func pack(_ bytes: UnsafeBufferPointer<UInt8>) {
    var last = [Int32](repeating: -1, count: 1 << Self.hashBits)
    var offset = 0
    while offset < bytes.count {
      guard offset + Self.shortest <= bytes.count else {
        writeLiteral(Int(bytes[offset]))
        offset += 1
        continue
      }
      let hash = Self.hash(bytes, offset)
      let earlier = Int(last[hash])
      last[hash] = Int32(truncatingIfNeeded: offset)
      let length = earlier >= 0 && offset - earlier <= Self.window ? Self.common(bytes, earlier, offset) : 0
      if length >= Self.shortest {
        writeMatch(length, distance: offset - earlier)
        offset += length
      } else {
        writeLiteral(Int(bytes[offset]))
        offset += 1
      }
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let four =
      UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2]) << 16
      | UInt32(bytes[offset + 3]) << 24
    return Int((four &* 2_654_435_761) >> UInt32(32 - hashBits))
  }

  private static func common(_ bytes: UnsafeBufferPointer<UInt8>, _ earlier: Int, _ offset: Int) -> Int {
    let most = min(longest, bytes.count - offset)
    var length = 0
    while length < most, bytes[earlier + length] == bytes[offset + length] { length += 1 }
    return length
  }

  /// A literal, or the end of the block (256), in the fixed code.
  private mutating func writeLiteral(_ symbol: Int) {
    switch symbol {
    case 0..<144: bits.write(reversed: 0x30 + symbol, 8)
    case 144..<256: bits.write(reversed: 0x190 + symbol - 144, 9)
    case 256..<280: bits.write(reversed: symbol - 256, 7)
    default: bits.write(reversed: 0xC0 + symbol - 280, 8)
    }
  }

  private mutating func writeMatch(_ length: Int, distance: Int) {
    let (symbol, base, extra) = Self.lengthCode(length)
    writeLiteral(symbol)
    bits.write(length - base, extra)
    let (code, start, more) = Self.distanceCode(distance)
    bits.write(reversed: code, 5)
    bits.write(distance - start, more)
  }

  /// Symbol, the length it begins at, and the bits behind it (RFC 1951, 3.2.5).
  private static func lengthCode(_ length: Int) -> (Int, Int, Int) {
    if length == 258 { return (285, 258, 0) }
    if length < 11 { return (254 + length, length, 0) }
    let number = length - 3
    let extra = Int.bitWidth - 1 - number.leadingZeroBitCount - 2
    let step = number >> extra
    return (257 + 4 * extra + step, step << extra + 3, extra)
  }

  private static func distanceCode(_ distance: Int) -> (Int, Int, Int) {
    let number = distance - 1
    if number < 4 { return (number, distance, 0) }
    let extra = Int.bitWidth - 1 - number.leadingZeroBitCount - 1
    let step = number >> extra
    return (2 * extra + step, step << extra + 1, extra)
  }
}

/// The checksum of zlib (RFC 1950).
func adler32(_ bytes: [UInt8]) -> UInt32 {
  var (a, b): (UInt32, UInt32) = (1, 0)
  // So many sums stay below 2³².
  for start in stride(from: 0, to: bytes.count, by: 5_552) {
    for byte in bytes[start..<min(start + 5_552, bytes.count)] {
      a &+= UInt32(byte)
      b &+= a
    }
    (a, b) = (a % 65_521, b % 65_521)
  }
  return b << 16 | a
}

/// Bits from the lowest on.
private struct BitWriter {
  var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  mutating func write(_ value: Int, _ width: Int) {
    pending |= UInt64(value) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// A code, of which the highest bit comes first.
  mutating func write(reversed code: Int, _ width: Int) {
    var turned = 0
    for bit in 0..<width where code >> bit & 1 == 1 { turned |= 1 << (width - 1 - bit) }
    write(turned, width)
  }

  mutating func finish() {
    if count > 0 { write(0, 8 - count) }
  }
}
