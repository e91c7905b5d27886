/// Finds the longest link definition, which cmark copies to every place that uses it.
struct DefinitionScan {
  /// How many `]` there are: no more places can use a definition.
  var closers = 0
  private(set) var longest = 0
  private(set) var longestLine = 0

  private var chunk: Int?
  private var chunkLine = 0
  /// The first in this run whose end cannot be told from the line that the next begins on.
  private var open: Int?
  private var openLine = 0

  /// A `]:` ends before `i`: perhaps a definition's label.
  mutating func begin(at i: Int, lineStart: Int, line: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    endChunk(at: max(lineStart, chunk ?? 0), in: bytes)
    chunk = i
    chunkLine = line
  }

  mutating func endRun(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    endChunk(at: end, in: bytes)
    if let open { measure(end - open, line: openLine) }
    open = nil
  }

  private mutating func endChunk(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = chunk else { return }
    chunk = nil
    measure(end - start, line: chunkLine)
    guard open == nil, end < start || !endsItself(bytes[start..<end]) else { return }
    (open, openLine) = (start, chunkLine)
  }

  private mutating func measure(_ length: Int, line: Int) {
    guard length > longest else { return }
    (longest, longestLine) = (length, line)
  }

  /// Whether a definition's title is closed, or it has none: what follows cannot belong to it.
  private func endsItself(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var quotes: [Int] = []
    for i in bytes.indices {
      switch bytes[i] {
      case UInt8(ascii: "\""): quotes.append(i)
      case UInt8(ascii: "<"): return false
      case UInt8(ascii: "'"), UInt8(ascii: "("): if quotes.count != 1 { return false }
      default: break
      }
      if quotes.count > 2 { return false }
    }
    guard let first = quotes.first else { return true }
    guard quotes.count == 2, first > bytes.startIndex, isSpace(bytes[first - 1]) else { return false }
    guard !isBlank(bytes[..<first]) else { return false }
    return isBlank(bytes[(quotes[1] + 1)...])
  }
}
