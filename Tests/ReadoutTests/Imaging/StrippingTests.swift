import Testing

@testable import Readout

@Suite struct StrippingTests {
  private func stripped(_ bytes: [UInt8], _ format: ImageFormat) throws -> [UInt8]? {
    try format.anatomy(of: bytes)?.stripped(bytes)
  }

  /// Exif with an orientation, and with a maker's name behind its only directory.
  private func exif(orientation: Int) -> [UInt8] {
    Array("Exif\0\0".utf8) + Array("II*\0".utf8) + .little(8, 4) + .little(1, 2)
      + .little(0x0112, 2) + .little(3, 2) + .little(1, 4) + .little(orientation, 4) + .little(0, 4)
      + Array("GPS 16 30 S".utf8)
  }

  @Test func aJPEGKeepsWhatItsPixelsNeed() throws {
    let profile = jpegSegment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}profile".utf8))
    let jfif = jpegSegment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
    let adobe = jpegSegment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    let needed = jfif + profile + adobe
    let said =
      jpegSegment(0xE1, exif(orientation: 1)) + jpegSegment(0xED, Array("Photoshop 3.0\0".utf8))
      + jpegSegment(0xFE, Array("made by".utf8)) + jpegSegment(0xE2, Array("MPF\0more".utf8))
    let whole = testJPEG(width: 3, height: 2, needed + said, behind: Array("a second picture".utf8))
    #expect(try stripped(whole, .jpeg) == testJPEG(width: 3, height: 2, needed))
  }

  @Test func aThumbnailIsTakenOut() throws {
    let jfif = Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1]
    let whole = testJPEG(width: 3, height: 2, jpegSegment(0xE0, jfif + [1, 1, 9, 9, 9]))
    #expect(try stripped(whole, .jpeg) == testJPEG(width: 3, height: 2, jpegSegment(0xE0, jfif + [0, 0])))
  }

  @Test func aTurnedPictureStaysTurned() throws {
    let whole = testJPEG(width: 30, height: 20, jpegSegment(0xE1, exif(orientation: 6)))
    let anatomy = try #require(try ImageFormat.jpeg.anatomy(of: whole))
    let minimal = jpegSegment(0xE1, Array("Exif\0\0".utf8) + minimalExif(orientation: 6))
    #expect(anatomy.stripped(whole) == testJPEG(width: 30, height: 20, minimal))
    #expect(anatomy.shownSize == PixelSize(width: 20, height: 30))
    let again = try #require(try ImageFormat.jpeg.anatomy(of: anatomy.stripped(whole)))
    #expect(again.metadata.orientation == 6)
  }

  @Test func aPNGKeepsWhatItsPixelsNeed() throws {
    let gamma = pngChunk("gAMA", [0, 0, 0xB1, 0x8F])
    let said =
      pngChunk("tEXt", Array("Author\0Ana".utf8)) + pngChunk("tIME", [0, 0, 0, 0, 0, 0, 0])
      + pngChunk("eXIf", Array(exif(orientation: 1).dropFirst(6))) + pngChunk("prVW", [1, 2, 3])
    let whole = testPNG(width: 3, height: 2, gamma + said) + Array("behind".utf8)
    #expect(try stripped(whole, .png) == testPNG(width: 3, height: 2, gamma))
  }

  @Test func aTurnedPNGStaysTurned() throws {
    let turned = pngChunk("eXIf", Array(exif(orientation: 3).dropFirst(6)))
    let minimal = pngChunk("eXIf", minimalExif(orientation: 3))
    #expect(
      try stripped(testPNG(width: 3, height: 2, turned), .png) == testPNG(width: 3, height: 2, minimal))
  }

  @Test func aWebPKeepsWhatItsPixelsNeed() throws {
    let pixels = chunk("VP8L", [0x2F, 2, 0x40, 0, 0])
    let size: [UInt8] = [2, 0, 0, 1, 0, 0]
    let whole =
      webP(
        chunk("VP8X", [0x0C, 0, 0, 0] + size) + pixels + chunk("EXIF", Array("MM".utf8))
          + chunk("XMP ", Array("<x/>".utf8))) + Array("behind".utf8)
    #expect(try stripped(whole, .webp) == webP(chunk("VP8X", [0, 0, 0, 0] + size) + pixels))
  }

  @Test func aSiteMayKeepMetadata() throws {
    let picture = testPNG(width: 3, height: 2, pngChunk("tEXt", Array("Author\0Ana".utf8)))
    let files: [String: TestFile] = ["Content/media/a.png": .bytes(picture)]
    #expect(try TestSite(files).build()["media/a.png"]?.contains("Ana") == false)
    let keeping = files.merging(["Content/site.yml": "title: Desk\nmedia: {metadata: keep}\n"]) { $1 }
    #expect(try TestSite(keeping).build()["media/a.png"]?.contains("Ana") == true)
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + .little(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private func webP(_ chunks: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + .little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks
  }
}
