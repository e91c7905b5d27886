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

  /// Width and height where the file's beginning says them; nil when it is not a file of the format.
  func size(of bytes: [UInt8]) -> PixelSize? {
    switch self {
    case .gif: ByteReader(bytes: bytes).gifSize
    case .svg: svgSize(String(decoding: bytes.prefix(4096), as: UTF8.self))
    case .jpeg, .png, .webp: (try? anatomy(of: bytes))?.size
    }
  }
}

extension ByteReader {
  var gifSize: PixelSize? {
    guard has("GIF8", at: 0), let width = little(6, 2), let height = little(8, 2) else { return nil }
    return PixelSize(width: width, height: height)
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
