/// What one block of deflate holds, until its codes are known.
struct DeflateBlock: ~Copyable {
  /// Bytes as they are; of matches the length, and above it the distance.
  private let symbols = UnsafeMutablePointer<UInt32>.allocate(capacity: room)
  private var count = 0
  private let literals = UnsafeMutablePointer<UInt32>.allocate(capacity: 286)
  private let distances = UnsafeMutablePointer<UInt32>.allocate(capacity: 30)
  private let lengthCodes = UnsafeMutablePointer<DeflateCodes.Code>.allocate(capacity: 259)

  private static let room = 1 << 16

  init() {
    for length in 0...258 { (lengthCodes + length).initialize(to: DeflateCodes.code(ofLength: length)) }
    clear()
  }

  deinit {
    symbols.deallocate()
    literals.deallocate()
    distances.deallocate()
    lengthCodes.deallocate()
  }

  var isFull: Bool { count >= Self.room }

  @inline(__always)
  mutating func take(literal byte: UInt8) {
    symbols[count] = UInt32(byte)
    count &+= 1
    literals[Int(byte)] &+= 1
  }

  @inline(__always)
  mutating func take(match length: Int, _ distance: Int) {
    symbols[count] = UInt32(truncatingIfNeeded: distance << 9 | length) | 1 << 31
    count &+= 1
    literals[Int(lengthCodes[length].symbol)] &+= 1
    distances[DeflateCodes.symbol(ofDistance: distance)] &+= 1
  }

  private mutating func clear() {
    count = 0
    literals.update(repeating: 0, count: 286)
    distances.update(repeating: 0, count: 30)
    // A code has two words at least: not every program reads a smaller one.
    (literals[0], literals[256], distances[0], distances[1]) = (1, 1, 1, 1)
  }

  mutating func write(to out: inout DeflateBits, isLast: Bool) {
    let literal = HuffmanLengths(Array(UnsafeBufferPointer(start: literals, count: 286)), longest: 15)
    let distance = HuffmanLengths(Array(UnsafeBufferPointer(start: distances, count: 30)), longest: 15)
    let header = DeflateHeader(literal.lengths, distance.lengths)
    literal.words.withUnsafeBufferPointer { literals in
      distance.words.withUnsafeBufferPointer { distances in
        // No symbol is longer than six bytes, and of a header there are not more than 286 + 30 lengths of 14 bits.
        out.write(atMost: count * 6 + 1_024) { out in
          out.write(isLast ? 5 : 4, 3)
          header.write(to: &out)
          for place in 0..<count { write(symbols[place], literals, distances, to: &out) }
          out.write(literals[256].code, literals[256].length)
        }
      }
    }
    clear()
  }

  @inline(__always)
  private func write(
    _ symbol: UInt32, _ literals: UnsafeBufferPointer<HuffmanWord>,
    _ distances: UnsafeBufferPointer<HuffmanWord>, to out: inout DeflateBits.Raw
  ) {
    guard symbol >> 31 == 1 else {
      let word = literals[Int(symbol)]
      return out.write(word.code, word.length)
    }
    let (length, distance) = (symbol & 0x1FF, Int(symbol & 0x7FFF_FFFF) >> 9)
    let code = lengthCodes[Int(length)]
    var word = literals[Int(code.symbol)]
    word.add(UInt64(length &- UInt32(code.base)), UInt64(code.extra))
    let place = DeflateCodes.symbol(ofDistance: distance)
    word.add(distances[place].code, distances[place].length)
    let extra = UInt64(max(0, place / 2 - 1))
    word.add(UInt64(distance - 1) & (1 << extra - 1), extra)
    out.write(word.code, word.length)
  }
}
