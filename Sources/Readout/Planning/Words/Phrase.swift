/// A text with `{names}` in the place of values, taken apart once because pages fill it in by the thousand.
struct Phrase: Sendable {
  private struct Piece {
    let text: String
    /// What stands behind the text; nil at the end.
    let name: String?
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(
        Piece(text: String(rest[..<open]), name: String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(Piece(text: String(rest), name: nil))
    self.pieces = pieces
  }

  /// Puts values in the place of names; the values themselves are not looked through again, and a name that
  /// has none stays as it is.
  func filled(_ values: [(String, String)]) -> String {
    if pieces.count == 1 { return pieces[0].text }
    var result = ""
    for piece in pieces {
      result += piece.text
      guard let name = piece.name else { continue }
      result += values.first { $0.0 == name }?.1 ?? "{\(name)}"
    }
    return result
  }
}
