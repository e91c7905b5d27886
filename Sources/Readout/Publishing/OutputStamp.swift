#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a published file: while it stays, the file is taken for what was written.
///
/// When it was last linked does not count, since every build links it anew.
struct OutputStamp: Hashable, Sendable, BitwiseCopyable {
  private var inode: UInt64
  private var size: Int64
  private var seconds: Int64
  private var nanoseconds: Int64

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    (seconds, nanoseconds) = (Int64(modified.tv_sec), Int64(modified.tv_nsec))
  }

  /// nil where there is no file.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.isFile else { return nil }
    self.init(status)
  }
}
