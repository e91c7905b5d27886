import Testing

@testable import Readout

@Suite struct EmbeddedMetadataTests {
  private func iptc(_ fields: [(UInt8, [UInt8])]) -> [UInt8] {
    var records: [UInt8] = []
    for (number, content) in fields {
      records += [0x1C, 2, number]
      records += .big(content.count, 2)
      records += content
    }
    var resource = Array("Photoshop 3.0\0".utf8)
    resource += Array("8BIM".utf8) + [0x04, 0x04, 0, 0]
    resource += .big(records.count, 4)
    return jpegSegment(0xED, resource + records)
  }

  private func metadata(_ segments: [UInt8]) throws -> EmbeddedMetadata? {
    try ImageFormat.jpeg.anatomy(of: testJPEG(width: 3, height: 2, segments))?.metadata
  }

  @Test func makerAndAgencyAreNamed() throws {
    let read = try metadata(
      iptc([(80, Array("Ana Rojas".utf8)), (110, Array("ABI".utf8)), (120, Array("Two\nministers".utf8))]))
    #expect(read?.credit == "Ana Rojas / ABI")
    #expect(read?.caption == "Two ministers")
  }

  @Test func oldFilesAreInLatin1() throws {
    #expect(try metadata(iptc([(80, [0x4A, 0x6F, 0x73, 0xE9])]))?.credit == "José")
  }

  @Test func whatIPTCLacksXMPMaySay() throws {
    let packet = """
      <rdf:Description photoshop:Credit="AFP &amp; ABI"><dc:description><rdf:Alt>
      <rdf:li xml:lang="x-default">At the ministry</rdf:li></rdf:Alt></dc:description></rdf:Description>
      """
    let xmp = jpegSegment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(packet.utf8))
    let read = try metadata(xmp + iptc([(116, Array("© Ana".utf8))]))
    #expect(read?.credit == "© Ana")
    #expect(read?.caption == "At the ministry")
    #expect(try metadata(xmp)?.credit == "AFP & ABI")
  }

  private let brief = """
    ---
    title: Talks
    date: 2023-07-20
    summary: They talked.
    authors: [desk]
    photo: {file: media/a.jpg, alt: Two men}
    ---

    """

  @Test func aPhotoTakesCreditAndCaptionFromItsFile() throws {
    let said = iptc([(80, Array("Ana Rojas".utf8)), (120, Array("Two *ministers*".utf8))])
    let site = try TestSite(
      [
        "Content/briefs/talks.md": .text(brief),
        "Content/media/a.jpg": .bytes(testJPEG(width: 3, height: 2, said)),
      ], with: [.desk])
    let page = try site.build()["briefs/talks.html"] ?? ""
    #expect(page.contains("<span class=\"caption\">Two *ministers*</span>"))
    #expect(page.contains("Ana Rojas</span>"))
  }

  @Test func aPhotoWithoutCreditAnywhereIsAMistake() throws {
    try expectReport(
      [
        "Content/briefs/talks.md": .text(
          brief.replacing("{file: media/a.jpg, alt: Two men}", with: "⟦{file: media/a.jpg, alt: Two men}⟧")),
        "Content/media/a.jpg": .bytes(testJPEG(width: 3, height: 2)),
      ], with: [.desk],
      """
      Content/briefs/talks.md:6:8: error: 'credit' is missing [missing-key]
      6 | photo: {file: media/a.jpg, alt: Two men}
        |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = add 'credit:' with one line of text
      """)
  }
}
