/// The hash of a word, the letters of which come in pieces: markup may stand within it.
struct WordHash: BitwiseCopyable {
  private var mixed = RunHash.seed
  /// Letters that are not in the hash, the first in the lowest byte, and how many bits they take.
  private var pending: UInt64 = 0
  private var width: UInt64 = 0

  @inline(__always)
  init() {}

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { take(UInt64(letter), width: 8) }
  }

  @inline(__always)
  var isEmpty: Bool { width == 0 && mixed == RunHash.seed }

  @inline(__always)
  var value: UInt64 { WordHash.mix(mixed, pending) }

  /// - Parameters:
  ///   - letters: up to eight, the first in the lowest byte.
  ///   - added: how many bits they take.
  @inline(__always)
  mutating func take(_ letters: UInt64, width added: UInt64) {
    pending |= letters &<< width
    width &+= added
    guard width >= 64 else { return }
    mixed = WordHash.mix(mixed, pending)
    width &-= 64
    pending = width == 0 ? 0 : letters &>> (added &- width)
  }

  /// A product's high bits know all letters, its low bits the first ones alone.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
    let product = (hash ^ letters) &* RunHash.prime
    return product ^ product &>> 32
  }
}

/// The hash of words behind each other, which can roll on by a word.
enum RunHash {
  @inline(__always) static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
  @inline(__always) static var prime: UInt64 { 0x9FB2_1C65_1E98_DF25 }
  @inline(__always) static var base: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  static func of(_ words: some Sequence<UInt64>) -> UInt64 { words.reduce(0) { $0 &* base &+ $1 } }
}
