import Foundation
import Testing

@testable import ReadoutPreview

@Suite(.serialized) struct FileChangeTests {
  @Test func whatHappensToFilesIsTold() async throws {
    let folder = try ObservedFolder { path in
      try mkfolder(path + "/sub")
      for name in ["/changed", "/moved", "/gone", "/touched", "/quiet"] {
        try Data().write(to: URL(fileURLWithPath: path + name))
      }
    }
    try folder.write("1", "new")
    try folder.write("1", "sub/new")
    try folder.write("1", "changed")
    folder.move("moved", to: "sub/moved")
    try folder.remove("gone")
    chmod(folder.path + "/touched", 0o600)
    #expect(
      try await folder.settled() == ["new", "sub/new", "changed", "moved", "sub/moved", "gone", "touched"])
  }

  @Test func aFileThatStaysOpenIsTold() async throws {
    let folder = try ObservedFolder()
    let file = open(folder.path + "/a", O_CREAT | O_WRONLY, 0o600)
    defer { close(file) }
    #expect(try await eventually { folder.files == ["a"] })
    folder.forget()
    #expect(write(file, "text", 4) == 4)
    #expect(try await eventually { folder.files == ["a"] })
  }

  @Test func savingAsEditorsDoIsOneChangeOfOneFile() async throws {
    let folder = try ObservedFolder(settle: .milliseconds(300)) { path in
      try mkfolder(path)
      try Data("old".utf8).write(to: URL(fileURLWithPath: path + "/x.md"))
    }
    // Vim: a probe, the old file aside, a new one in its place.
    try folder.write("", ".x.md.swp")
    try folder.write("", "4913")
    try folder.remove("4913")
    folder.move("x.md", to: "x.md~")
    try folder.write("new", "x.md")
    try folder.remove("x.md~")
    try folder.remove(".x.md.swp")
    #expect(try await eventually { folder.files == ["x.md"] })
    #expect(folder.batches.count == 1)
    folder.forget()
    // Emacs: a lock, a copy of what is unsaved, a file that is moved over the other.
    symlink("user@host.1", folder.path + "/.#x.md")
    try folder.write("newer", "#x.md#")
    try folder.write("newer", ".goutputstream-ABCDEF")
    folder.move(".goutputstream-ABCDEF", to: "x.md")
    try folder.remove("#x.md#")
    try folder.remove(".#x.md")
    #expect(try await folder.settled() == ["x.md"])
  }

  @Test(arguments: [".x.swp", ".x.swo", ".x.md.swx", "x~", ".#x", "#x#", "4913", "5036", ".x.kate-swp"])
  func editorsOwnFilesAreKnown(name: String) {
    #expect(EditorFiles.contain(name))
  }

  @Test(arguments: ["x.swp", ".swp", "4914", "04913", "2023-07.md", "#x", "x#y.md", ".x", "x.md", "~x", ""])
  func othersAreNot(name: String) {
    #expect(!EditorFiles.contain(name))
  }

  @Test func aThousandFilesComeInFewBatches() async throws {
    let folder = try ObservedFolder()
    let names = (0..<1_000).map { "\($0).md" }
    let begin = ContinuousClock.now
    for name in names { try folder.write("text", name) }
    #expect(try await folder.settled() == Set(names))
    #expect(folder.batches.count < 3 + Int((ContinuousClock.now - begin) / .milliseconds(12)))
  }

  @Test func aLongBurstIsToldWhileItLasts() async throws {
    let folder = try ObservedFolder()
    let begin = ContinuousClock.now
    while folder.batches.isEmpty && ContinuousClock.now - begin < .seconds(5) {
      try folder.write("text", "a")
      try await Task.sleep(for: .milliseconds(1))
    }
    #expect(ContinuousClock.now - begin < .seconds(1))
    #expect(folder.files == ["a"])
  }

  @Test func stoppingEndsTheChanges() async throws {
    let place = try TemporaryFolder()
    let watcher = try FolderWatcher(folders: [place.path])
    watcher.stop()
    watcher.stop()
    for await _ in watcher.changes { Issue.record("nothing has changed") }
  }
}
