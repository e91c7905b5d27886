/// PNG (ISO 15948): chunks, each with its checksum.
struct PNGAnatomy {
  /// The chunks that tell how pixels are to look; other ancillary ones (with a small first letter) are left out.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
    "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT",
  ]

  private let reader: ByteReader
  private var anatomy = ImageAnatomy()
  private var hasPixels = false
  /// Among the pieces, the place behind the header.
  private var placeBehindHeader = 0

  init(_ bytes: [UInt8]) { reader = ByteReader(bytes: bytes) }

  func taken() throws(ImageDamage) -> ImageAnatomy {
    var taking = self
    return try taking.take()
  }

  private mutating func take() throws(ImageDamage) -> ImageAnatomy {
    guard reader.big(0, 8) == Int(bitPattern: 0x8950_4E47_0D0A_1A0A) else {
      throw ImageDamage(reason: "it does not begin like one")
    }
    anatomy.keep(0..<8)
    var offset = 8
    while true {
      guard let length = reader.big(offset, 4), let name = reader.slice(offset + 4, 4),
        let content = reader.slice(offset + 8, length), let sum = reader.big(offset + 8 + length, 4)
      else { throw ImageDamage(reason: "the file ends before the picture does") }
      let range = offset..<offset + 12 + length
      try takeChunk(String(decoding: name, as: UTF8.self), content, sum, range)
      offset = range.upperBound
      if ByteReader(name).has("IEND", at: 0) { return try finish() }
    }
  }

  private mutating func finish() throws(ImageDamage) -> ImageAnatomy {
    guard hasPixels else { throw ImageDamage(reason: "there is no picture in it") }
    if let orientation = anatomy.metadata.orientation {
      let exif = pngChunk("eXIf", minimalExif(orientation: orientation))
      anatomy.pieces.insert(.made(exif), at: placeBehindHeader)
    }
    return anatomy
  }

  private mutating func takeChunk(
    _ name: String, _ content: ArraySlice<UInt8>, _ sum: Int, _ range: Range<Int>
  ) throws(ImageDamage) {
    if anatomy.size.width == 0 { return try takeHeader(name, content, sum, range) }
    guard Self.kept.contains(name) else { return try takeOther(name, content) }
    try check(name, content, sum)
    switch name {
    case "IDAT": hasPixels = true
    case "acTL": anatomy.isAnimated = true
    default: break
    }
    anatomy.keep(range)
  }

  private func check(_ name: String, _ content: ArraySlice<UInt8>, _ sum: Int) throws(ImageDamage) {
    var crc = CRC32()
    crc.add(name.utf8)
    crc.add(content)
    guard Int(crc.value) == sum else {
      throw ImageDamage(reason: "the checksum of its part \(name) is wrong")
    }
  }

  private mutating func takeHeader(
    _ name: String, _ content: ArraySlice<UInt8>, _ sum: Int, _ range: Range<Int>
  ) throws(ImageDamage) {
    let header = ByteReader(content)
    guard name == "IHDR", let width = header.big(0, 4), let height = header.big(4, 4), content.count == 13
    else { throw ImageDamage(reason: "it does not begin like one") }
    try check(name, content, sum)
    guard width > 0, height > 0 else { throw ImageDamage(reason: "it has no width or no height") }
    anatomy.size = PixelSize(width: width, height: height)
    anatomy.hasPalette = header.byte(9) == 3
    // The signature and the header are a piece of their own, so that there is a place behind it.
    anatomy.pieces = [.kept(0..<range.upperBound), .made([])]
    placeBehindHeader = 1
  }

  private mutating func takeOther(_ name: String, _ content: ArraySlice<UInt8>) throws(ImageDamage) {
    switch name {
    case "eXIf": anatomy.metadata.readExif(content)
    case "iTXt":
      // Keyword, no compression, and behind two empty texts the packet.
      let start = Array("XML:com.adobe.xmp\0\0\0\0\0".utf8)
      if content.starts(with: start) { anatomy.metadata.readXMP(content.dropFirst(start.count)) }
    default:
      guard let first = name.utf8.first, first & 0x20 != 0 else {
        throw ImageDamage(reason: "it has a part '\(printable(name))', which no reader knows")
      }
    }
  }

  private func printable(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
  }
}

/// One chunk of a PNG file, with its length and checksum.
func pngChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
  let body = Array(name.utf8) + content
  var crc = CRC32()
  crc.add(body)
  return .big(content.count, 4) + body + .big(Int(crc.value), 4)
}
