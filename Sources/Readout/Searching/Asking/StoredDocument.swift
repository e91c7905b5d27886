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

extension StoredDocument {
  /// All that it says, a zero byte between what does not belong together.
  var said: [UInt8] {
    let texts = [address, title, summary] + pieces.flatMap { [$0.anchor, $0.text] }
    return texts.flatMap { Array($0.utf8) + [0] }
  }
}
