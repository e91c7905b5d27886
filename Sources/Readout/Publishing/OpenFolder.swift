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

  /// How many files there are under each name at its top; 0 for what cannot be read.
  func countFilesByName(_ parallelism: Parallelism) -> [RawPath: Int] {
    guard case .success(let entries) = entries() else { return [:] }
    let counts = parallelism.map(entries.count, grain: 1) { count(entries[$0]) }
    return Dictionary(zip(entries.map(\.name), counts)) { first, _ in first }
  }

  private func count(_ entry: FolderEntry) -> Int {
    entry.isFolder ? countFiles(below: entry.name) : 1
  }

  private func countFiles(below name: RawPath) -> Int {
    guard case .success(let folder) = OpenFolder.open(name.bytes, in: number),
      case .success(let (files, folders)) = folder.listed()
    else { return 0 }
    return folders.reduce(files) { $0 + folder.countFiles(below: $1) }
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
