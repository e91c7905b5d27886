/// A file of texts, before it is packed.
struct TextBlock: Sendable {
  var documents: Int
  var content: [UInt8]
}

/// Writes the texts of a run's documents, file by file.
struct RunTexts {
  /// A file is full with so many bytes.
  private static let size = 28_000

  private var blocks: [TextBlock] = []
  private var block = IndexBytes()
  private var documents = 0

  mutating func write(_ document: SearchDocument) {
    block.write(document.address)
    block.write(document.title)
    block.write(document.date?.iso ?? "")
    block.write(document.language)
    block.write(document.stance?.rawValue ?? "")
    block.write(document.basis?.rawValue ?? "")
    block.write(byte: document.isOpening ? 1 : 0)
    block.write(document.summary)
    block.write(document.pieces.count)
    for piece in document.pieces {
      block.write(byte: piece.form.rawValue)
      block.write(piece.anchor)
      block.write(piece.text)
    }
    documents += 1
    if block.bytes.count >= Self.size { endBlock() }
  }

  mutating func finished() -> [TextBlock] {
    if documents > 0 { endBlock() }
    return blocks
  }

  private mutating func endBlock() {
    blocks.append(TextBlock(documents: documents, content: block.bytes))
    (block, documents) = (IndexBytes(), 0)
  }
}
