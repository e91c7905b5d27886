/// JPEG (ITU T.81): marker segments, and between them coded pixels.
///
/// Kept are the segments that decoding needs: tables, frames, scans, JFIF without its thumbnail, the ICC profile,
/// and Adobe's segment that tells how colours are coded. What lies behind the end of the image is left out.
struct JPEGAnatomy {
  private let bytes: [UInt8]
  private let reader: ByteReader
  private var anatomy = ImageAnatomy()
  private var hasFrame = false
  private var hasScan = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = ByteReader(bytes: bytes)
  }

  func taken() throws(ImageDamage) -> ImageAnatomy {
    var taking = self
    return try taking.take()
  }

  private mutating func take() throws(ImageDamage) -> ImageAnatomy {
    guard reader.big(0, 2) == 0xFFD8 else { throw ImageDamage(reason: "it does not begin like one") }
    anatomy.keep(0..<2)
    var offset = 2
    while true {
      guard let marker = marker(at: &offset) else { throw cutOff }
      if marker == 0xD9 { return try finish(offset) }
      offset = try takeSegment(marker, from: offset)
    }
  }

  private var cutOff: ImageDamage { ImageDamage(reason: "the file ends before the picture does") }

  /// The code of the marker at an offset, which then stands at the code's own byte; nil where there is none.
  private func marker(at offset: inout Int) -> Int? {
    guard reader.byte(offset) == 0xFF else { return nil }
    while reader.byte(offset) == 0xFF { offset += 1 }
    return reader.byte(offset)
  }

  /// - Parameter code: where the code of the marker at the end stands.
  private mutating func finish(_ code: Int) throws(ImageDamage) -> ImageAnatomy {
    guard hasFrame, hasScan else { throw ImageDamage(reason: "there is no picture in it") }
    anatomy.pieces.append(.made([0xFF, 0xD9]))
    if let orientation = anatomy.metadata.orientation { insert(orientation) }
    return anatomy
  }

  /// A segment that says which way up the picture is and nothing else: behind JFIF's, which comes first.
  private mutating func insert(_ orientation: Int) {
    let exif = Array("Exif\0\0".utf8) + minimalExif(orientation: orientation)
    let isJFIF = reader.has("JFIF\0", at: 6)
    anatomy.pieces.insert(.made(segment(0xE1, exif)), at: isJFIF && anatomy.pieces.count > 1 ? 2 : 1)
  }

  private func segment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, code] + .big(content.count + 2, 2) + content
  }

  private mutating func takeSegment(_ code: Int, from offset: Int) throws(ImageDamage) -> Int {
    // Markers without content: restarts, and one for experiments.
    if (0xD0...0xD7).contains(code) || code == 0x01 { return offset + 1 }
    guard let length = reader.big(offset + 1, 2), length >= 2,
      let content = reader.slice(offset + 3, length - 2)
    else { throw cutOff }
    let end = offset + 1 + length
    switch code {
    case 0xE0...0xEF: takeApplication(code, content, offset - 1..<end)
    case 0xFE: break
    case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD: anatomy.keep(offset - 1..<end)
    case 0xC0...0xCF: try takeFrame(ByteReader(content), offset - 1..<end)
    case 0xDA: return try takeScan(offset - 1, end)
    default: break
    }
    return end
  }

  private mutating func takeFrame(_ content: ByteReader, _ range: Range<Int>) throws(ImageDamage) {
    guard let height = content.big(1, 2), let width = content.big(3, 2), width > 0, height > 0 else {
      throw ImageDamage(reason: "it has no width or no height")
    }
    if !hasFrame { anatomy.size = PixelSize(width: width, height: height) }
    hasFrame = true
    anatomy.keep(range)
  }

  /// - Returns: where the next marker stands that does not belong to the scan.
  private mutating func takeScan(_ start: Int, _ end: Int) throws(ImageDamage) -> Int {
    guard hasFrame else { throw ImageDamage(reason: "its pixels come before their size") }
    let next = bytes.withUnsafeBufferPointer { bytes -> Int? in
      var offset = end
      while offset + 1 < bytes.count {
        let code = bytes[offset + 1]
        if bytes[offset] == 0xFF, code != 0, code != 0xFF, !(0xD0...0xD7).contains(code) { return offset }
        offset += 1
      }
      return nil
    }
    guard let next else { throw cutOff }
    hasScan = true
    anatomy.keep(start..<next)
    return next
  }

  private mutating func takeApplication(_ code: Int, _ content: ArraySlice<UInt8>, _ range: Range<Int>) {
    let part = ByteReader(content)
    switch code {
    case 0xE0 where part.has("JFIF\0", at: 0) && content.count >= 14:
      anatomy.pieces.append(.made(segment(0xE0, Array(content.prefix(12)) + [0, 0])))
    case 0xE1 where part.has("Exif\0", at: 0): anatomy.metadata.readExif(content.dropFirst(6))
    case 0xE1 where part.has("http://ns.adobe.com/xap/1.0/\0", at: 0):
      anatomy.metadata.readXMP(content.dropFirst(29))
    case 0xE2 where part.has("ICC_PROFILE\0", at: 0): anatomy.keep(range)
    case 0xED where part.has("Photoshop 3.0\0", at: 0):
      anatomy.metadata.readPhotoshop(content.dropFirst(14))
    case 0xEE where part.has("Adobe", at: 0) && content.count >= 12:
      anatomy.pieces.append(.made(segment(0xEE, Array(content.prefix(12)))))
    default: break
    }
  }
}
