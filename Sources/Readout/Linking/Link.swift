import SourceText

/// Linking: records that know each other, and only those that may be seen.
/// - Parameters:
///   - now: the clock, which decides on embargoes and expiry.
///   - visibility: what may be seen.
/// - Returns: the library, and what is wrong between records.
public func link(
  _ content: SiteContent, at now: Moment, as visibility: Visibility = .published,
  with parallelism: Parallelism, progress: Progress = .none
) -> (library: Library, diagnostics: [Diagnostic]) {
  var memory = LinkingMemory()
  return link(
    content, at: now, as: visibility, remembering: &memory, with: parallelism, progress: progress)
}

/// Linking once more: what cannot have changed is taken from memory.
public func link(
  _ content: SiteContent, at now: Moment, as visibility: Visibility, remembering memory: inout LinkingMemory,
  with parallelism: Parallelism, progress: Progress = .none
) -> (library: Library, diagnostics: [Diagnostic]) {
  let (assembled, duplicates) = assemble(content.records, &memory.derived)
  let sight = Sight(now: now, visibility: visibility, edition: content.configuration.edition)
  let (sources, hidden) = visibleRecords(assembled, sight, &memory.derived)
  let unread = Set(content.unread.map(\.id))
  let unchanged = Unchanged(memory, sources: sources, hidden: hidden, unread: unread)
  let index = unchanged?.last.index ?? RecordIndex(sources, hidden: hidden, unread: unread)
  let resolution = Resolution(sources, index, unchanged, parallelism)
  let texts = TextLinks(resolution.records, sources, index, content, unchanged, parallelism, progress)
  let records = resolution.records
  let incoming = Incoming(count: records.count, [resolution.pairs, texts.pairs])
  let onlyTexts = unchanged.flatMap { $0.keepsHeads(sources) ? $0.last : nil }
  let ranks = onlyTexts?.ranks ?? ranks(records)
  let oddities = onlyTexts?.oddities ?? oddities(records)
  let relations = onlyTexts?.relations ?? Relations(records, ranks: ranks)
  let kinds = records.map(\.kind)
  var configuration = content.configuration
  let siteProblems = configuration.resolveReferences(index, PerRecord(records))
  let withdrawn = records.indices.filter { records[$0].isWithheldForGood }.map(RecordNumber.init)
  let briefs = numbers(of: .brief, in: kinds, without: withdrawn)
  let library = Library(
    configuration: configuration, now: now, visibility: sight.visibility, records: PerRecord(records),
    kinds: kinds,
    numbers: index.numbers, otherNames: texts.otherNames, texts: PerRecord(texts.results.map(\.texts)),
    headings: texts.places.headings, incoming: incoming,
    related: relatedBriefs(records, briefs, unchanged, parallelism), ranks: ranks,
    relations: relations, imageSizes: imageSizes(content),
    heldMedia: HeldMedia(assembled, visible: sources, media: texts.places.media, content.configuration),
    withdrawn: withdrawn)
  memory.last = LinkingMemory.Last(
    sources: sources, index: index, resolution: resolution, names: texts.names,
    configuration: content.configuration, places: texts.places, texts: texts.results,
    related: library.related, ranks: ranks, relations: relations, oddities: oddities)
  let problems =
    duplicates + resolution.diagnostics + texts.diagnostics + oddities + orphans(records, incoming)
  return (library, problems + siteProblems)
}

private func oddities(_ records: [Record]) -> [Diagnostic] {
  var cycles = CycleSearch(records)
  cycles.run()
  var checks = FrontMatterChecks(records)
  checks.run()
  return cycles.diagnostics + checks.diagnostics
}

private func imageSizes(_ content: SiteContent) -> [String: PixelSize] {
  var sizes: [String: PixelSize] = [:]
  for media in content.media { sizes[media.file.address] = media.size }
  return sizes
}

/// Which briefs are related depends on their subjects and dates alone.
private func relatedBriefs(
  _ records: [Record], _ briefs: Range<RecordNumber>, _ unchanged: Unchanged?, _ parallelism: Parallelism
) -> [[RecordNumber]] {
  if let unchanged, unchanged.keepsSubjects(records) { return unchanged.last.related }
  var related = [[RecordNumber]](repeating: [], count: records.count)
  for (place, list) in RelatedBriefs(records, briefs: briefs).all(with: parallelism).enumerated() {
    related[Int(briefs.lowerBound) + place] = list
  }
  return related
}

extension Unchanged {
  fileprivate func keepsSubjects(_ records: [Record]) -> Bool {
    let before = last.resolution.records
    return changed.allSatisfy { number in
      records[number].subjects == before[number].subjects
        && records[number].startDate == before[number].startDate
    }
  }
}
