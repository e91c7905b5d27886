/// The image formats whose pixel size Readout knows how to find.
enum ImageFormat: String {
  case png, jpeg, gif, webp, svg

  var name: String { rawValue.uppercased() }

  init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webp
    case "svg": self = .svg
    default: return nil
    }
  }

  /// Width and height from the file's header; nil when it is not a file of the format.
  func size(of bytes: [UInt8]) -> PixelSize? {
    let header = ByteReader(bytes: bytes)
    switch self {
    case .png: return header.pngSize
    case .jpeg: return header.jpegSize
    case .gif: return header.gifSize
    case .webp: return header.webpSize
    case .svg: return svgSize(String(decoding: bytes.prefix(4096), as: UTF8.self))
    }
  }
}

/// Numbers out of a file's bytes; nil beyond its end.
private struct ByteReader {
  let bytes: [UInt8]

  func big(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func has(_ text: String, at offset: Int) -> Bool {
    offset + text.utf8.count <= bytes.count
      && bytes[offset..<offset + text.utf8.count].elementsEqual(text.utf8)
  }

  /// PNG (ISO 15948): the IHDR chunk comes first.
  var pngSize: PixelSize? {
    guard has("PNG\r\n", at: 1), has("IHDR", at: 12), let width = big(16, 4), let height = big(20, 4) else {
      return nil
    }
    return PixelSize(width: width, height: height)
  }

  var gifSize: PixelSize? {
    guard has("GIF8", at: 0), let width = little(6, 2), let height = little(8, 2) else { return nil }
    return PixelSize(width: width, height: height)
  }

  /// JPEG (ITU T.81): the first frame header among the marker segments.
  var jpegSize: PixelSize? {
    guard big(0, 2) == 0xFFD8 else { return nil }
    var offset = 2
    while let marker = big(offset, 2), marker >= 0xFF00 {
      let code = marker & 0xFF
      if code == 0xFF { offset += 1; continue }
      if isFrame(code), let height = big(offset + 5, 2), let width = big(offset + 7, 2) {
        return PixelSize(width: width, height: height)
      }
      guard let length = big(offset + 2, 2), length >= 2, code != 0xD9 else { return nil }
      offset += 2 + length
    }
    return nil
  }

  /// SOF0 to SOF15, without the tables (C4, C8, CC) that share their range.
  private func isFrame(_ code: Int) -> Bool {
    (0xC0...0xCF).contains(code) && code != 0xC4 && code != 0xC8 && code != 0xCC
  }

  /// WebP (RFC 9649): lossy, lossless or extended header.
  var webpSize: PixelSize? {
    guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
    if has("VP8 ", at: 12), let width = little(26, 2), let height = little(28, 2) {
      return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }
    if has("VP8L", at: 12), let bits = little(21, 4) {
      return PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    guard has("VP8X", at: 12), let width = little(24, 3), let height = little(27, 3) else { return nil }
    return PixelSize(width: width + 1, height: height + 1)
  }
}

/// SVG: the root's `width` and `height`, or else those of its `viewBox`.
private func svgSize(_ text: String) -> PixelSize? {
  guard let start = text.firstRange(of: "<svg")?.upperBound else { return nil }
  let tag = text[start...].prefix { $0 != ">" }
  if let width = attribute("width", of: tag).flatMap(pixels),
    let height = attribute("height", of: tag).flatMap(pixels)
  {
    return PixelSize(width: width, height: height)
  }
  let box = attribute("viewBox", of: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
  guard box.count == 4, let width = Int(exactly: box[2].rounded()),
    let height = Int(exactly: box[3].rounded())
  else { return nil }
  return PixelSize(width: width, height: height)
}

private func attribute(_ name: String, of tag: Substring) -> Substring? {
  for quote in ["\"", "'"] {
    guard let start = tag.firstRange(of: " \(name)=\(quote)")?.upperBound else { continue }
    return tag[start...].prefix { String($0) != quote }
  }
  return nil
}

private func pixels(_ value: Substring) -> Int? {
  let number = value.hasSuffix("px") ? value.dropLast(2) : value
  return Double(number).flatMap { Int(exactly: $0.rounded()) }
}
