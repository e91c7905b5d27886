import SourceText

/// Finds a part of a value's text in the file that the value was read from, where quotes, escapes and folded
/// lines make the two differ.
///
/// - Parameters:
///   - part: bytes of the value's text.
///   - text: the value as `parse` gave it, in UTF-8.
///   - value: where the value stands, as `parse` gave it.
///   - yaml: the bytes that were parsed.
///   - firstLine: the line that was given to `parse`.
/// - Returns: the part's place, up to the end of its first line; the value's where it cannot be followed.
public func span(
  of part: Range<Int>, inText text: [UInt8], at value: Span, in yaml: ArraySlice<UInt8>, firstLine: Int = 1
) -> Span {
  guard var walk = ScalarWalk(text: text, at: value, in: yaml, firstLine: firstLine) else { return value }
  guard let start = walk.advance(to: part.lowerBound), let end = walk.advance(past: part) else {
    return value
  }
  return walk.span(start..<max(start, end))
}

/// Walks along a value in the file and in the text that it stands for.
private struct ScalarWalk {
  private enum Style { case plain, single, double, block }

  private let text: [UInt8]
  private let yaml: ArraySlice<UInt8>
  private let firstLine: Int
  private let style: Style
  private var place: Int
  private var read = 0

  /// nil when the value does not stand where it is said to.
  init?(text: [UInt8], at value: Span, in yaml: ArraySlice<UInt8>, firstLine: Int) {
    self.text = text
    self.yaml = yaml
    self.firstLine = firstLine
    guard let line = lineStart(Int(value.line) - firstLine, yaml) else { return nil }
    var start = line
    for _ in 1..<max(1, Int(value.column)) { start = next(start, yaml) }
    guard start < yaml.endIndex else { return nil }
    switch yaml[start] {
    case UInt8(ascii: "'"): (style, place) = (.single, start + 1)
    case UInt8(ascii: "\""): (style, place) = (.double, start + 1)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      guard let end = yaml[start...].firstIndex(of: 0x0A) else { return nil }
      (style, place) = (.block, end + 1)
    default: (style, place) = (.plain, start)
    }
  }

  /// Where a byte of the text stands.
  mutating func advance(to offset: Int) -> Int? {
    while read < offset { guard step() else { return nil } }
    // What folding took away is not a part of what follows it.
    while isContinued { guard escape() else { return nil } }
    while read < text.count, place < yaml.endIndex, isBlank(yaml[place]), !isBlank(text[read]) { place += 1 }
    return place
  }

  /// Where the part ends, on the line on which it begins.
  mutating func advance(past part: Range<Int>) -> Int? {
    let start = place
    while read < part.upperBound { guard step() else { return nil } }
    return yaml[start..<place].firstIndex(where: isLineEnd) ?? place
  }

  /// Goes on by one character of the text, or over what stands for none.
  private mutating func step() -> Bool {
    guard read < text.count, place < yaml.endIndex else { return false }
    let byte = yaml[place]
    if style == .double, byte == UInt8(ascii: "\\") { return escape() }
    if style == .single, byte == UInt8(ascii: "'") { place += 1 }
    if isBlank(text[read]), isBlank(byte) {
      while place < yaml.endIndex, isBlank(yaml[place]) { place += 1 }
      while read < text.count, isBlank(text[read]) { read += 1 }
    } else if place < yaml.endIndex, yaml[place] == text[read] {
      place += 1
      read += 1
    } else if isBlank(byte) {
      place += 1
    } else {
      return false
    }
    return true
  }

  /// Whether a backslash here takes the line end behind it away.
  private var isContinued: Bool {
    style == .double && place + 1 < yaml.endIndex && yaml[place] == UInt8(ascii: "\\")
      && isLineEnd(yaml[place + 1])
  }

  /// A line's continuation stands for nothing; any other escape for one character.
  private mutating func escape() -> Bool {
    guard place + 1 < yaml.endIndex else { return false }
    switch yaml[place + 1] {
    case 0x0A, 0x0D:
      place += 2
      while place < yaml.endIndex, isBlank(yaml[place]) { place += 1 }
      return true
    case UInt8(ascii: "x"): place += 4
    case UInt8(ascii: "u"): place += 6
    case UInt8(ascii: "U"): place += 10
    default: place += 2
    }
    read = next(read, text[...])
    return true
  }

  func span(_ range: Range<Int>) -> Span {
    let before = yaml[..<range.lowerBound]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? yaml.startIndex
    let line = before.reduce(firstLine) { $1 == 0x0A ? $0 + 1 : $0 }
    return Span(line: line, column: scalars(start..<range.lowerBound) + 1, length: scalars(range))
  }

  private func scalars(_ range: Range<Int>) -> Int {
    yaml[range.clamped(to: yaml.indices)].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}

private func lineStart(_ line: Int, _ yaml: ArraySlice<UInt8>) -> Int? {
  var start = yaml.startIndex
  for _ in 0..<max(0, line) {
    guard let end = yaml[start...].firstIndex(of: 0x0A) else { return nil }
    start = end + 1
  }
  return start
}

/// The index behind the scalar that begins here.
private func next(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Int {
  var index = min(index + 1, bytes.endIndex)
  while index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index += 1 }
  return index
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
