#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes the folders above an output that is not there yet.
struct MissingParents {
  let disk: PublishingDisk
  let shown: String

  /// - Returns: The folder's path without symbolic links.
  func make(_ path: String) throws(PublishingError) -> String {
    if case .success(let real) = RealPath.of(path) { return real }
    let (parent, name) = OutputPlace.split(path)
    let checked = try OutputPlace.checked(name, shown)
    let folder = OutputPlace.join(try make(parent), checked)
    let code = try disk.makeFolder(folder, in: AT_FDCWD)
    if code != EEXIST { try SystemError.check(code, folder, "cannot be created") }
    return try RealPath.of(folder).orThrow(folder, "cannot be created")
  }
}

/// Paths without symbolic links, `.` and `..`.
enum RealPath {
  static func of(_ path: String) -> Result<String, SystemError> {
    guard let real = realpath(path, nil) else { return .failure(SystemError(code: errno)) }
    defer { free(real) }
    return .success(String(cString: real))
  }
}
