/// The hashes of the last eight words of a text, and of windows that end with the last of them.
struct LastWords: BitwiseCopyable {
  /// How many words a window has.
  static let windowLength = 4

  /// Each at its number modulo eight. Before the first word there are zeros.
  private var hashes = SIMD8<UInt64>()
  private(set) var count = 0
  /// Of the last words, as many as a window has.
  private(set) var window: UInt64 = 0

  /// - Returns: the hash of the last two words.
  @inline(__always)
  mutating func push(_ word: UInt64) -> UInt64 {
    let (number, power) = (count, LastWords.leavingPower)
    let (leaving, previous) = withUnsafeMutablePointer(to: &hashes) {
      let hashes = UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt64.self)
      let others = (
        hashes[LastWords.slot(number &- LastWords.windowLength)], hashes[LastWords.slot(number &- 1)]
      )
      hashes[LastWords.slot(number)] = word
      return others
    }
    count &+= 1
    window = (window &- leaving &* power) &* RunHash.base &+ word
    return previous &* RunHash.base &+ word
  }

  /// The hash of the last words.
  /// - Parameter length: at most eight, and no more than there were.
  @inline(__always)
  mutating func hash(ofLast length: Int) -> UInt64 {
    let end = count
    return withUnsafeMutablePointer(to: &hashes) {
      let hashes = UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt64.self)
      var hash: UInt64 = 0
      for number in end &- length..<end { hash = hash &* RunHash.base &+ hashes[LastWords.slot(number)] }
      return hash
    }
  }

  /// - Parameter distance: 1 for the last one, at most eight.
  func word(atEnd distance: Int) -> UInt64 { hashes[LastWords.slot(count - distance)] }

  @inline(__always)
  private static func slot(_ number: Int) -> Int { number & (HeldTable.runLength - 1) }

  /// What the first of the four words of a window has been multiplied with.
  @inline(__always)
  private static var leavingPower: UInt64 { RunHash.base &* RunHash.base &* RunHash.base }
}
