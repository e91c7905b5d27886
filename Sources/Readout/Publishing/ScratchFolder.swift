#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one folder that holds all that a build needs besides the output, gone when the build is done.
struct ScratchFolder: Sendable {
  let path: String
  /// Whether it lies in the output, from where no exchange is possible.
  let isWithinOutput: Bool

  var lock: String { "\(path)/lock" }
  var staging: String { "\(path)/staging" }
  var journal: String { "\(path)/journal" }
  var unfinishedJournal: String { "\(path)/journal.new" }

  static func beside(_ place: OutputPlace) -> ScratchFolder {
    ScratchFolder(
      path: OutputPlace.join(place.parent, ".\(place.name).readout"), isWithinOutput: false)
  }

  static func within(_ place: OutputPlace) -> ScratchFolder {
    ScratchFolder(path: "\(place.path)/\(SiteMarker.folder)/scratch", isWithinOutput: true)
  }

  /// Beside the output, unless that is another file system or a folder that may not be written.
  static func choose(
    _ place: OutputPlace, disk: PublishingDisk
  ) throws(PublishingError) -> ScratchFolder {
    let beside = beside(place)
    var output = stat()
    var parent = stat()
    guard stat(place.path, &output) == 0, stat(place.parent, &parent) == 0 else { return beside }
    if output.st_dev != parent.st_dev { return within(place) }
    switch try disk.makeFolder(beside.path, in: AT_FDCWD) {
    case EACCES, EPERM, EROFS: return within(place)
    default: break
    }
    if try !beside.isAcrossMounts(from: place, disk: disk) { return beside }
    _ = try disk.removeFolder(beside.path, in: AT_FDCWD)
    return within(place)
  }

  /// A folder mounted from the same file system shows the same device. The system looks at the mounts before
  /// it looks for the file, so renaming one that is not there tells without touching anything.
  private func isAcrossMounts(
    from place: OutputPlace, disk: PublishingDisk
  ) throws(PublishingError) -> Bool {
    let target = "\(place.path)/\(SiteMarker.folder)-probe"
    return try disk.rename("\(path)/probe", in: AT_FDCWD, to: target, in: AT_FDCWD) == EXDEV
  }

  func make(disk: PublishingDisk) throws(PublishingError) {
    let folders = isWithinOutput ? [OutputPlace.split(path).parent, path] : [path]
    for folder in folders {
      let code = try disk.makeFolder(folder, in: AT_FDCWD)
      if code != EEXIST { try SystemError.check(code, folder, "cannot be created") }
    }
  }

  /// Removes the lock file, while it is still locked, and the folder if nothing else is left in it.
  func release(disk: PublishingDisk) throws(PublishingError) {
    _ = try disk.removeFile(lock, in: AT_FDCWD)
    let code = try disk.removeFolder(path, in: AT_FDCWD)
    if code == 0, isWithinOutput {
      _ = try disk.removeFolder(OutputPlace.split(path).parent, in: AT_FDCWD)
    }
  }
}
