#if os(Linux)
  import Foundation
  import Testing

  @testable import ReadoutPreview

  @Suite(.serialized) struct WatchLimitTests {
    @Test func tooManyFoldersAreAnErrorAtTheStart() throws {
      let place = try TemporaryFolder()
      for number in 0..<20 { try mkfolder("\(place.path)/\(number)") }
      let error = #expect(throws: WatchError.self) {
        try FolderWatcher(folders: [place.path], settle: .milliseconds(12), watchLimit: 10)
      }
      #expect(error?.headline.hasPrefix(place.path) == true)
      #expect(
        error?.headline.hasSuffix("cannot be watched: the system watches no more folders for this user")
          == true)
      #expect(error?.advice == "Raise the limit: sudo sysctl fs.inotify.max_user_watches=524288")
    }

    @Test func tooManyFoldersAreToldLater() async throws {
      let folder = try ObservedFolder(watchLimit: 20)
      for number in 0..<20 { try folder.makeFolder("\(number)") }
      #expect(
        try await eventually { folder.batches.contains { if case .failure = $0 { true } else { false } } })
      folder.forget()
      try folder.write("1", "still-seen")
      #expect(try await eventually { folder.files.contains("still-seen") })
    }

    @Test func aFullQueueIsEverything() throws {
      let place = try TemporaryFolder()
      let root = WatchedFolder(named: place.path, from: "/")
      var tree = try InotifyTree(roots: [root], watchLimit: .max)
      var burst = Burst(settle: .zero)
      try mkfolder(place.path + "/sub")
      _ = tree.inotify.events()
      tree.take(InotifyEvent(watch: -1, mask: 0x4000, name: ""), into: &burst)
      try tree.take(into: &burst)
      #expect(burst.take() == .everything)
      // The folder whose coming was lost is under watch now.
      try place.write([1], "sub/a")
      try tree.take(into: &burst)
      #expect(burst.take() == .files([place.path + "/sub/a"]))
    }
  }
#endif
