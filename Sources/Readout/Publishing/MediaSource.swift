#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file on the disk that is copied into the site.
final class MediaSource: Sendable {
  private static let chunk = 1 << 18

  private let path: String
  private let file: Int32
  let size: Int

  private init(path: String, file: Int32, size: Int) {
    self.path = path
    self.file = file
    self.size = size
  }

  deinit { close(file) }

  static func open(_ path: String) throws(PublishingError) -> MediaSource {
    // Without blocking, because opening a pipe would wait for its other end.
    let file = openForReading(path)
    if file < 0 { throw SystemError(code: errno).at(path, "cannot be read") }
    var status = stat()
    let code = fstat(file, &status) == 0 ? 0 : errno
    let source = MediaSource(path: path, file: file, size: Int(status.st_size))
    try SystemError.check(code, path, "cannot be read")
    if status.isFile { return source }
    throw PublishingError(.wrongUse, path, "is not a file", advice: "Name a file to copy.")
  }

  func isSame(as other: Int32) -> Bool { FileComparison.isSame(file, other, size: size) }

  /// Copies the bytes to an open file; 0 or the `errno` value of the write that failed.
  func copy(
    to target: Int32, named name: RawPath, disk: PublishingDisk
  ) throws(PublishingError) -> Int32 {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    var offset = 0
    while true {
      let count = pread(file, buffer.baseAddress, buffer.count, off_t(offset))
      if count < 0 { throw SystemError(code: errno).at(path, "cannot be read") }
      if count == 0 { return 0 }
      let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])
      let code = try disk.write(bytes, to: target, named: name.bytes)
      if code != 0 { return code }
      offset += count
    }
  }
}

private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
