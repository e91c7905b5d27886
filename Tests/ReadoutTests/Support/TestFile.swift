@testable import Readout

/// What a test puts into its site at a path.
enum TestFile: ExpressibleByStringInterpolation {
  case text(String)
  case bytes([UInt8])
  case link(to: String)
  case fifo
  case folder
  /// Takes away a file that every site has.
  case absent

  init(stringLiteral text: String) { self = .text(text) }

  /// The file of a page called About.
  /// - Parameter lines: front matter, from line 3 on.
  static func page(_ lines: String = "", body: String = "") -> TestFile {
    .text("---\ntitle: About\n\(lines.isEmpty ? "" : lines + "\n")---\n\(body.isEmpty ? "" : "\n\(body)\n")")
  }

  /// A grey picture of a size.
  static func png(width: UInt8, height: UInt8) -> TestFile {
    .bytes(testPNG(width: Int(width), height: Int(height)))
  }
}

/// A valid record that a test needs and is not about.
struct Sample {
  let path: String
  let text: String

  static let talks = Sample(
    path: "Content/meetings/talks.md",
    text: """
      ---
      title: Talks in Tehran
      date: 2023-07-20
      ---

      """)

  static let desk = Sample(
    path: "Content/authors/desk.md",
    text: """
      ---
      name: The Desk
      ---

      """)

  static let novillo = Sample(
    path: "Content/people/novillo.md",
    text: """
      ---
      name: Edmundo Novillo
      positions:
        - {title: Minister of Defence, at: bolivia, from: 2020-11}
      ---

      """)
}

/// A grey picture, whole and valid, with other chunks between its header and its pixels.
func testPNG(width: Int, height: Int, _ chunks: [UInt8] = []) -> [UInt8] {
  let header = [UInt8].big(width, 4) + .big(height, 4) + [8, 0, 0, 0, 0]
  let rows = [UInt8](repeating: 0, count: (width + 1) * height)
  return [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + pngChunk("IHDR", header) + chunks
    + pngChunk("IDAT", Deflate.zlib(rows)) + pngChunk("IEND", [])
}

/// What has the form of a JPEG file: segments, one scan, and what is asked for between and behind.
func testJPEG(width: Int, height: Int, _ segments: [UInt8] = [], behind: [UInt8] = []) -> [UInt8] {
  let size = [UInt8].big(height, 2) + .big(width, 2)
  let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8] + size + [1, 1, 0x11, 0]
  let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
  return [0xFF, 0xD8] + segments + frame + scan + [0xFF, 0xD9] + behind
}

/// One marker segment of a JPEG file.
func jpegSegment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
  [0xFF, code] + .big(content.count + 2, 2) + content
}
