/// A picture of at most 256 colours.
struct IndexedPicture {
  let width: Int
  let height: Int
  /// 0xRRGGBB.
  var palette: [UInt32]
  /// A place in the palette for each pixel, row by row.
  var pixels: [UInt8]

  /// A picture of the palette's first colour.
  init(width: Int, height: Int, palette: [UInt32]) {
    (self.width, self.height, self.palette) = (width, height, palette)
    pixels = [UInt8](repeating: 0, count: width * height)
  }

  /// The picture as a PNG file (ISO 15948).
  var png: [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      // Rows as they are: what repeats itself is found in all of them.
      rows.append(0)
      rows += pixels[row * width..<(row + 1) * width]
    }
    let header = [UInt8].big(width, 4) + .big(height, 4) + [8, 3, 0, 0, 0]
    return [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + pngChunk("IHDR", header)
      + pngChunk("PLTE", palette.flatMap { [UInt8].big(Int($0), 3) })
      + pngChunk("IDAT", Deflate.zlib(rows)) + pngChunk("IEND", [])
  }
}
