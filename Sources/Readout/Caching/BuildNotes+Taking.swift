extension BuildNotes {
  /// What is known of a site before it is written; nil when a file could not be read to the end.
  init?(_ site: PreparedSite, _ memory: SiteMemory) {
    let reading = memory.reading
    guard let found = reading.discovery?.found, let linking = memory.linking.last,
      let configuration = try? Disk.readText(site.options.site + "/Content/site.yml")
    else { return nil }
    circumstances = ContentDigest(
      circumstancesOf: site.options, configuration: configuration, theme: site.theme)
    horizon = Horizon(around: site.options.now, reading.originals.compactMap(\.result.record))
    let library = site.plan.blueprint.library
    horizon.narrow(to: library.configuration.digest, DigestCalendar(library), library.now)
    records = found.records.compactMap { reading.noted($0.path) }
    let parallelism = Parallelism(jobs: site.options.jobs)
    copies = Self.copies(found.media + found.files, in: site.options.site, parallelism)
    guard records.count == found.records.count, copies.count == found.media.count + found.files.count else {
      return nil
    }
    (diagnostics, recordCount) = (site.diagnostics, site.recordCount)
    tables = SiteTables(
      site.plan.blueprint, linking, credits: reading.settings?.credits ?? [:])
    (pages, reads, written) = (site.plan.pages.all, [], [])
    (renditions, cards) = (site.plan.renditions, site.plan.cards)
  }

  /// What the next build must not publish either.
  mutating func hold(_ text: HeldText) {
    held = text.words
    heldFiles = text.bodyFiles
  }

  private static func copies(
    _ files: [StaticFile], in site: String, _ parallelism: Parallelism
  ) -> [CopiedFile] {
    parallelism.map(files.count, grain: 1) { index in
      let path = site + "/" + files[index].path
      let stamp = FileStamp(of: path)
      return (try? Disk.read(path)).map {
        CopiedFile(
          path: files[index].path, address: files[index].address, stamp: stamp, digest: ContentDigest(of: $0))
      }
    }.compactMap { $0 }
  }

  /// The notes with what the output holds now; nil when it has been changed since.
  /// - Parameters:
  ///   - copied: what was written of each copy, picture and file of the index; nil where it is its source, or has not
  ///     been written.
  ///   - isKept: by file, whether what the notes have of it still holds.
  func noting(
    _ site: PreparedSite, _ written: [WrittenPage], _ copied: [ContentDigest?], _ isKept: [Bool],
    in output: String, _ parallelism: Parallelism
  ) -> BuildNotes? {
    let addresses = site.addresses
    let own = tables.copied(copies)
    let digests =
      written.map(\.digest) + site.theme.assets.map { ContentDigest(of: $0.bytes) }
      + copied.enumerated().map { $1 ?? ($0 < own.count ? own[$0].digest : nil) }
    let (before, searchPlaces) = (self.written, self.searchPlaces)
    let first = addresses.count - site.search.files.count
    let files = parallelism.map(addresses.count, grain: 64) { index -> WrittenFile? in
      if isKept[index] { return before[index < first ? index : searchPlaces[addresses[index]] ?? index] }
      guard let stamp = OutputStamp(of: output + "/" + addresses[index]), let digest = digests[index] else {
        return nil
      }
      return WrittenFile(stamp: stamp, digest: digest)
    }
    var notes = self
    (notes.reads, notes.written) = (written.map(\.reads), files.compactMap { $0 })
    notes.search = site.search.files.map(\.address)
    return notes.written.count == files.count ? notes : nil
  }
}

extension ReadingMemory {
  /// What was read of a record's file; nil when it could not be read.
  fileprivate func noted(_ path: String) -> BuildNotes.ReadFile? {
    let (stamp, digest) =
      originalPlaces[path].map { (originals[$0].stamp, originals[$0].result.digest) }
      ?? (translations[path]?.stamp, translations[path]?.result.digest)
    return digest.map { BuildNotes.ReadFile(path: path, stamp: stamp, digest: $0) }
  }
}
