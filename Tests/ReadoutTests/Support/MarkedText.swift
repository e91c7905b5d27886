import SourceText

/// A text in which `⟦…⟧` mark where something is to be found.
struct MarkedText {
  private(set) var text = ""
  /// The marked places, in order.
  private(set) var spans: [Span] = []

  init(_ marked: String) {
    var (line, column) = (1, 1)
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = column
      case "⟧":
        spans.append(Span(line: line, column: start ?? column, length: column - (start ?? column)))
        start = nil
      default:
        text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
  }
}
