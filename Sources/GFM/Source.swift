import SourceText

/// The bytes that were parsed, by line, for finding what stands where.
struct Source {
  let bytes: ArraySlice<UInt8>
  let firstLine: Int
  /// Where each line begins, counting from the first byte.
  private let starts: [Int]

  /// - Parameter starts: where each line begins, counting from the first byte, if that is known.
  init(_ bytes: ArraySlice<UInt8>, firstLine: Int, starts: [Int]? = nil) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.starts = starts ?? bytes.withUnsafeBufferPointer(Source.starts(of:))
  }

  private static func starts(of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    for i in 0..<bytes.count where bytes[i] == 0x0A || bytes[i] == 0x0D {
      let isPair = bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A
      if !isPair { starts.append(i + 1) }
    }
    return starts
  }

  /// The lines of the file that the text takes up.
  var lines: Range<Int> { firstLine..<firstLine + starts.count }

  /// The bytes of a line of the file, without its end; empty when there is no such line.
  func line(_ number: Int) -> Range<Int> {
    guard lines.contains(number) else { return bytes.endIndex..<bytes.endIndex }
    let index = number - firstLine
    let start = bytes.startIndex + starts[index]
    var end = index + 1 < starts.count ? bytes.startIndex + starts[index + 1] : bytes.endIndex
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line of the file that holds a byte.
  func lineNumber(of i: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if bytes.startIndex + starts[middle] <= i { low = middle } else { high = middle }
    }
    return firstLine + low
  }

  /// A range of bytes as a span, which ends with its line.
  func span(_ range: Range<Int>) -> Span {
    let number = lineNumber(of: range.lowerBound)
    let line = line(number)
    let start = min(range.lowerBound, line.upperBound)
    let end = max(start, min(range.upperBound, line.upperBound))
    return Span(
      line: number, column: scalars(in: line.lowerBound..<start) + 1, length: scalars(in: start..<end))
  }

  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + (isContinuation($1) ? 0 : 1) }
  }
}

// MARK: - Searching

extension Source {
  /// Where `needle` occurs in lines of the file, in order, without overlaps.
  func occurrences(of needle: some Collection<UInt8>, in lines: Range<Int>) -> [Int] {
    let lines = lines.clamped(to: self.lines)
    guard let last = lines.last else { return [] }
    let range = line(lines.lowerBound).lowerBound..<line(last).upperBound
    let found = bytes[range].withUnsafeBufferPointer { Source.occurrences(of: Array(needle), in: $0) }
    return found.map { range.lowerBound + $0 }
  }

  private static func occurrences(of needle: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let first = needle.first else { return [] }
    var found: [Int] = []
    var i = 0
    while i + needle.count <= text.count {
      if text[i] == first, text[i..<i + needle.count].elementsEqual(needle) {
        found.append(i)
        i += needle.count
      } else {
        i += 1
      }
    }
    return found
  }

  /// Whether no word goes on at either end of a range.
  func isWhole(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > bytes.startIndex ? scalar(in: bytes, before: range.lowerBound) : " "
    let after = range.upperBound < bytes.endIndex ? scalar(in: bytes, at: range.upperBound).scalar : " "
    return !before.isWordPart && !after.isWordPart
  }

  /// The one of several places that is nearest to a line and a column in bytes, best on that line.
  func nearest(of places: [Int], line: Int, column: Int) -> Int? {
    let range = self.line(line)
    let wanted = range.lowerBound + column - 1
    return places.min { distance($0, wanted, range) < distance($1, wanted, range) }
  }

  private func distance(_ place: Int, _ wanted: Int, _ line: Range<Int>) -> (Int, Int) {
    (line.contains(place) ? 0 : 1, abs(place - wanted))
  }

  /// The lines from `line` up to the next blank one: as far as what begins there can reach.
  func linesOfBlock(from line: Int, before end: Int) -> Range<Int> {
    var last = line + 1
    while last < min(end, lines.upperBound), !isBlank(bytes[self.line(last)]) { last += 1 }
    return line..<last
  }
}
