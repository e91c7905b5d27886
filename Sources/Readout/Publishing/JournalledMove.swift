#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns the old site into the new one file by file, after a journal; done again, it goes on where it was.
struct JournalledMove {
  let disk: PublishingDisk
  let staging: OpenFolder
  let output: OpenFolder
  let shown: String

  private var removal: TreeRemoval { TreeRemoval(disk: disk) }

  /// Every file of the staging folder, the marker first: from the first step on, the output is a site.
  static func files(of staging: OpenFolder, shown: String) throws(PublishingError) -> [RawPath] {
    let marker = RawPath(SiteMarker.path.text)
    return [marker] + (try walk(staging, .top, shown: shown)).filter { $0 != marker }
  }

  private static func walk(
    _ folder: OpenFolder, _ path: RawPath, shown: String
  ) throws(PublishingError) -> [RawPath] {
    var files: [RawPath] = []
    for entry in try folder.entries().orThrow(shown, "cannot be read") {
      let inner = path.appending(entry.name)
      if entry.isFolder {
        let opened = try OpenFolder.open(entry.name.bytes, in: folder.number).orThrow(shown, "cannot be read")
        files += try walk(opened, inner, shown: shown)
      } else {
        files.append(inner)
      }
    }
    return files
  }

  /// - Parameter files: All files of the new site.
  /// - Returns: How many files of the old site were removed.
  func apply(_ files: [RawPath]) throws(PublishingError) -> Int {
    var folders: Set<RawPath> = []
    for file in files {
      try prepare(file.parent, &folders)
      try place(file)
    }
    return try StaleFiles(
      files: Set(files), folders: folders, removal: removal, disk: disk, shown: shown
    ).remove(from: output)
  }

  private func prepare(_ folder: RawPath, _ known: inout Set<RawPath>) throws(PublishingError) {
    if folder == .top || known.contains(folder) { return }
    try prepare(folder.parent, &known)
    known.insert(folder)
    let status = output.status(of: folder)
    if status?.isFolder == true { return }
    if status != nil { try clear(folder) }
    let code = try disk.makeFolder(folder.bytes, in: output.number)
    try SystemError.check(code, path(folder), "cannot be created")
  }

  private func place(_ file: RawPath) throws(PublishingError) {
    var code = try rename(file)
    if code == EISDIR || code == ENOTEMPTY || code == EEXIST {
      try clear(file)
      code = try rename(file)
    }
    // Not in the staging folder any more: placed before a build was killed.
    if code != ENOENT { try SystemError.check(code, path(file), "cannot be put in place") }
  }

  private func clear(_ path: RawPath) throws(PublishingError) {
    let device = output.status?.st_dev
    try removal.remove(path, in: output.number, device: device, shown: self.path(path))
  }

  private func rename(_ file: RawPath) throws(PublishingError) -> Int32 {
    try disk.rename(file.bytes, in: staging.number, to: file.bytes, in: output.number)
  }

  private func path(_ path: RawPath) -> String { "\(shown)/\(path.text)" }
}
