/// What Exif says in the first directory of its TIFF structure (CIPA DC-008); the others are not looked at.
struct ExifFields {
  private(set) var orientation: Int?
  private(set) var artist: String?
  private(set) var description: String?

  /// - Parameter bytes: from the TIFF header on.
  init(_ bytes: ArraySlice<UInt8>) {
    let tiff = TIFF(reader: ByteReader(bytes))
    guard tiff.isThere, let directory = tiff.number(4, 4), let count = tiff.number(directory, 2) else {
      return
    }
    for index in 0..<count {
      let entry = directory + 2 + index * 12
      guard let tag = tiff.number(entry, 2) else { return }
      switch tag {
      case 0x0112: orientation = tiff.number(entry + 8, 2)
      case 0x010E: description = tiff.text(entry)
      case 0x013B: artist = tiff.text(entry)
      default: break
      }
    }
  }
}

private struct TIFF {
  let reader: ByteReader

  var isThere: Bool { (reader.has("II", at: 0) || reader.has("MM", at: 0)) && number(2, 2) == 42 }

  func number(_ offset: Int, _ count: Int) -> Int? {
    reader.has("II", at: 0) ? reader.little(offset, count) : reader.big(offset, count)
  }

  /// The text of an entry: in it where it has up to four bytes, else where the entry says.
  func text(_ entry: Int) -> String? {
    guard number(entry + 2, 2) == 2, let count = number(entry + 4, 4),
      let offset = count > 4 ? number(entry + 8, 4) : entry + 8
    else { return nil }
    return reader.slice(offset, count).flatMap { metadataText($0.prefix { $0 != 0 }) }
  }
}

/// A TIFF structure with one entry, the orientation.
func minimalExif(orientation: Int) -> [UInt8] {
  Array("MM".utf8) + .big(42, 2) + .big(8, 4) + .big(1, 2)
    + .big(0x0112, 2) + .big(3, 2) + .big(1, 4) + .big(orientation, 2) + [0, 0] + .big(0, 4)
}
