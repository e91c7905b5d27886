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
  func countFiles(_ paths: [String], _ parallelism: Parallelism) -> Int {
    let own = Set(paths.lazy.filter { $0.hasPrefix(".") }.map { RawPath($0).firstComponent })
    let counts = old?.folder.countFilesByName(parallelism) ?? [:]
    return counts.reduce(0) { own.contains($1.key) || !OutputInspection.isKept($1.key) ? $0 + $1.value : $0 }
  }

  /// Removes what an earlier site has beside the files of the new one.
  func clearStaging(but paths: [String], _ parallelism: Parallelism) throws(PublishingError) {
    guard area.top.mayHoldFiles else { return }
    let crowded = crowdedNames(paths, parallelism)
    guard !crowded.isEmpty else { return }
    let files = Set(paths.lazy.map { RawPath($0) }.filter { crowded.contains($0.firstComponent) })
    var folders: Set<RawPath> = []
    for file in files {
      var folder = file.parent
      while folder != .top, folders.insert(folder).inserted { folder = folder.parent }
    }
    let stale = StaleFiles(
      files: files, folders: folders, removal: TreeRemoval(disk: disk), disk: disk, shown: place.shown,
      among: crowded)
    _ = try stale.remove(from: area.top.staging)
  }

  /// The names at the top under which there is something else than these files.
  private func crowdedNames(_ paths: [String], _ parallelism: Parallelism) -> Set<RawPath> {
    var counts: [RawPath: Int] = [:]
    for group in paths.grouped(by: { $0.firstIndex(of: UInt8(ascii: "/")) ?? $0.endIndex }) {
      counts[group.folder, default: 0] += group.paths.count
    }
    return Set(
      area.top.staging.countFilesByName(parallelism).lazy.filter { counts[$0.key] != $0.value }.map(\.key))
  }

  /// Takes files of the output over as they are: folder by folder, so that threads do not wait for one another.
  func keep(_ paths: [String], _ parallelism: Parallelism) throws(PublishingError) {
    let parts = paths.grouped { $0.lastIndex(of: UInt8(ascii: "/")) ?? $0.startIndex }
    let failure = FirstFailure()
    parallelism.forEach(parts.count, grain: 1) { index in
      failure.record { () throws(PublishingError) in
        guard let first = parts[index].paths.first else { return }
        // Notes of an earlier build are not trusted: the folder is checked, and in it nothing but a file was found.
        let part = try PublishedPath(first).folder
        let folder = try area.folder(part)
        for path in parts[index].paths {
          try record(path) { () throws(PublishingError) in
            try stagedFile(PublishedPath(kept: path, in: part), in: folder).keep()
          }
        }
      }
    }
    try failure.rethrow()
  }
}

extension [String] {
  /// Paths that follow one another and begin alike, not too many together for one thread.
  /// - Parameter end: where in a path the name of its folder ends.
  fileprivate func grouped(
    by end: (String.UTF8View) -> String.Index
  ) -> [(folder: RawPath, paths: ArraySlice<String>)] {
    var groups: [(folder: RawPath, paths: ArraySlice<String>)] = []
    var last = ""[...].utf8
    for (index, path) in enumerated() {
      // Of bytes: two spellings of a name may be two folders.
      let folder = path.utf8[..<end(path.utf8)]
      if let group = groups.last, group.paths.count < 1_000, folder.elementsEqual(last) {
        groups[groups.count - 1].paths = self[group.paths.startIndex...index]
      } else {
        groups.append((RawPath(Substring(folder)), self[index...index]))
        last = folder
      }
    }
    return groups
  }
}
