#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder or file, closed with its last owner.
final class OpenFolder: Sendable {
  let number: Int32

  init(number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a folder that is not a symbolic link.
  static func open(
    _ name: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD
  ) -> Result<OpenFolder, SystemError> {
    let number = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return number < 0 ? .failure(SystemError(code: errno)) : .success(OpenFolder(number: number))
  }

  /// What a name in the folder stands for; `nil` when nothing is there. Links are not followed.
  func status(of name: RawPath) -> stat? {
    var status = stat()
    return fstatat(number, name.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// How many files are in it and in its folders; 0 for what cannot be read.
  /// - Parameter isCounted: whether a name at its top counts.
  func countFiles(where isCounted: (RawPath) -> Bool = { _ in true }) -> Int {
    guard case .success(let entries) = entries() else { return 0 }
    return entries.reduce(0) { $0 + (isCounted($1.name) ? count($1) : 0) }
  }

  /// How many files there are under each name at its top.
  func countFilesByName() -> [RawPath: Int] {
    guard case .success(let entries) = entries() else { return [:] }
    return Dictionary(entries.map { ($0.name, count($0)) }) { first, _ in first }
  }

  private func count(_ entry: FolderEntry) -> Int {
    guard entry.isFolder else { return 1 }
    guard case .success(let folder) = OpenFolder.open(entry.name.bytes, in: number),
      case .success(let entries) = folder.entries()
    else { return 0 }
    return entries.reduce(0) { $0 + folder.count($1) }
  }

  /// What the folder itself is; `nil` when the system does not say.
  var status: stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }

  func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}
