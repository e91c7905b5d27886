#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The site that was replaced by the last build, kept so that the next site can be made of it with few changes:
/// most of its files are those of the output, by a second name.
///
/// Nothing is taken for granted of it. Each file of the new site is compared with what lies in its place.
public struct SpareSite: Sendable {
  let path: String
  /// Whether the new site is to be made of it.
  let isTaken: Bool

  /// - Parameters:
  ///   - path: Of a folder that may be there, in one that is.
  ///   - isTaken: False where most files will be others, so that it would be of no use.
  public init(_ path: String, isTaken: Bool) {
    self.path = path
    self.isTaken = isTaken
  }

  /// Moves it to where the new site is made.
  /// - Returns: False when it is not there, or not on the same file system.
  func take(to staging: String, disk: PublishingDisk) throws(PublishingError) -> Bool {
    guard isTaken, try disk.rename(path, in: AT_FDCWD, to: staging, in: AT_FDCWD) == 0 else { return false }
    guard case .success(let folder) = OpenFolder.open(staging) else {
      // No folder at all.
      try TreeRemoval(disk: disk).remove(RawPath(staging), in: AT_FDCWD, shown: staging)
      return false
    }
    // Names at the top that no build wrote are the output's, and are carried over from there.
    for entry in try folder.entries().orThrow(staging, "cannot be read")
    where OutputInspection.isKept(entry.name) {
      try TreeRemoval(disk: disk).remove(entry.name, in: folder.number, shown: staging)
    }
    return true
  }

  /// Moves it back, whatever has been done to it.
  func putBack(_ staging: String, disk: PublishingDisk) throws(PublishingError) -> Bool {
    try disk.rename(staging, in: AT_FDCWD, to: path, in: AT_FDCWD) == 0
  }

  /// Keeps the old site.
  /// - Returns: False when it cannot lie there, and has to be removed.
  func keep(_ old: String, disk: PublishingDisk, _ parallelism: Parallelism) throws(PublishingError) -> Bool {
    _ = try TreeRemoval(disk: disk).remove(path, parallelism)
    return try disk.rename(old, in: AT_FDCWD, to: path, in: AT_FDCWD) == 0
  }
}
