import Foundation
import Testing

@testable import Readout

@Suite struct BuildLockTests {
  let site: TemporarySite

  init() throws { site = try TemporarySite() }

  @Test func aSecondBuildIsToldWhoWrites() throws {
    let first = try site.begin()
    let error = #expect(throws: PublishingError.self) { try site.begin() }
    #expect(error?.kind == .locked)
    #expect(
      error?.description
        == "Public: another build (process \(getpid())) is writing it. Wait for its end, and build again.")
    try first.write("a", Array("1".utf8))
    _ = try first.commit()
    #expect(site.files() == ["a": "1"])
  }

  @Test func aSecondBuildMayWaitAndSaysSoOnce() throws {
    let first = try site.begin()
    var waits = 0
    let second = try site.begin(
      waitForLock: 60,
      onWait: {
        waits += 1
        first.abandon()
      })
    try second.write("a", Array("2".utf8))
    _ = try second.commit()
    #expect(waits == 1)
    #expect(site.files() == ["a": "2"])
  }

  @Test func waitingEnds() throws {
    let first = try site.begin()
    var waits = 0
    #expect(throws: PublishingError.self) { try site.begin(waitForLock: 0.05, onWait: { waits += 1 }) }
    #expect(waits == 1)
    first.abandon()
  }

  @Test func aLockFileThatWasTakenAwayMeanwhileIsNotTheLock() throws {
    let locks = StepCounter()
    let gate: PublishingDisk.Gate = { step, name throws(PublishingError) in
      if step == .lock,
        locks.next() == 1
      {
        unlink(name)
      }
      return 0
    }
    let publication = try site.begin(gate: gate)
    #expect(locks.count == 2)
    #expect(throws: PublishingError.self) { try site.begin() }
    publication.abandon()
  }

  @Test func manyBuildsAtOnceTakeTurns() async throws {
    try await withThrowingTaskGroup(of: Void.self) { [site] group in
      for build in 0..<4 {
        group.addTask {
          for _ in 0..<5 {
            let publication = try site.begin(waitForLock: .infinity)
            for name in ["a", "b"] { try publication.write(name, Array("\(build)".utf8)) }
            _ = try publication.commit()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(site.files()["a"] == site.files()["b"])
    #expect(site.names() == ["Public"])
  }
}
