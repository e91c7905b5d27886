import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of the new site, and the published folder of the same path if there is one.
struct StagedFolder: Sendable {
  let staging: OpenFolder
  let published: OpenFolder?
  /// Whether files of an earlier site may lie in it already.
  let mayHoldFiles: Bool
}

/// The folders of the new site, each made once and, for the most part, kept open.
final class StagingArea: Sendable {
  /// Twice as many descriptors stay open; some systems allow a process no more than 256.
  private static let openLimit = 48

  private struct Known {
    var open: [RawPath: StagedFolder] = [:]
    var made: Set<RawPath> = []
  }

  let top: StagedFolder
  private let disk: PublishingDisk
  private let shown: String
  private let known = Mutex(Known())

  init(top: StagedFolder, disk: PublishingDisk, shown: String) {
    self.top = top
    self.disk = disk
    self.shown = shown
  }

  /// The folder of a path, made with its parents if need be.
  func folder(_ path: RawPath) throws(PublishingError) -> StagedFolder {
    if path == .top { return top }
    return try known.withLock { known throws(PublishingError) in try find(path, &known) }
  }

  private func find(_ path: RawPath, _ known: inout Known) throws(PublishingError) -> StagedFolder {
    if path == .top { return top }
    if let folder = known.open[path] { return folder }
    let parent = try find(path.parent, &known)
    if known.made.insert(path).inserted { try make(path, in: parent.staging) }
    let folder = try open(path, in: parent)
    if known.open.count < Self.openLimit { known.open[path] = folder }
    return folder
  }

  private func make(_ path: RawPath, in parent: OpenFolder) throws(PublishingError) {
    let code = try disk.makeFolder(path.lastComponent.bytes, in: parent.number)
    // There already where case does not count in names, and then it serves both spellings.
    if code != EEXIST { try SystemError.check(code, "\(shown)/\(path.text)", "cannot be created") }
  }

  private func open(_ path: RawPath, in parent: StagedFolder) throws(PublishingError) -> StagedFolder {
    let name = path.lastComponent.bytes
    let published = parent.published.flatMap { try? OpenFolder.open(name, in: $0.number).get() }
    switch OpenFolder.open(name, in: parent.staging.number) {
    case .success(let staging):
      return StagedFolder(staging: staging, published: published, mayHoldFiles: parent.mayHoldFiles)
    case .failure(let error) where error.code == ENOTDIR || error.code == ELOOP:
      throw StagedFile.clash("\(shown)/\(path.text)")
    case .failure(let error): throw error.at("\(shown)/\(path.text)", "cannot be opened")
    }
  }
}
