#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One name in a folder.
struct FolderEntry: Sendable {
  let name: RawPath
  let isFolder: Bool
}

extension OpenFolder {
  /// All names but `.` and `..`, in no order.
  ///
  /// Read to the end before anything is changed: some file systems skip names when a folder changes while
  /// it is read.
  func entries() -> Result<[FolderEntry], SystemError> {
    // A descriptor of its own, because reading moves its position and closing the stream closes it.
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return .failure(SystemError(code: errno)) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = RawPath(bytes: withUnsafeBytes(of: &entry.pointee.d_name, Self.name))
      if name.bytes != [0x2E, 0] && name.bytes != [0x2E, 0x2E, 0] {
        entries.append(FolderEntry(name: name, isFolder: isFolder(name, type: entry.pointee.d_type)))
      }
      errno = 0
    }
    return errno == 0 ? .success(entries) : .failure(SystemError(code: errno))
  }

  private static func name(_ bytes: UnsafeRawBufferPointer) -> [CChar] {
    bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }

  private func isFolder(_ name: RawPath, type: UInt8) -> Bool {
    // Some file systems leave the type out of the listing.
    type == UInt8(DT_UNKNOWN) ? status(of: name)?.isFolder ?? false : type == UInt8(DT_DIR)
  }
}
