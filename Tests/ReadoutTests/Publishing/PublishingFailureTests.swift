import Foundation
import Testing

@testable import Readout

@Suite struct PublishingFailureTests {
  let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.publish(["a": "1"])
  }

  @Test(arguments: [
    (ENOSPC, "the disk is full. Free some space and build again."),
    (EDQUOT, "the disk quota is used up. Free some space and build again."),
    (EACCES, "permission is denied. Get the right to write there, or publish to another folder."),
    (EROFS, "the file system is read-only. Publish to a folder on a disk that can be written."),
    (ENAMETOOLONG, "the name is longer than the file system allows. Choose a shorter name."),
    (9999, "the system reported error 9999. Look at the folder and its file system, and build again."),
  ])
  func aFailedWriteNamesTheFileAndTheWayOut(code: Int32, words: String) throws {
    let publication = try site.begin(gate: Gates.failing(.write, with: code))
    let error = #expect(throws: PublishingError.self) { try publication.write("b/x.html", [1]) }
    #expect(error?.description == "Public/b/x.html: cannot be written: \(words)")
    #expect(error?.kind == .disk)
    #expect(#expect(throws: PublishingError.self) { try publication.commit() } == error)
    publication.abandon()
    #expect(site.files() == ["a": "1"])
    #expect(site.names() == ["Public"])
  }

  @Test(arguments: [["b", "b"], ["b", "b/c"], ["b/c", "b"]])
  func twoFilesOfOneAddressAreRefused(paths: [String]) throws {
    let publication = try site.begin()
    try publication.write(paths[0], [])
    let error = #expect(throws: PublishingError.self) { try publication.write(paths[1], []) }
    #expect(error?.kind == .wrongUse)
    #expect(error?.headline == "Public/b: is written twice, or both as a file and as a folder")
    publication.abandon()
  }

  @Test func anUnchangedFileWrittenTwiceIsRefusedToo() throws {
    let publication = try site.begin()
    try publication.write("a", Array("1".utf8))
    let error = #expect(throws: PublishingError.self) { try publication.write("a", Array("1".utf8)) }
    #expect(error?.headline == "Public/a: is written twice, or both as a file and as a folder")
    publication.abandon()
  }

  @Test func anExchangeThatFailsLeavesTheOldSite() throws {
    let publication = try site.begin(gate: Gates.failing(.exchange, with: EIO))
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.headline == "Public: cannot be put in place: the disk reported an error")
    publication.abandon()
    #expect(site.files() == ["a": "1"])
    #expect(site.names() == ["Public"])
  }

  @Test func aJournalThatStopsHalfWayIsKeptForTheNextBuild() throws {
    let gate: PublishingDisk.Gate = { step, name throws(PublishingError) in
      step == .exchange ? EINVAL : step == .rename && name == "b" ? EIO : 0
    }
    let publication = try site.begin(gate: gate)
    try publication.write("b", Array("2".utf8))
    #expect(throws: PublishingError.self) { try publication.commit() }
    publication.abandon()
    try site.begin().abandon()
    #expect(site.files() == ["b": "2"])
    #expect(site.names() == ["Public"])
  }

  @Test func anOutputThatSomeoneReplacedMeanwhileIsNotTouched() throws {
    let publication = try site.begin()
    rename(site.output, "\(site.folder)/moved")
    try site.put("mine", at: "Public/mine")
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.description == "Public: was replaced by something else during the build. Build again.")
    publication.abandon()
    #expect(site.files() == ["mine": "mine"])
  }

  @Test func anOutputThatSomeoneRemovedMeanwhileIsMadeAgain() throws {
    let publication = try site.begin()
    try FileManager.default.removeItem(atPath: site.output)
    try publication.write("b", Array("2".utf8))
    #expect(try publication.commit().route == .renamed)
    #expect(site.files() == ["b": "2"])
  }

  @Test func aLockThatTheFileSystemDoesNotHaveIsNamed() throws {
    let error = #expect(throws: PublishingError.self) {
      try site.begin(gate: Gates.failing(.lock, with: ENOLCK))
    }
    #expect(error?.problem == "cannot be locked: the file system cannot lock files")
    try site.begin().abandon()
    #expect(site.names() == ["Public"])
  }
}
