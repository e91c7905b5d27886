import Testing

@testable import Readout

@Suite struct DamagedImageTests {
  private func problem(_ name: String, _ bytes: [UInt8]) throws -> String {
    let site = try TestSite(["Content/media/\(name)": .bytes(bytes)])
    return site.diagnostics().map {
      "\($0.file):\($0.span.line):\($0.span.column): \($0.summary) [\($0.rule.rawValue)]"
    }
    .joined(separator: "\n")
  }

  @Test func aPictureWithoutItsEndIsDamaged() throws {
    #expect(
      try problem("a.jpg", Array(testJPEG(width: 3, height: 2).dropLast(2)))
        == "Content/media/a.jpg:1:1: the image is not a whole JPEG file: the file ends before the picture does [damaged-image]"
    )
    #expect(
      try problem("a.png", Array(testPNG(width: 3, height: 2).dropLast(13)))
        == "Content/media/a.png:1:1: the image is not a whole PNG file: the file ends before the picture does [damaged-image]"
    )
  }

  @Test func aByteThatWasChangedIsNoticed() throws {
    var bytes = testPNG(width: 3, height: 2)
    bytes[44] ^= 1
    #expect(
      try problem("a.png", bytes)
        == "Content/media/a.png:1:1: the image is not a whole PNG file: the checksum of its part IDAT is wrong [damaged-image]"
    )
  }

  @Test func anEmptyFileIsNoPicture() throws {
    #expect(
      try problem("a.webp", [])
        == "Content/media/a.webp:1:1: the image is not a whole WEBP file: the file is empty [damaged-image]")
  }

  @Test func aPictureHasAWidth() throws {
    #expect(
      try problem("a.jpg", testJPEG(width: 0, height: 2))
        == "Content/media/a.jpg:1:1: the image is not a whole JPEG file: it has no width or no height [damaged-image]"
    )
  }

  /// What has the form of a PNG file of a size, whose pixels nobody unpacks.
  private func claimed(width: Int, height: Int) -> TestFile {
    let header = [UInt8].big(width, 4) + .big(height, 4) + [8, 0, 0, 0, 0]
    let start = Array(testPNG(width: 1, height: 1).prefix(8))
    return .bytes(start + pngChunk("IHDR", header) + pngChunk("IDAT", []) + pngChunk("IEND", []))
  }

  @Test func noPictureHasAHundredMegapixels() throws {
    try expectReport(
      ["Content/media/bomb.png": claimed(width: 10_000, height: 10_000)],
      """
      Content/media/bomb.png:1:1: error: the image has 10000 × 10000 pixels [image-too-large]
        = images have fewer than 100 megapixels; put a smaller copy in its place, 4000 pixels wide or less
      """)
    try expectReport(["Content/media/large.png": claimed(width: 10_000, height: 9_999)], "")
  }

  @Test func whatWouldMakeSmallerCopiesIsMissed() throws {
    let site = try TestSite(["Content/media/large.png": claimed(width: 4_000, height: 3_000)])
    #expect(
      site.report(site.prepared().diagnostics) == """
        Content/media/large.png:1:1: warning: 'vipsthumbnail' is not installed, so this image is sent in full size to every screen [missing-tool]
          = install libvips-tools (Debian) or vips (Homebrew), and smaller copies are made
        """)
  }

  /// Whatever a file holds, taking it apart ends, and gives a file that is no longer.
  @Test func anyBytesCanBeLookedAt() throws {
    var seed: UInt64 = 7
    for whole in [testJPEG(width: 3, height: 2), testPNG(width: 3, height: 2)] {
      for _ in 0..<4_000 {
        var bytes = whole
        for _ in 0..<3 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          bytes[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 20)
        }
        for format in [ImageFormat.jpeg, .png, .webp] {
          if let anatomy = try? format.anatomy(of: bytes) {
            #expect(anatomy.stripped(bytes).count <= bytes.count + 50)
          }
        }
      }
    }
  }
}
