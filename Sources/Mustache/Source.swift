import SourceText

/// A template's text, and where its lines begin.
struct Source: Sendable {
  let file: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == Byte.newline }.map { $0 + 1 }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The line that an offset is in, counting from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of a range, cut off where its first line ends.
  func span(of range: Range<Int>) -> Span {
    let line = line(of: range.lowerBound)
    let column = scalars(in: lineStarts[line - 1]..<range.lowerBound) + 1
    let lineEnd = bytes[range].firstIndex { $0 == Byte.newline || $0 == Byte.carriageReturn }
    let length = scalars(in: range.lowerBound..<(lineEnd ?? range.upperBound))
    return Span(line: line, column: column, length: length)
  }

  /// Every byte but a continuation byte begins a scalar.
  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}

extension Source {
  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isSpace) }

  /// Without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isSpace { low += 1 }
    while low < high, bytes[high - 1].isSpace { high -= 1 }
    return low..<high
  }
}
