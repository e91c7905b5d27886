#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system reported, by its `errno` value, and the words for it.
struct SystemError: Error {
  let code: Int32

  /// - Parameter problem: What did not happen, such as `cannot be written`.
  func at(_ path: String, _ problem: String) -> PublishingError {
    let (cause, advice) = Self.words[code] ?? ("the system reported error \(code)", Self.look)
    let kind: PublishingError.Kind = [ENOTDIR, EISDIR, ELOOP].contains(code) ? .wrongUse : .disk
    return PublishingError(kind, path, "\(problem): \(cause)", advice: advice)
  }

  /// Throws for any value but 0.
  static func check(
    _ code: Int32, _ path: @autoclosure () -> String, _ problem: String
  ) throws(PublishingError) {
    if code != 0 { throw SystemError(code: code).at(path(), problem) }
  }

  private static let look = "Look at the folder and its file system, and build again."
  private static let space = "Free some space and build again."
  private static let rights = "Get the right to write there, or publish to another folder."
  private static let changed = "Something changed it during the build; build again."

  private static let words: [Int32: (cause: String, advice: String)] = [
    ENOSPC: ("the disk is full", space),
    EDQUOT: ("the disk quota is used up", space),
    EFBIG: ("the file is larger than the file system allows", "Make the file smaller."),
    EACCES: ("permission is denied", rights),
    EPERM: ("the system does not permit it", rights),
    EROFS: ("the file system is read-only", "Publish to a folder on a disk that can be written."),
    ENAMETOOLONG: ("the name is longer than the file system allows", "Choose a shorter name."),
    EILSEQ: ("the file system does not allow this name", "Choose a name of plain letters."),
    EMFILE: ("this process has too many files open", "Raise its limit (ulimit -n) and build again."),
    ENFILE: ("the system has too many files open", "Close other programs and build again."),
    EIO: ("the disk reported an error", "Check the disk, and build again."),
    ENOENT: ("there is no such file or folder", changed),
    EEXIST: ("something of that name is there", changed),
    ENOTEMPTY: ("the folder is not empty", changed),
    ENOTDIR: ("a part of the path is a file, not a folder", "Name a path that leads through folders."),
    EISDIR: ("it is a folder", "Name a file."),
    ELOOP: ("its symbolic links lead in a circle", "Repair the links."),
    EBUSY: ("it is in use; something may be mounted there", "Unmount it, and build again."),
    ENOLCK: ("the file system cannot lock files", "Publish to a local disk."),
    ENOTSUP: ("the file system cannot do this", "Publish to a local disk."),
  ]
}

extension Result where Failure == SystemError {
  /// The value, or an error that names the path and what did not happen.
  func orThrow(_ path: @autoclosure () -> String, _ problem: String) throws(PublishingError) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let error): throw error.at(path(), problem)
    }
  }
}
