import Foundation
import Testing

@testable import Readout

@Suite struct PublicationTests {
  let site: TemporarySite

  init() throws { site = try TemporarySite() }

  @Test func aFirstSiteIsPutInPlaceAndNothingElseIsLeft() throws {
    let summary = try site.publish(["index.html": "home", "briefs/x.html": "x"])
    #expect(summary == .init(written: 2, unchanged: 0, removed: 0, route: .renamed))
    #expect(site.files() == ["index.html": "home", "briefs/x.html": "x"])
    #expect(site.names() == ["Public"])
  }

  @Test func aSiteReplacesTheLastOneInOneStep() throws {
    try site.publish(["same": "1", "changed": "1", "gone/a": "1", "gone/b": "1"])
    let summary = try site.publish(["same": "1", "changed": "2", "new": "1"])
    #expect(summary == .init(written: 2, unchanged: 1, removed: 2, route: .exchanged))
    #expect(site.files() == ["same": "1", "changed": "2", "new": "1"])
    #expect(site.names() == ["Public"])
  }

  @Test func anUnchangedFileKeepsItsIdentityAndTimeStamp() throws {
    try site.publish(["a": "1"])
    let old = site.status("Public/a")
    try site.publish(["a": "1"])
    let new = site.status("Public/a")
    #expect(new.isSame(as: old))
    #expect(new.st_mtim.tv_nsec == old.st_mtim.tv_nsec)
    #expect(new.st_nlink == 1)
  }

  @Test func aChangeOfBytesThatKeepsTheSizeIsAChange() throws {
    try site.publish(["a": "1"])
    #expect(try site.publish(["a": "2"]).written == 1)
    #expect(site.files() == ["a": "2"])
  }

  @Test func withoutHardLinksAnUnchangedFileIsCopiedWithItsTimeStamp() throws {
    try site.publish(["a": "1"])
    let old = site.status("Public/a")
    let summary = try site.publish(["a": "1"], gate: Gates.failing(.link, with: EPERM))
    let new = site.status("Public/a")
    #expect(summary.unchanged == 1)
    #expect(!new.isSame(as: old))
    #expect(new.st_mtim.tv_nsec == old.st_mtim.tv_nsec)
  }

  @Test func aFileOfAnotherModeIsWrittenAnew() throws {
    try site.publish(["a": "1"])
    chmod("\(site.output)/a", 0o600)
    #expect(try site.publish(["a": "1"]).written == 1)
    #expect(site.status("Public/a").st_mode & 0o777 != 0o600)
  }

  @Test func theOutputKeepsItsOwnMode() throws {
    try site.publish(["a": "1"])
    chmod(site.output, 0o711)
    try site.publish(["a": "2"])
    #expect(site.status("Public").st_mode & 0o777 == 0o711)
  }

  @Test func theMarkerIsTheSameOnEveryBuild() throws {
    try site.publish(["a": "1"])
    #expect(try String(contentsOfFile: "\(site.output)/.readout/site", encoding: .utf8) == "readout site 1\n")
    let old = site.status("Public/.readout/site")
    try site.publish(["a": "2"])
    #expect(site.status("Public/.readout/site").isSame(as: old))
  }

  @Test func aSiteWithoutFilesIsASite() throws {
    try site.publish(["a": "1"])
    let summary = try site.publish([:])
    #expect(summary == .init(written: 0, unchanged: 0, removed: 1, route: .exchanged))
    #expect(site.files() == [:])
  }

  @Test func emptyFilesAreFiles() throws {
    try site.publish(["a": ""])
    #expect(try site.publish(["a": ""]).unchanged == 1)
    #expect(site.files() == ["a": ""])
  }

  @Test func aFileTakesAFoldersPlaceAndTheReverse() throws {
    try site.publish(["a/b": "1", "c": "1"])
    let summary = try site.publish(["a": "1", "c/d": "1"])
    #expect(summary == .init(written: 2, unchanged: 0, removed: 2, route: .exchanged))
    #expect(site.files() == ["a": "1", "c/d": "1"])
  }

  @Test func namesThatDifferInBytesOnlyAreTwoFiles() throws {
    let files = ["caf\u{E9}/a": "1", "cafe\u{301}/b": "2"]
    let publication = try site.begin()
    for (path, text) in files { try publication.write(path, Array(text.utf8)) }
    _ = try publication.commit()
    #if os(Linux)
      #expect(site.names(in: "Public").count == 3)
    #endif
  }

  @Test func anAbandonedSiteLeavesTheOutputAsItIs() throws {
    try site.publish(["a": "1"])
    let publication = try site.begin()
    try publication.write("a", Array("2".utf8))
    publication.abandon()
    #expect(site.files() == ["a": "1"])
    #expect(site.names() == ["Public"])
  }

  @Test func abandoningAfterACommitDoesNothing() throws {
    let publication = try site.begin()
    _ = try publication.commit()
    let next = try site.begin()
    publication.abandon()
    try next.write("a", Array("1".utf8))
    _ = try next.commit()
    #expect(site.files() == ["a": "1"])
  }

  @Test func nothingIsWrittenAfterTheEnd() throws {
    let publication = try site.begin()
    _ = try publication.commit()
    let error = #expect(throws: PublishingError.self) { try publication.write("a", []) }
    #expect(error?.kind == .wrongUse)
    #expect(
      error?.description
        == "Public: this publication has been committed or abandoned. Begin another.")
  }

  @Test func severalThreadsWriteAtOnceIntoManyFolders() async throws {
    let publication = try site.begin()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          for file in 0..<100 { try publication.write("\(file)/in/\(task)", Array("\(task)".utf8)) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try publication.commit().written == 400)
    #expect(site.files().count == 400)
    #expect(try site.publish(site.files()).unchanged == 400)
  }
}
