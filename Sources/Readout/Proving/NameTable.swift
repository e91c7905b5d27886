/// Looks up names of elements and attributes, in whatever capitals they are written, without making strings of them:
/// pages are full of names.
struct NameTable<Value: Sendable>: Sendable {
  /// 0 where there is none.
  private var hashes: [UInt64]
  private var values: [Value]
  private let mask: Int

  /// - Parameter other: what all other names stand for.
  init(_ groups: [(Value, [String])], else other: Value) {
    let capacity = 1 << (Int.bitWidth - (groups.reduce(0) { $0 + $1.1.count } * 4).leadingZeroBitCount)
    (hashes, values, mask) = (
      Array(repeating: 0, count: capacity), Array(repeating: other, count: capacity), capacity - 1
    )
    for (value, names) in groups {
      for name in names {
        let hash = NameHash(name.utf8).value
        let place = place(of: hash)
        (hashes[place], values[place]) = (hash, value)
      }
    }
  }

  @inline(__always)
  subscript(name: some BidirectionalCollection<UInt8>) -> Value { self[NameHash(name)] }

  @inline(__always)
  subscript(name: NameHash) -> Value { values[place(of: name.value)] }

  /// Where a name stands, or would.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash &>> 32) & mask
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
    return place
  }
}

/// The hash of a name, whatever its capitals: of its bytes from the last to the first, since where a name begins is
/// known last.
struct NameHash: BitwiseCopyable {
  private var mixed: UInt64 = 0
  private var pending: UInt64 = 0
  private var count = 0

  @inline(__always)
  init() {}

  @inline(__always)
  init(_ name: some BidirectionalCollection<UInt8>) {
    for byte in name.reversed() { take(byte) }
  }

  /// A name of fewer than eight bytes, all of them letters or digits.
  @inline(__always)
  init(_ block: LetterBlock) { pending = block.letters }

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    pending = pending &<< 8 | UInt64(byte | 0x20)
    count &+= 1
    guard count & 7 == 0 else { return }
    (mixed, pending) = (value, 0)
  }

  @inline(__always)
  var value: UInt64 { (mixed ^ pending &+ 1) &* RunHash.prime }
}
