#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the list of changed files goes.
public struct ChangedFilesPlace: Sendable {
  /// As the caller names it.
  private let shown: String
  /// Absolute, without symbolic links.
  private let path: String

  /// Finds the place before anything is built.
  /// - Parameters:
  ///   - file: need not be there; its folder has to.
  ///   - output: the output folder, which need not be there.
  ///   - site: the site's folder.
  /// - Throws: `wrongUse` for a folder, for a file in the output, which is a build's alone, and for one in
  ///   `Content/` or `Templates/`, where it would be a part of the next site; `disk` when there is no such folder.
  public init(_ file: String, output: String, site: String) throws(PublishingError) {
    shown = file
    path = try Self.resolved(file)
    guard try Self.resolved(output, isFree: true) != path else { throw Self.refusal(file, "is the output") }
    for (folder, problem) in [
      (output, "lies in the output"), (site + "/Content", "lies in Content"),
      (site + "/Templates", "lies in Templates"),
    ] where Self.holds(folder, path) {
      throw Self.refusal(file, problem)
    }
    var status = stat()
    if stat(path, &status) == 0, status.isFolder { throw Self.refusal(file, "is a folder") }
  }

  /// Writes the list, in one step where the place is a plain file's.
  /// - Throws: `disk` when the file system refuses.
  public func write(_ files: ChangedFiles, _ format: ChangedFiles.Format) throws(PublishingError) {
    let bytes = files.bytes(format)
    var status = stat()
    // A pipe or a terminal is written to; a file is replaced.
    guard stat(path, &status) != 0 || status.isFile else { return try put(bytes, at: path, O_WRONLY) }
    let new = path + ".readout-new"
    do throws(PublishingError) {
      try put(bytes, at: new, O_WRONLY | O_CREAT | O_TRUNC)
      guard rename(new, path) == 0 else { throw SystemError(code: errno).at(shown, "cannot be written") }
    } catch {
      unlink(new)
      throw error
    }
  }

  private func put(_ bytes: [UInt8], at path: String, _ flags: Int32) throws(PublishingError) {
    let file = open(path, flags | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw SystemError(code: errno).at(shown, "cannot be written") }
    let code = try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try PublishingDisk().write(UnsafeRawBufferPointer(bytes), to: file, named: path)
    }
    let closed = close(file) == 0 ? 0 : errno
    try SystemError.check(code == 0 ? closed : code, shown, "cannot be written")
  }

  /// - Parameter isFree: whether the folder that holds it need not be there.
  private static func resolved(_ file: String, isFree: Bool = false) throws(PublishingError) -> String {
    if file.isEmpty || file.utf8.contains(0) {
      throw refusal("changed files", "has no name that a file can have")
    }
    if case .success(let real) = RealPath.of(file) { return real }
    let (parent, name) = split(file)
    switch RealPath.of(parent) {
    case .success(let real): return OutputPlace.join(real, name)
    case .failure where isFree: return file
    case .failure(let error): throw error.at(file, "cannot be written")
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    var bytes = Array((path.utf8.first == UInt8(ascii: "/") ? path : "./" + path).utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return OutputPlace.split(String(decoding: bytes, as: UTF8.self))
  }

  /// Compares what the system says of the folders, since a name may have several spellings.
  private static func holds(_ folder: String, _ path: String) -> Bool {
    var wanted = stat()
    guard stat(folder, &wanted) == 0 else { return false }
    var ancestor = OutputPlace.split(path).parent
    while true {
      var status = stat()
      if stat(ancestor, &status) == 0, status.isSame(as: wanted) { return true }
      if ancestor == "/" { return false }
      ancestor = OutputPlace.split(ancestor).parent
    }
  }

  private static func refusal(_ file: String, _ problem: String) -> PublishingError {
    PublishingError(
      .wrongUse, file, problem,
      advice: "Name a file elsewhere, such as changed-files.txt in the site's folder.")
  }
}
