import Foundation
import Testing

@testable import Readout

@Suite(.serialized) struct JournalledMoveTests {
  let site: TemporarySite

  init() throws { site = try TemporarySite() }

  @Test(arguments: [EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EPERM])
  func whereNoExchangeIsPossibleAJournalIsUsed(code: Int32) throws {
    try site.publish(["same": "1", "changed": "1", "gone/a": "1", "gone/b": "1"])
    let folder = site.status("Public")
    let summary = try site.publish(
      ["same": "1", "changed": "2", "new": "1"], gate: Gates.failing(.exchange, with: code))
    #expect(summary == .init(written: 2, unchanged: 1, removed: 2, route: .journalled))
    #expect(site.files() == ["same": "1", "changed": "2", "new": "1"])
    #expect(site.status("Public").isSame(as: folder))
    #expect(site.names() == ["Public"])
    #expect(site.names(in: "Public") == [".readout", "changed", "new", "same"])
  }

  @Test func atAMountPointAllIsDoneWithinTheOutput() throws {
    try site.put("", at: "Public/.keep")
    try site.put("", at: "Public/lost+found/x")
    let publication = try site.begin(gate: Gates.mountPoint)
    try publication.write("a", Array("1".utf8))
    #expect(site.names() == ["Public"])
    #expect(site.names(in: "Public/.readout/scratch") == ["lock", "staging"])
    #expect(try publication.commit().route == .journalled)
    #expect(site.files() == [".keep": "", "lost+found/x": "", "a": "1"])
    #expect(site.names(in: "Public/.readout") == ["site"])
  }

  @Test func atAMountPointAnAbandonedFirstSiteLeavesNothing() throws {
    try site.put("", at: "Public/.keep")
    try site.begin(gate: Gates.mountPoint).abandon()
    #expect(site.names(in: "Public") == [".keep"])
  }

  @Test func whereTheParentMayNotBeWrittenAllIsDoneWithinTheOutput() throws {
    try site.put("", at: "Public/.keep")
    let gate: PublishingDisk.Gate = { step, name throws(PublishingError) in
      step == .makeFolder && name.hasSuffix("/.Public.readout") ? EACCES : 0
    }
    #expect(try site.publish(["a": "1"], gate: gate).route == .journalled)
    #expect(site.files() == [".keep": "", "a": "1"])
  }

  @Test func aFileTakesAFoldersPlaceAndTheReverse() throws {
    try site.publish(["a/b": "1", "c": "1"])
    try site.publish(["a": "1", "c/d": "1"], gate: Gates.noExchange)
    #expect(site.files() == ["a": "1", "c/d": "1"])
  }

  @Test func aLinkedFolderIsReplacedAndNotWrittenThrough() throws {
    try site.put("mine", at: "elsewhere/a")
    try site.publish(["x": "1"])
    symlink("../elsewhere", "\(site.output)/media")
    try site.publish(["media/a": "1"], gate: Gates.noExchange)
    #expect(site.files(in: "elsewhere") == ["a": "mine"])
    #expect(site.files() == ["media/a": "1"])
    symlink("../elsewhere", "\(site.output)/stale")
    try site.publish(["media/a": "1"], gate: Gates.noExchange)
    #expect(site.files(in: "elsewhere") == ["a": "mine"])
    #expect(site.names(in: "Public") == [".readout", "media"])
  }

  @Test func aJournalIsReadAsItWasWritten() {
    let journal = PublishingJournal(.move, [RawPath("a\nb"), RawPath("end")])
    #expect(PublishingJournal(decoding: journal.encoded) == journal)
    #expect(PublishingJournal(decoding: PublishingJournal(.carry, []).encoded)?.task == .carry)
    #expect(PublishingJournal(decoding: journal.encoded.dropLast()) == nil)
    #expect(PublishingJournal(decoding: Array("readout journal 2 move\0end\0".utf8)) == nil)
    #expect(PublishingJournal(decoding: []) == nil)
  }

  @Test func aDamagedJournalStopsTheBuildAndStays() throws {
    try site.put("readout", at: ".Public.readout/journal")
    let error = #expect(throws: PublishingError.self) { try site.begin() }
    #expect(
      error?.problem == "is damaged, or written by another version of readout")
    #expect(site.names(in: ".Public.readout") == ["journal"])
  }
}
