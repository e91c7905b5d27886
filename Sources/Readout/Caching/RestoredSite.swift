/// A site's library, made from tables: its records are read, resolved and linked one by one, as they are asked for.
struct RestoredSite: Sendable {
  let records: RestoredRecords
  let places: Places
  let names: Names
  var library: Library

  /// - Parameter found: the files of `Content/`, which are those that the tables were made of.
  init(
    _ tables: SiteTables, _ records: RestoredRecords, _ configuration: SiteConfiguration,
    _ found: ContentFiles, now: Moment
  ) {
    self.records = records
    let numbers = Dictionary(
      tables.origins.enumerated().map { ($1.id, RecordNumber($0)) }, uniquingKeysWith: { first, _ in first })
    let index = RecordIndex(
      numbers: numbers, kinds: tables.origins.map(\.kind), hidden: tables.hidden,
      otherNames: tables.indexNames)
    let resolved = resolvedRecords(records, index)
    let places = Places(resolved, index: index, tables.origins, found)
    let names = Names(tables.automata, tables.spellings)
    (self.places, self.names) = (places, names)
    var configuration = configuration
    let linking = configuration
    _ = configuration.resolveReferences(index, resolved)
    library = Library(
      configuration: configuration, now: now, visibility: records.sight.visibility, records: resolved,
      kinds: index.kinds, numbers: numbers, otherNames: tables.otherNames,
      texts: PerRecord(count: records.origins.count) {
        linkTexts(of: RecordNumber($0), places, names, linking).texts
      },
      headings: places.headings, incoming: tables.incoming, related: tables.related, ranks: tables.ranks,
      relations: tables.relations,
      imageSizes: tables.imageSizes, renditions: tables.renditions, hasCards: tables.hasCards,
      heldMedia: tables.heldMedia, withdrawn: tables.withdrawn)
  }
}

/// Records with their references looked up, and with the offices of the day.
private func resolvedRecords(_ records: RestoredRecords, _ index: RecordIndex) -> PerRecord<Record> {
  let count = records.origins.count
  let sources = PerRecord(count: count) { records.source($0) }
  let referring = PerRecord(count: count) { number in
    var resolver = ReferenceResolver(index: index, records: sources)
    var record = sources[number]
    resolver.resolve(&record, number: RecordNumber(number))
    return record
  }
  return PerRecord(count: count) { number in
    var positions = PositionsAsOfDate(referring)
    var record = referring[number]
    positions.complete(&record)
    return record
  }
}
