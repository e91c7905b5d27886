/// Words one behind the other.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each begins; the end of the last behind them.
  private var starts: [Int32] = [0]

  init() {}

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
  }

  @inline(__always)
  func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { known in
      for place in 0..<word.count where known[start + place] != word[place] { return false }
      return true
    }
  }
}

extension WordList {
  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    (bytes, starts) = (try reader.values(), try reader.values())
    guard starts.first == 0, starts.last.map(Int.init) == bytes.count,
      zip(starts, starts.dropFirst()).allSatisfy(<=)
    else { throw CacheReader.Damage() }
  }

  func write(to writer: inout CacheWriter) {
    writer.write(all: bytes)
    writer.write(all: starts)
  }
}
