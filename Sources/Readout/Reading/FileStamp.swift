#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a file without its being read: when two stamps are alike, so are the bytes.
struct FileStamp: Hashable, Sendable, BitwiseCopyable {
  private var device: UInt64
  private var inode: UInt64
  private var size: Int64
  private var modified: Int64
  private var changed: Int64
  /// Whether the file had been left alone for a while when the stamp was taken. A file system's clock stands
  /// still for some milliseconds, in which a second change would leave the stamp as it is.
  private(set) var isSettled: Bool

  private static let settling: Int64 = 100_000_000

  /// nil when there is no such file.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = nanoseconds(status.st_mtimespec)
      changed = nanoseconds(status.st_ctimespec)
    #else
      modified = nanoseconds(status.st_mtim)
      changed = nanoseconds(status.st_ctim)
    #endif
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    isSettled = max(modified, changed) < nanoseconds(now) - Self.settling
  }

  /// Whether a file with this stamp is the one that had the other: only if nothing can have slipped between.
  func proves(_ earlier: FileStamp?) -> Bool {
    guard var earlier, earlier.isSettled else { return false }
    earlier.isSettled = isSettled
    return self == earlier
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
