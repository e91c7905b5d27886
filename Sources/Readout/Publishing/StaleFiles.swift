#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Removes from an output all that the new site has not, but for kept names at the top.
struct StaleFiles {
  let files: Set<RawPath>
  let folders: Set<RawPath>
  let removal: TreeRemoval
  let disk: PublishingDisk
  let shown: String
  /// The names at the top that are looked at; nil for all.
  var among: Set<RawPath>?

  /// - Returns: How many files there were.
  func remove(from output: OpenFolder) throws(PublishingError) -> Int {
    let own = Set(files.map(\.firstComponent))
    let marker = RawPath(SiteMarker.folder)
    var count = 0
    for entry in try entries(of: output, .top) where entry.name != marker {
      if let among, !among.contains(entry.name) { continue }
      if OutputInspection.isKept(entry.name) && !own.contains(entry.name) { continue }
      count += try remove(entry, entry.name, in: output)
    }
    return count
  }

  private func remove(
    _ entry: FolderEntry, _ path: RawPath, in parent: OpenFolder
  ) throws(PublishingError) -> Int {
    if files.contains(path) { return 0 }
    guard entry.isFolder, folders.contains(path) else {
      let device = parent.status?.st_dev
      return try removal.remove(entry.name, in: parent.number, device: device, shown: shown(path))
    }
    let folder = try OpenFolder.open(entry.name.bytes, in: parent.number)
      .orThrow(shown(path), "cannot be read")
    var count = 0
    for inner in try entries(of: folder, path) {
      count += try remove(inner, path.appending(inner.name), in: folder)
    }
    return count
  }

  private func entries(of folder: OpenFolder, _ path: RawPath) throws(PublishingError) -> [FolderEntry] {
    try folder.entries().orThrow(shown(path), "cannot be read")
  }

  private func shown(_ path: RawPath) -> String { path == .top ? shown : "\(shown)/\(path.text)" }
}
