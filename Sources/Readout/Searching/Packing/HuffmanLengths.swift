/// The lengths of a Huffman code's words, none longer than allowed (RFC 1951, 3.2.2).
struct HuffmanLengths {
  private(set) var lengths: [UInt8]

  /// - Parameter frequencies: by symbol; at least two are not zero.
  init(_ frequencies: [UInt32], longest: Int) {
    lengths = [UInt8](repeating: 0, count: frequencies.count)
    // Frequency and symbol in one number, which sorts fast: this is done for every document.
    var used: [UInt64] = []
    used.reserveCapacity(frequencies.count)
    for (symbol, frequency) in frequencies.enumerated() where frequency > 0 {
      used.append(UInt64(frequency) << 16 | UInt64(symbol))
    }
    used.sort()
    var counts = Self.counts(used.map { $0 >> 16 }, longest: longest)
    // The rarest symbols get the longest words.
    var length = longest
    for symbol in used {
      while counts[length] == 0 { length -= 1 }
      lengths[Int(symbol & 0xFFFF)] = UInt8(length)
      counts[length] -= 1
    }
  }

  /// How many words have each length.
  /// - Parameter weights: ascending.
  private static func counts(_ weights: [UInt64], longest: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: max(longest, weights.count) + 1)
    for depth in depths(weights) { counts[depth] += 1 }
    for long in stride(from: counts.count - 1, to: longest, by: -1) {
      counts[longest] += counts[long]
      counts[long] = 0
    }
    var used = (1...longest).reduce(0) { $0 + counts[$1] << (longest - $1) }
    // Too many long words: a shorter one makes room for two that are longer.
    while used > 1 << longest {
      var length = longest - 1
      while counts[length] == 0 { length -= 1 }
      counts[length] -= 1
      counts[length + 1] += 2
      counts[longest] -= 1
      used -= 1
    }
    return counts
  }

  /// The depth of each leaf in the tree that joins the two lightest again and again.
  private static func depths(_ weights: [UInt64]) -> [Int] {
    let leaves = weights.count
    var all = weights
    var parents = [Int](repeating: 0, count: leaves * 2)
    var (leaf, inner) = (0, leaves)
    func lightest(_ all: [UInt64]) -> Int {
      let takesLeaf = leaf < leaves && (inner >= all.count || all[leaf] <= all[inner])
      if takesLeaf { leaf += 1 } else { inner += 1 }
      return takesLeaf ? leaf - 1 : inner - 1
    }
    for _ in 1..<max(leaves, 2) {
      let (first, second) = (lightest(all), lightest(all))
      parents[first] = all.count
      parents[second] = all.count
      all.append(all[first] + all[second])
    }
    var depths = [Int](repeating: 0, count: all.count)
    for node in stride(from: all.count - 2, through: 0, by: -1) { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<leaves])
  }

  /// The words themselves.
  var words: [HuffmanWord] {
    var next = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    for length in 1..<17 { next[length] = (next[length - 1] &+ next[length]) << 1 }
    var words = [HuffmanWord](repeating: HuffmanWord(), count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = Self.reversed(next[Int(length)], Int(length))
      words[symbol] = HuffmanWord(code: UInt64(code), length: UInt64(length))
      next[Int(length)] &+= 1
    }
    return words
  }

  private static func reversed(_ code: UInt16, _ width: Int) -> UInt16 {
    var (rest, turned) = (code, UInt16(0))
    for _ in 0..<width {
      turned = turned << 1 | rest & 1
      rest >>= 1
    }
    return turned
  }
}

/// A word of a code, its bits in the order in which they are written, or several of them.
struct HuffmanWord: BitwiseCopyable {
  var code: UInt64 = 0
  /// In bits.
  var length: UInt64 = 0

  @inline(__always)
  mutating func add(_ bits: UInt64, _ width: UInt64) {
    code |= bits &<< length
    length &+= width
  }
}
