/// A document as the files of texts have it.
struct StoredDocument: Sendable {
  var address: String
  var title: String
  var date: String
  var language: String
  var stance: String
  var basis: String
  var isOpening: Bool
  var summary: String
  var pieces: [SearchPiece]
}

extension IndexReading {
  mutating func document() throws(IndexDamage) -> StoredDocument {
    StoredDocument(
      address: try text(), title: try text(), date: try text(), language: try text(), stance: try text(),
      basis: try text(), isOpening: try byte() & 1 == 1, summary: try text(),
      pieces: try list { reading throws(IndexDamage) in
        guard let form = SearchPiece.Form(rawValue: try reading.byte()) else { throw IndexDamage() }
        return SearchPiece(form: form, anchor: try reading.text(), text: try reading.text())
      })
  }
}

extension IndexReading {
  /// Adds all that the next document says, a zero byte behind each part: no word of one goes on in the next.
  ///
  /// It passes over the same parts as `document()`, without making texts of them.
  mutating func addSaid(to said: inout [UInt8]) throws(IndexDamage) {
    try addText(to: &said)
    try addText(to: &said)
    // Date, language, stance and basis say nothing.
    for _ in 0..<4 { _ = try string() }
    _ = try byte()
    try addText(to: &said)
    for _ in 0..<(try number()) {
      _ = try byte()
      try addText(to: &said)
      try addText(to: &said)
    }
  }

  private mutating func addText(to said: inout [UInt8]) throws(IndexDamage) {
    said += try string()
    said.append(0)
  }
}
