import SourceText

/// The author's text, addressed by line.
///
/// Borrows its bytes: it must not outlive the call that made it.
struct Source {
  let bytes: UnsafeRawBufferPointer
  let firstLine: Int
  /// The offset of each line's first byte.
  private let lineStarts: [Int]
  /// Whether the text may hold characters that YAML refuses or markers of a second document.
  let needsCleaning: Bool

  init(_ bytes: UnsafeRawBufferPointer, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var survey = Survey()
    survey.run(over: bytes)
    lineStarts = survey.lineStarts
    needsCleaning = survey.isSuspicious
  }

  var lineCount: Int { lineStarts.count }

  /// A line without its line end; an empty one when the text has no such line.
  func line(_ number: Int) -> Line {
    Line(decoded(number).scalars)
  }

  /// A line's scalars, with U+FFFD where bytes are not UTF-8, and the columns at which that is so.
  func decoded(_ number: Int) -> (scalars: [Unicode.Scalar], malformed: [Int]) {
    guard lineStarts.indices.contains(number) else { return ([], []) }
    let end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    var iterator = bytes[lineStarts[number]..<end].makeIterator()
    var scalars: [Unicode.Scalar] = []
    var malformed: [Int] = []
    var codec = UTF8()
    reading: while true {
      switch codec.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar == "\n" || scalar == "\r" { break reading }
        scalars.append(scalar)
      case .error:
        malformed.append(scalars.count)
        scalars.append("\u{FFFD}")
      case .emptyInput: break reading
      }
    }
    return (scalars, malformed)
  }

  /// The gap before the text's first character.
  var start: Span { Span(line: firstLine, column: 1, length: 0) }

  func span(_ position: Position, length: Int) -> Span {
    Span(line: firstLine + position.line, column: position.column + 1, length: max(length, 0))
  }
}
