/// Writes what the files of the index consist of.
struct IndexBytes {
  var bytes: [UInt8] = []

  @inline(__always)
  mutating func write(_ number: Int) {
    var rest = UInt64(truncatingIfNeeded: max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ text: some Collection<UInt8>) {
    write(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  mutating func write(hash: UInt32) {
    for shift: UInt32 in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: hash >> shift)) }
  }

  /// Ascending numbers, as the first and then differences.
  mutating func write(ascending numbers: some Sequence<Int32>) {
    var last: Int32 = 0
    for number in numbers {
      write(Int(number - last))
      last = number
    }
  }

  /// A word of a sorted list: how many bytes it shares with the one before, and the rest.
  mutating func write(_ word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>) {
    var shared = 0
    for (a, b) in zip(word, last) {
      guard a == b else { break }
      shared += 1
    }
    write(shared)
    write(word.dropFirst(shared))
  }
}
