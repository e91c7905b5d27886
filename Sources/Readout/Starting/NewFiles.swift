#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files into a folder one after the other, and remembers which: each is there whole or not at all.
public struct NewFiles {
  let folder: String
  /// The paths of the files written so far.
  public private(set) var written: [String] = []
  private let disk: PublishingDisk

  public init(in folder: String) { self.init(in: folder, disk: PublishingDisk()) }

  init(in folder: String, disk: PublishingDisk) {
    self.folder = folder
    self.disk = disk
  }

  /// Writes a file that is not there yet, and the folders above it.
  public mutating func add(_ path: String, _ text: String) throws(StartingError) {
    let file = try place(path)
    do {
      try makeFolder(above: file)
      try create(file, for: file, text)
    } catch { throw failure(error) }
    written.append(file)
  }

  /// Writes a file in the place of one that may be there already.
  public mutating func replace(_ path: String, with text: String) throws(StartingError) {
    let file = try place(path)
    do {
      try makeFolder(above: file)
      _ = try disk.removeFile(file + "~", in: AT_FDCWD)
      try create(file + "~", for: file, text)
      let code = try disk.rename(file + "~", in: AT_FDCWD, to: file, in: AT_FDCWD)
      try SystemError.check(code, file, "cannot be written")
    } catch { throw failure(error) }
    written.append(file)
  }

  /// The path as a reader would write it: nothing leads through the folder that one is in.
  private func place(_ path: String) throws(StartingError) -> String {
    guard !folder.isEmpty else {
      throw StartingError(
        .wrongUse, "the folder has no name", advice: "Name one; '.' is the one that you are in.")
    }
    return folder == "." ? path : OutputPlace.join(folder, path)
  }

  private func makeFolder(above path: some StringProtocol) throws(PublishingError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    if case .success = RealPath.of(folder) { return }
    try makeFolder(above: folder)
    let code = try disk.makeFolder(folder, in: AT_FDCWD)
    if code != EEXIST { try SystemError.check(code, folder, "cannot be made") }
  }

  private func create(_ file: String, for shown: String, _ text: String) throws(PublishingError) {
    let descriptor = try disk.create(file, in: AT_FDCWD).orThrow(shown, "cannot be written")
    let code = try Array(text.utf8).withUnsafeBufferPointer { bytes throws(PublishingError) in
      try disk.write(UnsafeRawBufferPointer(bytes), to: descriptor, named: file)
    }
    close(descriptor)
    if code != 0 { _ = try disk.removeFile(file, in: AT_FDCWD) }
    try SystemError.check(code, shown, "cannot be written")
  }

  private func failure(_ error: PublishingError) -> StartingError {
    let state =
      written.isEmpty ? "Nothing was written." : "These were written: \(written.joined(separator: ", "))."
    return StartingError(error.kind == .disk ? .disk : .wrongUse, error.headline, advice: state)
  }
}
