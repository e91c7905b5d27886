/// A site of which, since the last build, nothing but texts has changed, and what that changes on its pages.
struct Renewal: Sendable {
  let notes: BuildNotes
  /// The notes' tables with what the edited texts refer to.
  let tables: SiteTables
  let records: [BuildNotes.ReadFile]
  let copies: [BuildNotes.CopiedFile]
  let restored: RestoredSite
  /// What has changed.
  let changed: Set<PageRead>
  /// What was noted of the index for searching.
  let search: OnDemand<SearchMemory?>
  /// By page, whether it shows anything that changed.
  let isDue: [Bool]
  /// Pages, then the theme's assets, then copies, then smaller copies, then cards, then the index for searching.
  let addresses: [String]
  /// Whether there is something to note although no page is another: files that were touched, or texts that
  /// nobody shows.
  let hasNews: Bool

  /// - Returns: nil when an edit reaches further than to what pages read: when it makes or mends a mistake,
  ///   gives a record its first reference or takes its last, or moves what others lead to.
  init?(
    _ notes: BuildNotes, _ comparison: SiteComparison, _ found: ContentFiles, _ settings: ReadingSettings,
    _ configuration: SiteConfiguration, _ theme: Theme, _ options: BuildOptions,
    _ search: OnDemand<SearchMemory?>
  ) {
    let sight = Sight(now: options.now, visibility: options.visibility, edition: configuration.edition)
    let records = RestoredRecords(notes.tables, in: options.site, settings, sight)
    var tables = notes.tables
    var site = RestoredSite(tables, records, configuration, found, now: options.now)
    var edits = TextEdits(notes, comparison.edited)
    guard edits.run(site, configuration) else { return nil }
    let before = site.library
    let (incoming, targets) = tables.incoming.replacingTexts(edits.references)
    tables.incoming = incoming
    site.library = site.library.replacing(incoming: incoming)
    var changed = Set(edits.references.keys.map { PageRead(.texts, of: $0) })
    for target in targets {
      guard site.isListed(like: before, target, tables) else { return nil }
      if incoming.relations(to: target) != before.incoming.relations(to: target) {
        changed.insert(PageRead(.references, of: target))
      }
    }
    self.search = search
    self.changed = changed
    let seen = changed
    isDue = notes.reads.map { reads in seen.isEmpty ? false : reads.contains { seen.contains($0) } }
    (self.notes, self.tables, restored) = (notes, tables, site)
    (self.records, copies) = (comparison.records, comparison.copies)
    hasNews = comparison.hasNews
    addresses =
      notes.pages.map(\.address) + theme.assets.map(\.address)
      + tables.copied(comparison.copies).map(\.address) + notes.renditions.map(\.address)
      + notes.cards.map(\.address) + notes.search
  }
}

/// The texts that were edited, and what they refer to now.
private struct TextEdits {
  private let notes: BuildNotes
  private let files: Set<String>
  private(set) var references: [RecordNumber: [Resolution.Pair]] = [:]

  init(_ notes: BuildNotes, _ files: [String]) {
    self.notes = notes
    self.files = Set(files)
  }

  /// - Returns: whether the texts have no mistakes, nor had any, and what leads to a part of them still does.
  mutating func run(_ site: RestoredSite, _ configuration: SiteConfiguration) -> Bool {
    guard !files.isEmpty else { return true }
    // Whether a text that nobody sees is well formed has to be said as well, and what is held has to be known; the
    // whole build sees to both.
    let hidden = notes.tables.hidden.values.lazy.flatMap(\.files)
    guard !notes.diagnostics.contains(where: { files.contains($0.file) }),
      !hidden.contains(where: { files.contains($0) }),
      !notes.heldFiles.contains(where: { files.contains($0) })
    else { return false }
    return site.records.origins.indices.allSatisfy { number in
      let origin = site.records.origins[number]
      guard files.contains(origin.file) || origin.translations.contains(where: { files.contains($0.file) })
      else { return true }
      return link(RecordNumber(number), origin, site, configuration)
    }
  }

  /// Whether the edit of a text may not change which media are published.
  private func keepsMedia(_ number: RecordNumber, _ record: Record?) -> Bool {
    guard let record else { return false }
    let (media, named) = (notes.tables.heldMedia, record.namedMedia)
    if media.users.contains(number) || !named.isDisjoint(with: media.concealed) { return false }
    // Whatever it named before is published, unless it was noted as concealed.
    return named.isEmpty || record.access == .open && !record.isWithdrawn
  }

  private mutating func link(
    _ number: RecordNumber, _ origin: SiteTables.Origin, _ site: RestoredSite,
    _ configuration: SiteConfiguration
  ) -> Bool {
    let links = linkTexts(of: number, site.places, site.names, configuration)
    references[number] = links.pairs
    let read = site.records.read(origin)
    guard read.diagnostics.isEmpty, links.diagnostics.isEmpty, keepsMedia(number, read.record) else {
      return false
    }
    guard let sections = notes.tables.sections[number] else { return links.leadsToNewParts(notes) == false }
    return sectionDigest(site.places.headings[Int(number)]) == sections && !links.leadsToNewParts(notes)
  }
}

extension TextResult {
  /// Whether it leads to a part of a record of whose parts the notes say nothing.
  fileprivate func leadsToNewParts(_ notes: BuildNotes) -> Bool {
    fragmentTargets.contains { notes.tables.sections[$0] == nil }
  }
}

extension RestoredSite {
  /// Whether a record has the pages, and the warnings, that it had with other references to it.
  fileprivate func isListed(like before: Library, _ number: RecordNumber, _ tables: SiteTables) -> Bool {
    isOrphan(number, in: library) == isOrphan(number, in: before)
      && hasPage(number, in: library) == hasPage(number, in: before)
      && timelineEntries(of: Int(number), library).pages.total
        == timelineEntries(of: Int(number), before).pages.total
      && hasFeeds(like: before, number, tables)
  }

  /// Whether a record has a feed in the same languages.
  private func hasFeeds(like before: Library, _ number: RecordNumber, _ tables: SiteTables) -> Bool {
    guard library.kinds[Int(number)].hasOwnFeed else { return true }
    let (now, then) = (timelineEntries(of: Int(number), library), timelineEntries(of: Int(number), before))
    return tables.feedPlaces.allSatisfy { places in
      now.entries.contains { places[Int($0.record)] >= 0 }
        == then.entries.contains { places[Int($0.record)] >= 0 }
    }
  }

  /// Whether nothing refers to a record that is there to be referred to, which is worth a warning.
  private func isOrphan(_ number: RecordNumber, in library: Library) -> Bool {
    let kind = library.kinds[Int(number)]
    return (kind == .topic || kind == .source) && library.incoming.of(number).isEmpty
  }

  /// A built-in actor has a page where a file of the site refers to it.
  private func hasPage(_ number: RecordNumber, in library: Library) -> Bool {
    !records.origins[Int(number)].file.isEmpty
      || library.incoming.of(number).contains { !records.origins[Int($0.from)].file.isEmpty }
  }
}
