#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open regular file, closed with its last owner.
final class DiskFile: Sendable {
  let size: Int
  let tag: EntityTag
  private let number: Int32

  /// `nil` when nothing that can be read is there, or a link, a folder, a pipe or a device.
  init?(path: String) {
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    let number = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return nil }
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(number)
      return nil
    }
    self.number = number
    size = Int(status.st_size)
    tag = EntityTag(status)
  }

  deinit { close(number) }

  /// Fewer bytes than asked for only at the end; none, too, when the disk fails.
  func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let place = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = pread(
          number, place.baseAddress, range.count - count, off_t(range.lowerBound + count))
        if read < 0 && errno == EINTR { continue }
        if read <= 0 { return }
        count += read
      }
    }
  }
}

extension EntityTag {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    self.init(
      size: Int(status.st_size), modified: modified.tv_sec, modified.tv_nsec,
      inode: UInt64(status.st_ino))
  }
}
