/// What one block of deflate holds, until its codes are known.
struct DeflateBlock {
  /// Bytes as they are; of matches the length, and above it the distance.
  private var symbols: [UInt32] = []
  private var literals = [UInt32](repeating: 0, count: 286)
  private var distances = [UInt32](repeating: 0, count: 30)

  private static let room = 1 << 16

  init() { clear() }

  var isFull: Bool { symbols.count >= Self.room }

  @inline(__always)
  mutating func take(literal byte: UInt8) {
    symbols.append(UInt32(byte))
    literals[Int(byte)] &+= 1
  }

  @inline(__always)
  mutating func take(match length: Int, _ distance: Int) {
    symbols.append(UInt32(truncatingIfNeeded: distance << 9 | length) | 1 << 31)
    literals[Int(DeflateCodes.length[length].symbol)] &+= 1
    distances[DeflateCodes.symbol(ofDistance: distance)] &+= 1
  }

  private mutating func clear() {
    symbols.removeAll(keepingCapacity: true)
    for symbol in literals.indices { literals[symbol] = 0 }
    for symbol in distances.indices { distances[symbol] = 0 }
    // A code has two words at least: not every program reads a smaller one.
    (literals[0], literals[256], distances[0], distances[1]) = (1, 1, 1, 1)
  }

  mutating func write(to out: inout DeflateBits, isLast: Bool) {
    let (literal, distance) = (
      HuffmanLengths(literals, longest: 15), HuffmanLengths(distances, longest: 15)
    )
    out.write(isLast ? 1 : 0, 1)
    out.write(2, 2)
    DeflateHeader(literal.lengths, distance.lengths).write(to: &out)
    let codes = (literal.codes, literal.lengths, distance.codes, distance.lengths)
    for symbol in symbols {
      guard symbol >> 31 == 1 else {
        out.write(UInt64(codes.0[Int(symbol)]), Int(codes.1[Int(symbol)]))
        continue
      }
      let length = Int(symbol & 0x1FF)
      let code = DeflateCodes.length[length]
      out.write(UInt64(codes.0[Int(code.symbol)]), Int(codes.1[Int(code.symbol)]))
      out.write(UInt64(length - Int(code.base)), Int(code.extra))
      writeDistance(Int(symbol & 0x7FFF_FFFF) >> 9, codes.2, codes.3, to: &out)
    }
    out.write(UInt64(codes.0[256]), Int(codes.1[256]))
    clear()
  }

  @inline(__always)
  private func writeDistance(
    _ distance: Int, _ codes: [UInt16], _ lengths: [UInt8], to out: inout DeflateBits
  ) {
    let symbol = DeflateCodes.symbol(ofDistance: distance)
    out.write(UInt64(codes[symbol]), Int(lengths[symbol]))
    let extra = max(0, symbol / 2 - 1)
    out.write(UInt64(distance - 1) & (1 << UInt64(extra) - 1), extra)
  }
}

/// The symbols of lengths and distances (RFC 1951, 3.2.5).
enum DeflateCodes {
  struct Code: BitwiseCopyable {
    var symbol: UInt16
    var base: UInt16
    var extra: UInt16
  }

  static let length: [Code] = (0...258).map { length in
    if length == 258 { return Code(symbol: 285, base: 258, extra: 0) }
    if length < 11 { return Code(symbol: UInt16(254 + length), base: UInt16(length), extra: 0) }
    let number = length - 3
    let extra = Int.bitWidth - 1 - number.leadingZeroBitCount - 2
    let step = number >> extra
    return Code(symbol: UInt16(257 + 4 * extra + step), base: UInt16(step << extra + 3), extra: UInt16(extra))
  }

  @inline(__always)
  static func symbol(ofDistance distance: Int) -> Int {
    let number = distance - 1
    if number < 4 { return number }
    let extra = Int.bitWidth - 2 - number.leadingZeroBitCount
    return 2 * extra + number >> extra
  }
}
