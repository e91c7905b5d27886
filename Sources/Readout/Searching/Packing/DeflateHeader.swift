/// The lengths of a block's codes, packed in turn (RFC 1951, 3.2.7).
struct DeflateHeader {
  private var symbols: [(symbol: UInt8, extra: UInt8, width: Int)] = []
  private let literalCount: Int
  private let distanceCount: Int
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  init(_ literals: [UInt8], _ distances: [UInt8]) {
    literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    let lengths = literals[..<literalCount] + distances[..<distanceCount]
    var place = 0
    while place < lengths.count {
      var end = place + 1
      while end < lengths.count, lengths[end] == lengths[place] { end += 1 }
      addRun(of: lengths[place], count: end - place)
      place = end
    }
  }

  private mutating func addRun(of length: UInt8, count: Int) {
    var left = count
    if length > 0 {
      symbols.append((length, 0, 0))
      left -= 1
    }
    while left >= 3 {
      if length > 0 {
        let run = min(left, 6)
        symbols.append((16, UInt8(run - 3), 2))
        left -= run
      } else {
        let run = min(left, 138)
        symbols.append(run < 11 ? (17, UInt8(run - 3), 3) : (18, UInt8(run - 11), 7))
        left -= run
      }
    }
    for _ in 0..<left { symbols.append((length, 0, 0)) }
  }

  func write(to out: inout DeflateBits.Raw) {
    var frequencies = [UInt32](repeating: 0, count: 19)
    for symbol in symbols { frequencies[Int(symbol.symbol)] += 1 }
    if frequencies.count(where: { $0 > 0 }) < 2 { frequencies[frequencies[0] > 0 ? 1 : 0] = 1 }
    let code = HuffmanLengths(frequencies, longest: 7)
    let words = code.words
    let count = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    out.write(UInt64(literalCount - 257), 5)
    out.write(UInt64(distanceCount - 1), 5)
    out.write(UInt64(count - 4), 4)
    for symbol in Self.order[..<count] { out.write(UInt64(code.lengths[symbol]), 3) }
    for symbol in symbols {
      out.write(words[Int(symbol.symbol)].code, words[Int(symbol.symbol)].length)
      out.write(UInt64(symbol.extra), UInt64(symbol.width))
    }
  }
}
