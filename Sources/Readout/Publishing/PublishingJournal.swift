#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a build is about to do to the output in more than one step, written down so that the next build can
/// complete it.
struct PublishingJournal: Equatable, Sendable {
  enum Task: String, Sendable {
    /// Move names from the old site, set aside in the staging folder, into the new one.
    case carry
    /// Move all files of the new site from the staging folder into the output, and remove all others.
    case move
  }

  private static let title = "readout journal 1 "
  private static let end = "end"

  let task: Task
  let paths: [RawPath]

  init(_ task: Task, _ paths: [RawPath]) {
    self.task = task
    self.paths = paths
  }

  /// Fields that end in a zero each: the title, the paths, the end.
  var encoded: [UInt8] {
    let fields = [RawPath(Self.title + task.rawValue)] + paths + [RawPath(Self.end)]
    return fields.flatMap { field in field.bytes.map { UInt8(bitPattern: $0) } }
  }

  /// - Returns: `nil` for what is no whole journal.
  init?(decoding bytes: [UInt8]) {
    guard bytes.last == 0 else { return nil }
    let fields = bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
      .map { RawPath(bytes: $0.map { CChar(bitPattern: $0) } + [0]) }
    guard fields.count > 1, fields.last == RawPath(Self.end) else { return nil }
    guard let task = [Task.carry, .move].first(where: { fields[0] == RawPath(Self.title + $0.rawValue) })
    else { return nil }
    self.init(task, Array(fields[1..<(fields.count - 1)]))
  }

  /// Writes the journal so that it is there as a whole or not at all, even after a power failure.
  func write(in scratch: ScratchFolder, disk: PublishingDisk) throws(PublishingError) {
    let path = scratch.unfinishedJournal
    _ = try disk.removeFile(path, in: AT_FDCWD)
    let file = try disk.create(path, in: AT_FDCWD).orThrow(path, "cannot be written")
    defer { close(file) }
    let code = try encoded.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try disk.write(UnsafeRawBufferPointer(bytes), to: file, named: path)
    }
    try SystemError.check(code, path, "cannot be written")
    try SystemError.check(try disk.sync(file, named: path), path, "cannot be written")
    try activate(in: scratch, disk: disk)
  }

  private func activate(in scratch: ScratchFolder, disk: PublishingDisk) throws(PublishingError) {
    let code = try disk.rename(
      scratch.unfinishedJournal, in: AT_FDCWD, to: scratch.journal, in: AT_FDCWD)
    try SystemError.check(code, scratch.journal, "cannot be written")
    let folder = try OpenFolder.open(scratch.path).orThrow(scratch.path, "cannot be opened")
    try SystemError.check(
      try disk.sync(folder.number, named: scratch.path), scratch.journal, "cannot be written")
  }

  /// - Returns: `nil` when there is none.
  static func read(in scratch: ScratchFolder) throws(PublishingError) -> PublishingJournal? {
    switch WholeFile.read(scratch.journal) {
    case .failure(let error) where error.code == ENOENT: return nil
    case .failure(let error): throw error.at(scratch.journal, "cannot be read")
    case .success(let bytes):
      if let journal = PublishingJournal(decoding: bytes) { return journal }
      throw PublishingError(
        .wrongUse, scratch.journal, "is damaged, or written by another version of readout",
        advice: "Take what you need out of its folder, remove the folder, and build again.")
    }
  }
}
