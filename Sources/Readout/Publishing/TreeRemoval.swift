import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Removes folders with all that is in them, and never reaches into what is mounted there.
struct TreeRemoval: Sendable {
  let disk: PublishingDisk

  /// Removes a file or a folder; nothing there is as good.
  ///
  /// - Parameters:
  ///   - device: The file system to stay on; `nil` where `name` is sure to be on the right one.
  ///   - shown: The path that an error names.
  /// - Returns: How many files there were.
  @discardableResult
  func remove(
    _ name: RawPath, in folder: Int32, device: dev_t? = nil, shown: @autoclosure () -> String
  ) throws(PublishingError) -> Int {
    switch OpenFolder.open(name.bytes, in: folder) {
    case .success(let opened):
      let count = try empty(opened, device: device, shown: shown())
      try check(try disk.removeFolder(name.bytes, in: folder), shown())
      return count
    case .failure(let error) where error.code == ENOENT:
      return 0
    case .failure(let error) where error.code == ENOTDIR || error.code == ELOOP:
      try check(try disk.removeFile(name.bytes, in: folder), shown())
      return 1
    case .failure(let error):
      throw error.at(shown(), "cannot be removed")
    }
  }

  /// The same for a large folder: several threads first clear the folders in it.
  func remove(_ path: String, _ parallelism: Parallelism) throws(PublishingError) -> Int {
    guard case .success(let top) = OpenFolder.open(path) else {
      return try remove(RawPath(path), in: AT_FDCWD, shown: path)
    }
    let device = top.status?.st_dev
    let folders = try top.entries().orThrow(path, "cannot be read").filter(\.isFolder)
    let count = Atomic(0)
    let failure = FirstFailure()
    parallelism.forEach(folders.count, grain: 1) { index in
      failure.record { () throws(PublishingError) in
        let name = folders[index].name
        let removed = try remove(name, in: top.number, device: device, shown: "\(path)/\(name.text)")
        count.add(removed, ordering: .relaxed)
      }
    }
    try failure.rethrow()
    return count.load(ordering: .relaxed) + (try remove(RawPath(path), in: AT_FDCWD, shown: path))
  }

  private func empty(
    _ folder: OpenFolder, device: dev_t?, shown: String
  ) throws(PublishingError) -> Int {
    let own = folder.status?.st_dev
    if let device, device != own { throw SystemError(code: EBUSY).at(shown, "cannot be removed") }
    var count = 0
    for entry in try folder.entries().orThrow(shown, "cannot be read") {
      count += try remove(entry, in: folder, device: own, shown: "\(shown)/\(entry.name.text)")
    }
    return count
  }

  private func remove(
    _ entry: FolderEntry, in folder: OpenFolder, device: dev_t?, shown: @autoclosure () -> String
  ) throws(PublishingError) -> Int {
    if entry.isFolder {
      return try remove(entry.name, in: folder.number, device: device, shown: shown())
    }
    try check(try disk.removeFile(entry.name.bytes, in: folder.number), shown())
    return 1
  }

  private func check(_ code: Int32, _ shown: @autoclosure () -> String) throws(PublishingError) {
    if code != ENOENT { try SystemError.check(code, shown(), "cannot be removed") }
  }
}
