#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folders that no build may replace, whatever is in them.
struct Surroundings: Sendable {
  let workingFolder: String
  /// The user's own folder; `nil` when the environment names none.
  let home: String?

  static func current() throws(PublishingError) -> Surroundings {
    guard let folder = getcwd(nil, 0) else {
      throw SystemError(code: errno).at("working folder", "cannot be found")
    }
    defer { free(folder) }
    return Surroundings(
      workingFolder: String(cString: folder), home: getenv("HOME").map { String(cString: $0) })
  }

  /// - Parameter output: An existing path without symbolic links.
  func checkAllowed(_ output: String, shown: String) throws(PublishingError) {
    var status = stat()
    guard stat(output, &status) == 0 else { throw SystemError(code: errno).at(shown, "cannot be read") }
    if output == "/" { throw refusal(shown, "is the root of the file system") }
    if !status.isFolder { throw refusal(shown, "is a file, not a folder") }
    if let home, holds(status, home) { throw refusal(shown, "is your home folder, or holds it") }
    if holds(status, workingFolder) { throw refusal(shown, "is the folder you work in, or holds it") }
  }

  /// Compares what the system says of the folders, not their names: a name has several spellings where
  /// case does not count.
  private func holds(_ folder: stat, _ path: String) -> Bool {
    guard case .success(var ancestor) = RealPath.of(path) else { return false }
    while ancestor != "/" {
      var status = stat()
      if stat(ancestor, &status) == 0, status.isSame(as: folder) { return true }
      ancestor = OutputPlace.split(ancestor).parent
    }
    return false
  }

  private func refusal(_ shown: String, _ problem: String) -> PublishingError {
    PublishingError(.wrongUse, shown, problem, advice: OutputPlace.advice)
  }
}
