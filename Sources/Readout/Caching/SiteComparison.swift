/// What of a site is another than a build noted.
struct SiteComparison {
  /// The files of records whose texts changed and nothing else.
  private(set) var edited: [String] = []
  /// What the next build is to compare with.
  private(set) var records: [BuildNotes.ReadFile]
  private(set) var copies: [BuildNotes.CopiedFile]
  /// Whether that is other than it was.
  private(set) var hasNews = false

  /// nil when more has changed than texts.
  init?(_ notes: BuildNotes, _ found: ContentFiles, in site: String, _ parallelism: Parallelism) {
    let copied = found.media + found.files
    guard notes.records.count == found.records.count, notes.copies.count == copied.count,
      zip(notes.records, found.records).allSatisfy({ $0.path == $1.path }),
      zip(notes.copies, copied).allSatisfy({ $0.path == $1.path && $0.address == $1.address })
    else { return nil }
    let records = parallelism.map(notes.records.count) { Self.renewed(notes.records[$0], in: site) }
    let copies = parallelism.map(copied.count, grain: 1) { Self.renewed(notes.copies[$0], in: site) }
    self.records = records.compactMap { $0 }
    self.copies = copies.compactMap { $0 }
    guard self.records.count == notes.records.count, self.copies.count == notes.copies.count else {
      return nil
    }
    hasNews =
      zip(notes.records, self.records).contains { $0.stamp != $1.stamp || $0.digest != $1.digest }
      || zip(notes.copies, self.copies).contains { $0.stamp != $1.stamp }
    for (old, new) in zip(notes.records, self.records) where old.digest != new.digest {
      guard old.digest.head == new.digest.head else { return nil }
      edited.append(new.path)
    }
  }

  /// nil when the file cannot be read.
  private static func renewed(_ file: BuildNotes.ReadFile, in site: String) -> BuildNotes.ReadFile? {
    let stamp = FileStamp(of: site + "/" + file.path)
    if stamp?.proves(file.stamp) == true { return file }
    guard let text = try? Disk.readText(site + "/" + file.path) else { return nil }
    return BuildNotes.ReadFile(path: file.path, stamp: stamp, digest: RecordDigest(of: text))
  }

  /// nil when the file is another.
  private static func renewed(_ file: BuildNotes.CopiedFile, in site: String) -> BuildNotes.CopiedFile? {
    let stamp = FileStamp(of: site + "/" + file.path)
    if stamp?.proves(file.stamp) == true { return file }
    guard let bytes = try? Disk.read(site + "/" + file.path), ContentDigest(of: bytes) == file.digest else {
      return nil
    }
    var renewed = file
    renewed.stamp = stamp
    return renewed
  }
}
