/// A file of texts, before it is packed: what it says of each document.
struct TextBlock: Sendable {
  var documents: [[UInt8]] = []

  /// Each document by itself, so that one can be fetched without the others, behind a head of what each takes.
  func packed(by packer: inout Packer) -> [UInt8] {
    let parts = documents.map { Readout.packed($0, by: &packer) }
    let head = parts.flatMap {
      [
        UInt8(truncatingIfNeeded: $0.count), UInt8(truncatingIfNeeded: $0.count >> 8),
        UInt8(truncatingIfNeeded: $0.count >> 16),
      ]
    }
    return head + parts.joined()
  }

  /// What in it are words, a zero byte between what does not belong together: in the file itself a number stands before
  /// each, which would run into its first word.
  var said: [UInt8] {
    documents.flatMap { document in
      var reading = IndexReading(document)
      return (try? reading.document())?.said ?? []
    }
  }
}

/// Writes the texts of a run's documents, file by file.
struct RunTexts {
  /// A file is full with so many bytes.
  private static let size = 28_000

  private var blocks: [TextBlock] = []
  private var block = TextBlock()
  /// How many bytes that has.
  private var count = 0

  mutating func write(_ document: SearchDocument) {
    var bytes = IndexBytes()
    bytes.write(document.address)
    bytes.write(document.title)
    bytes.write(document.date?.iso ?? "")
    bytes.write(document.language)
    bytes.write(document.stance?.rawValue ?? "")
    bytes.write(document.basis?.rawValue ?? "")
    bytes.write(byte: document.isOpening ? 1 : 0)
    bytes.write(document.summary)
    bytes.write(document.pieces.count)
    for piece in document.pieces {
      bytes.write(byte: piece.form.rawValue)
      bytes.write(piece.anchor)
      bytes.write(piece.text)
    }
    block.documents.append(bytes.bytes)
    count += bytes.bytes.count
    if count >= Self.size { endBlock() }
  }

  mutating func finished() -> [TextBlock] {
    if count > 0 { endBlock() }
    return blocks
  }

  private mutating func endBlock() {
    blocks.append(block)
    (block, count) = (TextBlock(), 0)
  }
}
