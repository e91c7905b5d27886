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
    var entries: [FolderEntry] = []
    return forEachName { name, type in
      let name = RawPath(bytes: Self.name(name))
      entries.append(FolderEntry(name: name, isFolder: isFolder(name, type: type)))
    }.map { entries }
  }

  /// How many files are in it, and the names of its folders: without the names of files, of which there are many.
  func listed() -> Result<(files: Int, folders: [RawPath]), SystemError> {
    var (files, folders) = (0, [RawPath]())
    return forEachName { name, type in
      if type == UInt8(DT_REG) {
        files += 1
      } else if case let name = RawPath(bytes: Self.name(name)), isFolder(name, type: type) {
        folders.append(name)
      } else {
        files += 1
      }
    }.map { (files, folders) }
  }

  private func forEachName(
    _ body: (_ name: UnsafeRawBufferPointer, _ type: UInt8) -> Void
  ) -> Result<Void, SystemError> {
    // A descriptor of its own, because reading moves its position and closing the stream closes it.
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return .failure(SystemError(code: errno)) }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { name in
        let isDots = name[0] == 0x2E && (name[1] == 0 || name[1] == 0x2E && name[2] == 0)
        if !isDots { body(name, entry.pointee.d_type) }
      }
      errno = 0
    }
    return errno == 0 ? .success(()) : .failure(SystemError(code: errno))
  }

  private static func name(_ bytes: UnsafeRawBufferPointer) -> [CChar] {
    bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }

  private func isFolder(_ name: RawPath, type: UInt8) -> Bool {
    // Some file systems leave the type out of the listing.
    type == UInt8(DT_UNKNOWN) ? status(of: name)?.isFolder ?? false : type == UInt8(DT_DIR)
  }
}
