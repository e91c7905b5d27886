#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Publication {
  /// Runs one write, counts it, and remembers a failure for `commit`.
  func record(
    _ path: String, _ stage: () throws(PublishingError) -> StagedFile.Outcome
  ) throws(PublishingError) {
    do {
      try progress.withLock { progress throws(PublishingError) in try progress.checkOpen(place.shown) }
      let outcome = try stage()
      progress.withLock { $0.count(outcome, path) }
    } catch {
      progress.withLock { $0.fail(error) }
      throw error
    }
  }

  func stage(
    _ path: PublishedPath, _ bytes: UnsafeRawBufferPointer
  ) throws(PublishingError) -> StagedFile.Outcome {
    let file = try stagedFile(path)
    return try file.stage(size: bytes.count) {
      FileComparison.isSame($0, bytes)
    } fill: { target throws(PublishingError) in
      try disk.write(bytes, to: target, named: file.name.bytes)
    }
  }

  func stage(
    _ path: PublishedPath, copyOf source: String
  ) throws(PublishingError) -> StagedFile.Outcome {
    let file = try stagedFile(path)
    let source = try MediaSource.open(source)
    return try file.stage(size: source.size, isSame: source.isSame) { target throws(PublishingError) in
      try source.copy(to: target, named: file.name, disk: disk)
    }
  }

  private func stagedFile(_ path: PublishedPath) throws(PublishingError) -> StagedFile {
    stagedFile(path, in: try area.folder(path.folder))
  }

  func stagedFile(_ path: PublishedPath, in folder: StagedFolder) -> StagedFile {
    StagedFile(
      folder: folder, name: path.name, shown: "\(place.shown)/\(path.text)", disk: disk, mode: fileMode)
  }

  /// Removes the staging folder, unless a journal says that the next build needs it.
  func clear() throws(PublishingError) {
    var status = stat()
    if lstat(scratch.journal, &status) != 0 {
      let path = scratch.staging
      if area.top.mayHoldFiles, try spare?.putBack(path, disk: disk) == true {
        return try scratch.release(disk: disk)
      }
      try TreeRemoval(disk: disk).remove(RawPath(path), in: AT_FDCWD, shown: path)
    }
    try scratch.release(disk: disk)
  }
}
