import Foundation
import Testing

@testable import ReadoutPreview

@Suite(.serialized) struct RootChangeTests {
  /// Waits for everything to be told, and then sees that files are told again.
  private func comesBack(_ folder: ObservedFolder) async throws -> Bool {
    guard try await eventually({ folder.batches.contains(.everything) }) else { return false }
    // There may be two steps to it, and so two batches.
    return try await eventually {
      folder.forget()
      return (try? await folder.settled())?.isEmpty ?? false
    }
  }

  @Test func aFolderThatIsNotThereIsWaitedFor() async throws {
    let folder = try ObservedFolder { _ in }
    try mkfolder(folder.path)
    #expect(try await comesBack(folder))
  }

  @Test func aFolderThatWasRemovedIsWaitedFor() async throws {
    let folder = try ObservedFolder { try mkfolder($0 + "/sub") }
    try folder.remove("")
    #expect(try await eventually { folder.batches.contains(.everything) })
    folder.forget()
    try mkfolder(folder.path + "/sub")
    #expect(try await comesBack(folder))
    folder.forget()
    try folder.write("1", "sub/b")
    let told = try await folder.settled()
    #expect(told == ["sub/b"])
  }

  @Test(arguments: [0, 1])
  func aFolderThatMovesAwayIsWaitedFor(levelsUp: Int) async throws {
    let folder = try ObservedFolder()
    let moved = levelsUp == 0 ? folder.path : String(folder.path.dropLast("/Content".count))
    rename(moved, moved + "-away")
    #expect(try await eventually { folder.batches.contains(.everything) })
    folder.forget()
    let away = levelsUp == 0 ? moved + "-away/unseen" : moved + "-away/Content/unseen"
    try Data().write(to: URL(fileURLWithPath: away))
    rename(moved + "-away", moved)
    #expect(try await eventually { folder.batches.contains(.everything) })
    #expect(try await comesBack(folder))
  }

  @Test func anotherFolderInItsPlaceIsEverything() async throws {
    let folder = try ObservedFolder()
    try mkfolder(folder.path + "-new")
    rename(folder.path, folder.path + "-old")
    rename(folder.path + "-new", folder.path)
    #expect(try await comesBack(folder))
  }

  @Test func whatHappensBesideItIsNothing() async throws {
    let folder = try ObservedFolder()
    try mkfolder(folder.path + "-other")
    try Data().write(to: URL(fileURLWithPath: folder.path + ".txt"))
    rename(folder.path + ".txt", folder.path + "-other/a")
    #expect(try await folder.settled().isEmpty)
  }

  @Test func pathsBeginAsTheCallerWroteThem() {
    let folders = ["Content/", "./Content", "/site//Content", "."].map {
      WatchedFolder(named: $0, from: "/site")
    }
    #expect(folders.map(\.path) == ["/site/Content", "/site/Content", "/site/Content", "/site"])
    #expect(
      folders.map { $0.folder("a").file("b") }
        == ["Content/a/b", "./Content/a/b", "/site//Content/a/b", "./a/b"])
    #expect(folders[0].way.map(\.folder) == ["/", "/site"])
    #expect(folders[0].way.map(\.name) == ["site", "Content"])
  }

  @Test func foldersInEachOtherAreBothWatched() async throws {
    let place = try TemporaryFolder()
    try mkfolder(place.path + "/outer/inner")
    let watcher = try FolderWatcher(folders: [place.path + "/outer", place.path + "/outer/inner"])
    var expected: Set = [place.path + "/outer/inner/a", place.path + "/outer/b"]
    try place.write([1], "outer/inner/a")
    try place.write([1], "outer/b")
    for await change in watcher.changes {
      if case .files(let files) = change { expected.subtract(files) }
      if expected.isEmpty { break }
    }
  }
}
