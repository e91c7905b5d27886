#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Publication {
  /// Whether the output holds a file as it was written.
  /// - Parameter file: what was noted of it then.
  func holds(_ path: String, _ file: BuildNotes.WrittenFile) -> Bool {
    guard let published = old?.folder else { return false }
    let name = RawPath(path)
    guard let status = published.status(of: name), status.isFile, status.st_mode & 0o666 == fileMode else {
      return false
    }
    if OutputStamp(status) == file.stamp { return true }
    let bytes = try? Disk.read("\(place.path)/\(path)")
    return bytes.map { ContentDigest(of: $0) == file.digest } ?? false
  }

  /// How many files the output holds, but for names at its top that are kept and not of the site.
  /// - Parameter paths: the site's files.
  func countFiles(_ paths: [String]) -> Int {
    let own = Set(paths.lazy.filter { $0.hasPrefix(".") }.map { RawPath($0).firstComponent })
    return old?.folder.countFiles { own.contains($0) || !OutputInspection.isKept($0) } ?? 0
  }

  /// Removes what an earlier site has beside the files of the new one.
  func clearStaging(but paths: [String]) throws(PublishingError) {
    guard area.top.mayHoldFiles, area.top.staging.countFiles() != paths.count else { return }
    let files = Set(paths.map { RawPath($0) })
    var folders: Set<RawPath> = []
    for file in files {
      var folder = file.parent
      while folder != .top, folders.insert(folder).inserted { folder = folder.parent }
    }
    let stale = StaleFiles(
      files: files, folders: folders, removal: TreeRemoval(disk: disk), disk: disk, shown: place.shown)
    _ = try stale.remove(from: area.top.staging)
  }

  /// Takes files of the output over as they are: folder by folder, so that threads do not wait for one another.
  func keep(_ paths: [String], _ parallelism: Parallelism) throws(PublishingError) {
    var parts: [(folder: RawPath, paths: [String])] = []
    var open: [RawPath: Int] = [:]
    for path in paths {
      let folder = RawPath(path).parent
      if let part = open[folder], parts[part].paths.count < Self.part {
        parts[part].paths.append(path)
      } else {
        open[folder] = parts.count
        parts.append((folder, [path]))
      }
    }
    let failure = FirstFailure()
    let found = parts
    parallelism.forEach(parts.count, grain: 1) { index in
      failure.record { () throws(PublishingError) in
        let folder = try area.folder(found[index].folder)
        for path in found[index].paths {
          try record(path) { () throws(PublishingError) in
            try stagedFile(PublishedPath(path), in: folder).keep()
          }
        }
      }
    }
    try failure.rethrow()
  }

  /// So many files of one folder are taken over by one thread at a time.
  private static let part = 1_000
}
