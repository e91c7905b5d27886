/// A file of the index that is not what it should be.
struct IndexDamage: Error {}

/// Reads what `IndexBytes` writes.
struct IndexReading {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func byte() throws(IndexDamage) -> UInt8 {
    guard place < bytes.count else { throw IndexDamage() }
    place += 1
    return bytes[place - 1]
  }

  mutating func number() throws(IndexDamage) -> Int {
    var (value, shift) = (0, 0)
    while shift < 56 {
      let byte = try byte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw IndexDamage()
  }

  mutating func hash() throws(IndexDamage) -> UInt32 {
    var hash: UInt32 = 0
    for _ in 0..<4 { hash = hash << 8 | UInt32(try byte()) }
    return hash
  }

  mutating func bytes(_ count: Int) throws(IndexDamage) -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else { throw IndexDamage() }
    place += count
    return bytes[place - count..<place]
  }

  /// All that is left.
  mutating func rest() -> [UInt8] {
    defer { place = bytes.count }
    return Array(bytes[place...])
  }

  mutating func string() throws(IndexDamage) -> ArraySlice<UInt8> { try bytes(try number()) }

  mutating func text() throws(IndexDamage) -> String { String(decoding: try string(), as: UTF8.self) }

  /// Ascending numbers, written as the first and then differences.
  mutating func ascending(_ count: Int) throws(IndexDamage) -> [Int] {
    var (numbers, last) = ([Int](), 0)
    guard count <= bytes.count - place else { throw IndexDamage() }
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      last += try number()
      numbers.append(last)
    }
    return numbers
  }

  /// A word of a sorted list.
  mutating func word(after last: [UInt8]) throws(IndexDamage) -> [UInt8] {
    let shared = try number()
    guard shared <= last.count else { throw IndexDamage() }
    return Array(last[..<shared]) + (try string())
  }

  /// As many values as a number before them says.
  mutating func list<Value>(
    _ read: (inout IndexReading) throws(IndexDamage) -> Value
  ) throws(IndexDamage) -> [Value] {
    let count = try number()
    guard count <= bytes.count - place else { throw IndexDamage() }
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
