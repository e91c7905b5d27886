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
        let place = place(of: hash(of: name.utf8))
        (hashes[place], values[place]) = (hash(of: name.utf8), value)
      }
    }
  }

  @inline(__always)
  subscript(name: some Sequence<UInt8>) -> Value { values[place(of: hash(of: name))] }

  @inline(__always)
  private func hash(of name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(RunHash.seed) { ($0 ^ UInt64($1 | 0x20)) &* RunHash.prime }
  }

  /// Where a name stands, or would.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
    return place
  }
}
