extension Publication {
  /// What will be another in the output once everything that has been written is committed.
  /// - Throws: `wrongUse` for a name that the list cannot hold, `disk` when the old site cannot be read.
  func changedFiles(
    _ site: PreparedSite, for format: ChangedFiles.Format
  ) throws(PublishingError) -> ChangedFiles {
    let written = progress.withLock { $0.writtenPaths }
    let files = ChangedFiles(written, try oldFiles(but: site.addresses), in: site)
    try files.check(format)
    return files
  }

  /// The files of the output that the new site has not, but for names at its top that stay.
  private func oldFiles(but paths: [String]) throws(PublishingError) -> [RawPath] {
    guard let folder = old?.folder else { return [] }
    let new = Set(paths.lazy.map { RawPath($0) })
    let own = Set(new.lazy.filter(\.startsWithDot).map(\.firstComponent))
    let marker = RawPath(SiteMarker.folder)
    var found: [RawPath] = []
    for entry in try folder.entries().orThrow(place.shown, "cannot be read") where entry.name != marker {
      if OutputInspection.isKept(entry.name), !own.contains(entry.name) { continue }
      try gather(entry, entry.name, in: folder, &found)
    }
    return found.filter { !new.contains($0) }
  }

  private func gather(
    _ entry: FolderEntry, _ path: RawPath, in parent: OpenFolder, _ found: inout [RawPath]
  ) throws(PublishingError) {
    guard entry.isFolder else { return found.append(path) }
    let folder = try OpenFolder.open(entry.name.bytes, in: parent.number)
      .orThrow("\(place.shown)/\(path.text)", "cannot be read")
    for inner in try folder.entries().orThrow("\(place.shown)/\(path.text)", "cannot be read") {
      try gather(inner, path.appending(inner.name), in: folder, &found)
    }
  }
}
