/// A file of texts, before it is packed: what it says of each document.
struct TextBlock: Sendable {
  /// How many documents each but a run's last has: so few that whoever has to fetch it whole can, since a server knows
  /// no parts of files.
  static let length = 16

  /// Of the file of some documents of a run, whose hash it bears.
  static func name(_ place: Int, ofRun run: Int, hash: UInt32) -> String {
    "texts.\(run * DocumentRun.length / length + place).\(hexadecimal(hash)).bin"
  }

  var documents: [[UInt8]] = []

  /// Each document by itself, so that one can be fetched without the others, behind a head of what each takes.
  func packed(by packer: inout Packer) -> [UInt8] {
    let parts = documents.map { Readout.packed($0, by: &packer) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count + 3 })
    for part in parts {
      for shift in [0, 8, 16] { bytes.append(UInt8(truncatingIfNeeded: part.count >> shift)) }
    }
    for part in parts { bytes += part }
    return bytes
  }

  /// What in it are words, a zero byte between what does not belong together: in the file itself a number stands before
  /// each, which would run into its first word.
  var said: [UInt8] {
    documents.reduce(into: []) { said, document in
      var reading = IndexReading(document)
      try? reading.addSaid(to: &said)
    }
  }
}

/// Writes the texts of a run's documents, file by file.
struct RunTexts {
  private var blocks: [TextBlock] = []

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
    if (blocks.last?.documents.count ?? TextBlock.length) == TextBlock.length { blocks.append(TextBlock()) }
    blocks[blocks.count - 1].documents.append(bytes.bytes)
  }

  func finished() -> [TextBlock] { blocks }
}
