import SourceText

/// A list or mapping whose end has not been read yet.
struct Frame {
  /// What a mapping waits for.
  enum Awaiting {
    case key
    case value(of: String, Span)
    /// The value of a key that the mapping has already: it is checked and dropped.
    case repeated
    /// A value whose key was refused: it is checked and left out.
    case refused
  }

  let isMapping: Bool
  let isFlow: Bool
  let start: Position
  /// The column behind what the list or mapping holds on its first line.
  var firstLineEnd: Int
  var items: [Node] = []
  var entries: [Entry] = []
  var awaiting = Awaiting.key
  var keys = KeyIndex()

  var awaitsKey: Bool {
    if case .key = awaiting { isMapping } else { false }
  }

  /// Widens the frame's mark when a part of it stands on its first line.
  mutating func cover(_ span: Span, firstLine: Int) {
    guard Int(span.line) == firstLine + start.line else { return }
    firstLineEnd = max(firstLineEnd, Int(span.column) - 1 + Int(span.length))
  }
}
