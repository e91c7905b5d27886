/// WebP (RFC 9649): chunks in a RIFF file.
struct WebPAnatomy {
  private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
  /// In the flags of an extended file: that there is Exif, or an XMP packet.
  private static let (exifFlag, xmpFlag): (UInt8, UInt8) = (0x08, 0x04)

  private let bytes: [UInt8]
  private let reader: ByteReader
  private var anatomy = ImageAnatomy()
  private var hasPixels = false
  /// The content of the chunk that extended files begin with.
  private var extended: [UInt8]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = ByteReader(bytes: bytes)
  }

  func taken() throws(ImageDamage) -> ImageAnatomy {
    var taking = self
    return try taking.take()
  }

  private mutating func take() throws(ImageDamage) -> ImageAnatomy {
    guard reader.has("RIFF", at: 0), reader.has("WEBP", at: 8), let size = reader.little(4, 4) else {
      throw ImageDamage(reason: "it does not begin like one")
    }
    guard size >= 4, size + 8 <= bytes.count else { throw cutOff }
    var offset = 12
    while offset + 8 <= size + 8 {
      guard let name = reader.slice(offset, 4), let length = reader.little(offset + 4, 4),
        let content = reader.slice(offset + 8, length)
      else { throw cutOff }
      let end = min(offset + 8 + length + length % 2, bytes.count)
      try takeChunk(String(decoding: name, as: UTF8.self), content, offset..<end)
      offset = offset + 8 + length + length % 2
    }
    return try finish()
  }

  private var cutOff: ImageDamage { ImageDamage(reason: "the file ends before the picture does") }

  private mutating func takeChunk(
    _ name: String, _ content: ArraySlice<UInt8>, _ range: Range<Int>
  ) throws(ImageDamage) {
    switch name {
    case "VP8X" where content.count >= 10: extended = Array(content)
    case "EXIF":
      anatomy.metadata.readExif(content.starts(with: "Exif\0\0".utf8) ? content.dropFirst(6) : content)
    case "XMP ": anatomy.metadata.readXMP(content)
    case _ where Self.kept.contains(name):
      if name == "ANMF" { anatomy.isAnimated = true }
      if ["VP8 ", "VP8L", "ANMF"].contains(name) { hasPixels = true }
      anatomy.keep(range)
    default: break
    }
  }

  private mutating func finish() throws(ImageDamage) -> ImageAnatomy {
    guard hasPixels, let size = reader.webpSize else {
      throw ImageDamage(reason: "there is no picture in it")
    }
    guard size.width > 0, size.height > 0 else { throw ImageDamage(reason: "it has no width or no height") }
    anatomy.size = size
    var head: [UInt8] = []
    if var extended {
      extended[0] &= ~(Self.exifFlag | Self.xmpFlag)
      if anatomy.metadata.orientation != nil { extended[0] |= Self.exifFlag }
      head = chunk("VP8X", extended)
    }
    if extended != nil, let orientation = anatomy.metadata.orientation {
      anatomy.pieces.append(.made(chunk("EXIF", minimalExif(orientation: orientation))))
    }
    let length = anatomy.pieces.reduce(head.count + 4) { $0 + $1.count }
    anatomy.pieces.insert(
      .made(Array("RIFF".utf8) + .little(length, 4) + Array("WEBP".utf8) + head), at: 0)
    return anatomy
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + .little(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
  }
}

extension ImageAnatomy.Piece {
  fileprivate var count: Int {
    switch self {
    case .kept(let range): range.count
    case .made(let bytes): bytes.count
    }
  }
}
