import Foundation
import Testing

@testable import Readout

@Suite struct MediaCopyTests {
  let site: TemporarySite

  init() throws { site = try TemporarySite() }

  private func copy(_ source: String, gate: PublishingDisk.Gate? = nil) throws -> Publication.Summary {
    let publication = try site.begin(gate: gate)
    try publication.copy(from: "\(site.folder)/\(source)", to: "media/a.png")
    return try publication.commit()
  }

  @Test func aCopySharesNothingWithItsSource() throws {
    try site.put("picture", at: "a.png")
    #expect(try copy("a.png").written == 1)
    #expect(!site.status("Public/media/a.png").isSame(as: site.status("a.png")))
    #expect(site.status("a.png").st_nlink == 1)
  }

  @Test func anEqualCopyIsThePublishedFile() throws {
    try site.put(String(repeating: "picture", count: 100_000), at: "a.png")
    _ = try copy("a.png")
    let old = site.status("Public/media/a.png")
    #expect(try copy("a.png").unchanged == 1)
    #expect(site.status("Public/media/a.png").isSame(as: old))
  }

  @Test func aChangeFarIntoALongFileIsFound() throws {
    let text = String(repeating: "picture", count: 100_000)
    try site.put(text + "1", at: "a.png")
    _ = try copy("a.png")
    try site.put(text + "2", at: "a.png")
    #expect(try copy("a.png").written == 1)
    #expect(site.files()["media/a.png"] == text + "2")
  }

  @Test func aMissingSourceIsAnErrorAtTheSource() {
    let error = #expect(throws: PublishingError.self) { try copy("none.png") }
    #expect(error?.headline == "\(site.folder)/none.png: cannot be read: there is no such file or folder")
    #expect(error?.kind == .disk)
  }

  @Test func aFolderIsNoSource() throws {
    try site.put("", at: "folder/a")
    let error = #expect(throws: PublishingError.self) { try copy("folder") }
    #expect(error?.headline == "\(site.folder)/folder: is not a file")
    #expect(error?.kind == .wrongUse)
  }
}
