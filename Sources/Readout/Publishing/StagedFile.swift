#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts one file into the new site: the published file itself when its bytes are the same, else a new one.
struct StagedFile {
  enum Outcome: Sendable {
    case unchanged
    case written(replacesFile: Bool)
  }

  let folder: StagedFolder
  let name: RawPath
  let shown: String
  let disk: PublishingDisk
  /// Who may read and write a new file, as the process's mask has it.
  let mode: mode_t

  /// - Parameters:
  ///   - isSame: Whether the open published file has the wanted bytes; asked only when the size fits.
  ///   - fill: Writes the bytes to the open new file; 0 or the `errno` value.
  func stage(
    size: Int, isSame: (Int32) -> Bool, fill: (Int32) throws(PublishingError) -> Int32
  ) throws(PublishingError) -> Outcome {
    let old = folder.published?.status(of: name)
    try clearPlace()
    guard let old, let published = folder.published, fits(old, size), isPublished(isSame) else {
      try create(fill, times: nil)
      return .written(replacesFile: old.map { !$0.isFolder } ?? false)
    }
    switch try disk.link(name.bytes, from: published.number, to: folder.staging.number) {
    case 0: break
    case EEXIST: throw Self.clash(shown)
    // A file system without hard links, or one file with all the links that it may have.
    default: try create(fill, times: old.times)
    }
    return .unchanged
  }

  /// Takes the published file as it is, which is known to be there.
  func keep() throws(PublishingError) -> Outcome {
    guard let published = folder.published else { throw SystemError(code: ENOENT).at(shown, "is gone") }
    if folder.mayHoldFiles, let there = folder.staging.status(of: name) {
      if published.status(of: name)?.isSame(as: there) == true { return .unchanged }
      try clearPlace()
    }
    switch try disk.link(name.bytes, from: published.number, to: folder.staging.number) {
    case 0: break
    case EEXIST: throw Self.clash(shown)
    default:
      let source = try MediaSource.open(shown)
      try create(
        { target throws(PublishingError) in try source.copy(to: target, named: name, disk: disk) },
        times: published.status(of: name)?.times)
    }
    return .unchanged
  }

  /// Removes what an earlier site has in the file's place.
  private func clearPlace() throws(PublishingError) {
    guard folder.mayHoldFiles else { return }
    let code = try disk.removeFile(name.bytes, in: folder.staging.number)
    if code != ENOENT { try SystemError.check(code, shown, "cannot be replaced") }
  }

  /// A file of another mode is written anew, so that a changed mask takes effect.
  private func fits(_ old: stat, _ size: Int) -> Bool {
    old.isFile && Int(old.st_size) == size && old.st_mode & 0o666 == mode
  }

  private func isPublished(_ isSame: (Int32) -> Bool) -> Bool {
    guard let published = folder.published else { return false }
    let file = openat(published.number, name.bytes, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 { return false }
    defer { close(file) }
    return isSame(file)
  }

  private func create(
    _ fill: (Int32) throws(PublishingError) -> Int32, times: [timespec]?
  ) throws(PublishingError) {
    let created = try disk.create(name.bytes, in: folder.staging.number)
    if case .failure(let error) = created, error.code == EEXIST { throw Self.clash(shown) }
    let file = try created.orThrow(shown, "cannot be written")
    var code: Int32
    do { code = try fill(file) } catch {
      close(file)
      throw error
    }
    if let times { futimens(file, times) }
    // Some file systems find out that they are full no sooner.
    if close(file) != 0, code == 0 { code = errno }
    try SystemError.check(code, shown, "cannot be written")
  }

  static func clash(_ shown: String) -> PublishingError {
    PublishingError(
      .wrongUse, shown, "is written twice, or both as a file and as a folder",
      advice: "Give one of the two another address; on some systems capitals do not make a difference.")
  }
}

extension stat {
  fileprivate var times: [timespec] {
    #if canImport(Darwin)
      [st_atimespec, st_mtimespec]
    #else
      [st_atim, st_mtim]
    #endif
  }
}
