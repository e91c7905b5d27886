/// Unpacks raw deflate (RFC 1951), as the files of the index have it.
struct Unpacker {
  private let bytes: [UInt8]
  private var place = 0
  private var pending: UInt32 = 0
  private var pendingCount = 0
  private var out: [UInt8]
  private static let largest = 1 << 28

  /// - Parameter dictionary: text that stands before what is unpacked.
  static func unpack(_ bytes: ArraySlice<UInt8>, dictionary: [UInt8] = []) throws(IndexDamage) -> [UInt8] {
    var unpacker = Unpacker(bytes, dictionary)
    while try !unpacker.readBlock() {}
    return Array(unpacker.out.dropFirst(dictionary.count))
  }

  private init(_ bytes: ArraySlice<UInt8>, _ dictionary: [UInt8]) {
    self.bytes = Array(bytes)
    out = dictionary
  }

  private mutating func bits(_ count: Int) throws(IndexDamage) -> Int {
    while pendingCount < count {
      guard place < bytes.count else { throw IndexDamage() }
      pending |= UInt32(bytes[place]) << UInt32(pendingCount)
      pendingCount += 8
      place += 1
    }
    defer {
      pending >>= UInt32(count)
      pendingCount -= count
    }
    return Int(pending & (1 << UInt32(count) - 1))
  }

  /// - Returns: whether it was the last.
  private mutating func readBlock() throws(IndexDamage) -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try readStored()
    case 1:
      let lengths = [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      let rest = [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
      try readSymbols(HuffmanReader(lengths + rest), HuffmanReader([UInt8](repeating: 5, count: 30)))
    case 2:
      let (literals, distances) = try readCodes()
      try readSymbols(literals, distances)
    default: throw IndexDamage()
    }
    return isLast
  }

  private mutating func readStored() throws(IndexDamage) {
    (pending, pendingCount) = (0, 0)
    guard place + 4 <= bytes.count else { throw IndexDamage() }
    let count = Int(bytes[place]) | Int(bytes[place + 1]) << 8
    guard place + 4 + count <= bytes.count else { throw IndexDamage() }
    out += bytes[(place + 4)..<(place + 4 + count)]
    place += 4 + count
  }

  private mutating func readCodes() throws(IndexDamage) -> (HuffmanReader, HuffmanReader) {
    let (literals, distances, count) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    var own = [UInt8](repeating: 0, count: 19)
    for symbol in DeflateHeader.order[..<count] { own[symbol] = UInt8(try bits(3)) }
    let code = HuffmanReader(own)
    var lengths: [UInt8] = []
    while lengths.count < literals + distances {
      let symbol = try readSymbol(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw IndexDamage() }
        lengths += [UInt8](repeating: last, count: try bits(2) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try bits(3) + 3)
      case 18: lengths += [UInt8](repeating: 0, count: try bits(7) + 11)
      default: lengths.append(UInt8(symbol))
      }
    }
    return (HuffmanReader(Array(lengths[..<literals])), HuffmanReader(Array(lengths[literals...])))
  }

  private mutating func readSymbol(_ code: HuffmanReader) throws(IndexDamage) -> Int {
    var reading = HuffmanReader.Step()
    for length in 1..<16 {
      if let symbol = code.take(try bits(1), length, &reading) { return symbol }
    }
    throw IndexDamage()
  }

  private mutating func readSymbols(_ literals: HuffmanReader, _ distances: HuffmanReader) throws(IndexDamage)
  {
    while true {
      let symbol = try readSymbol(literals)
      if symbol < 256 {
        out.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(length: try length(symbol), distance: try distance(try readSymbol(distances)))
      }
      guard out.count < Self.largest else { throw IndexDamage() }
    }
  }

  private mutating func length(_ symbol: Int) throws(IndexDamage) -> Int {
    guard symbol < 286 else { throw IndexDamage() }
    guard symbol < 285 else { return 258 }
    let extra = symbol < 265 ? 0 : (symbol - 261) / 4
    let base = symbol < 265 ? symbol - 254 : (4 + (symbol - 261) % 4) << extra + 3
    return base + (try bits(extra))
  }

  private mutating func distance(_ symbol: Int) throws(IndexDamage) -> Int {
    guard symbol < 30 else { throw IndexDamage() }
    let extra = max(0, symbol / 2 - 1)
    let base = symbol < 2 ? symbol : (2 + symbol % 2) << extra
    return base + 1 + (try bits(extra))
  }

  private mutating func copy(length: Int, distance: Int) throws(IndexDamage) {
    guard distance <= out.count else { throw IndexDamage() }
    for _ in 0..<length { out.append(out[out.count - distance]) }
  }
}

/// Finds symbols by the bits of their codes.
struct HuffmanReader {
  /// By length, how many codes have it.
  private var counts = [Int](repeating: 0, count: 16)
  /// In the order of their codes.
  private let symbols: [Int]

  struct Step {
    fileprivate var (code, first, index) = (0, 0, 0)
  }

  init(_ lengths: [UInt8]) {
    for length in lengths where length > 0 { counts[Int(length & 15)] += 1 }
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  /// - Returns: the symbol, when the bit was the last of its code.
  func take(_ bit: Int, _ length: Int, _ step: inout Step) -> Int? {
    step.code |= bit
    let count = counts[length]
    if step.code - step.first < count, step.code >= step.first {
      return symbols[step.index + step.code - step.first]
    }
    step.index += count
    step.first = (step.first + count) << 1
    step.code <<= 1
    return nil
  }
}
