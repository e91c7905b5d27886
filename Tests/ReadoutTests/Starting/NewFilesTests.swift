import Foundation
import Testing

@testable import Readout

/// What is left when the disk fails.
struct NewFilesTests {
  private let folder = NSTemporaryDirectory() + "readout-new-\(UUID().uuidString)"

  /// A disk that is full when a file of this name is written.
  private func disk(fullAt name: String) -> PublishingDisk {
    PublishingDisk { step, path in step == .write && path.hasSuffix(name) ? ENOSPC : 0 }
  }

  @Test func aFailureSaysWhatWasWrittenAndLeavesNoHalfFile() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let error = #expect(throws: StartingError.self) {
      try startSite(
        in: folder, at: moment("2026-03-02"), disk: disk(fullAt: "Content/briefs/sample-brief.md"))
    }
    #expect(
      error?.description == """
        \(folder)/Content/briefs/sample-brief.md: cannot be written: the disk is full. These were written: \
        \(folder)/.gitignore, \(folder)/Content/authors/sample-author.md.
        """)
    #expect(error?.kind == .disk)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/Content/authors/sample-author.md"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/Content/briefs/sample-brief.md"))
  }

  @Test func aFileThatIsThereIsNotTouched() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var files = NewFiles(in: folder)
    try files.add("a/b.md", "first")
    #expect(
      throws: StartingError(
        .disk, "\(folder)/a/b.md: cannot be written: something of that name is there",
        advice: "These were written: \(folder)/a/b.md.")
    ) { try files.add("a/b.md", "second") }
    #expect(FileManager.default.contents(atPath: "\(folder)/a/b.md") == Data("first".utf8))
  }
}
