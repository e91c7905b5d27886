import Foundation
import Testing

@testable import ReadoutPreview

@Suite(.serialized) struct FolderChangeTests {
  @Test func filesOfNewFoldersAreTold() async throws {
    let folder = try ObservedFolder()
    try folder.makeFolder("a/b/c/d/e/f/g/h")
    try folder.write("1", "a/b/c/d/e/f/g/h/deep")
    try folder.write("1", "a/b/x")
    #expect(try await folder.settled() == ["a/b/c/d/e/f/g/h/deep", "a/b/x"])
    folder.forget()
    try folder.write("2", "a/b/c/d/e/f/g/h/deep")
    try folder.remove("a/b/x")
    #expect(try await folder.settled() == ["a/b/c/d/e/f/g/h/deep", "a/b/x"])
  }

  @Test func aWholeTreeThatIsMovedInIsTold() async throws {
    let folder = try ObservedFolder()
    let other = try TemporaryFolder()
    try mkfolder(other.path + "/tree/deep")
    try other.write([1], "tree/one")
    try other.write([1], "tree/deep/two")
    rename(other.path + "/tree", folder.path + "/tree")
    #expect(try await folder.settled() == ["tree/one", "tree/deep/two"])
    folder.forget()
    try folder.write("2", "tree/deep/two")
    #expect(try await folder.settled() == ["tree/deep/two"])
  }

  @Test func filesOfARemovedFolderAreTold() async throws {
    let folder = try ObservedFolder { path in
      try mkfolder(path + "/sub/deep")
      try Data().write(to: URL(fileURLWithPath: path + "/sub/deep/one"))
    }
    try folder.remove("sub")
    #expect(try await folder.settled() == ["sub/deep/one"])
    folder.forget()
    try folder.makeFolder("sub/deep")
    try folder.write("1", "sub/deep/one")
    #expect(try await folder.settled() == ["sub/deep/one"])
  }

  @Test func aFolderThatMovesIsEverything() async throws {
    let folder = try ObservedFolder { try mkfolder($0 + "/sub/deep") }
    let other = try TemporaryFolder()
    rename(folder.path + "/sub", other.path + "/sub")
    #expect(try await eventually { folder.files.contains("*") })
    folder.forget()
    try other.write([1], "sub/deep/unseen")
    #expect(try await folder.settled().isEmpty)
    folder.forget()
    rename(other.path + "/sub", folder.path + "/back")
    #expect(try await folder.settled() == ["back/deep/unseen"])
    folder.forget()
    try folder.write("2", "back/deep/seen")
    #expect(try await folder.settled() == ["back/deep/seen"])
  }

  @Test func aFolderRenamedWithinIsSeenUnderItsNewName() async throws {
    let folder = try ObservedFolder { try mkfolder($0 + "/sub/deep") }
    folder.move("sub", to: "other")
    #expect(try await eventually { folder.batches.contains(.everything) })
    folder.forget()
    try folder.write("1", "other/deep/a")
    #expect(try await folder.settled() == ["other/deep/a"])
  }

  @Test func emptyFoldersAreNothing() async throws {
    let folder = try ObservedFolder()
    try folder.makeFolder("a/b")
    try folder.remove("a")
    #expect(try await folder.settled().isEmpty)
  }

  @Test func linksAreNotFollowed() async throws {
    let folder = try ObservedFolder()
    let other = try TemporaryFolder()
    symlink(other.path, folder.path + "/link")
    #expect(try await folder.settled() == ["link"])
    folder.forget()
    try other.write([1], "a")
    #expect(try await folder.settled().isEmpty)
  }
}
