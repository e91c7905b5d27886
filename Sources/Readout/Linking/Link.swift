import SourceText

/// Linking: records that know each other, and only those that may be seen.
/// - Parameter now: the clock, which decides on embargoes and expiry.
/// - Returns: the library, and what is wrong between records.
public func link(
  _ content: SiteContent, at now: Moment, with parallelism: Parallelism, progress: Progress = .none
) -> (library: Library, diagnostics: [Diagnostic]) {
  let (assembled, duplicates) = assemble(content.records)
  var (records, hidden) = visibleRecords(assembled, at: now)
  let index = RecordIndex(records, hidden: hidden, unread: Set(content.unread.map(\.id)))
  var linking = Linking(index: index, diagnostics: duplicates)
  linking.resolveReferences(&records, parallelism)
  linking.completePositions(&records)
  let texts = linking.linkTexts(records, content, parallelism, progress)
  let incoming = Incoming(count: records.count, linking.pairs)
  linking.checkWhole(records, incoming)
  let lead = linking.resolveLead(content.configuration, records)
  var library = Library(
    configuration: content.configuration, now: now, records: records, numbers: index.numbers,
    otherNames: linking.otherNames, texts: texts, incoming: incoming, related: [],
    imageSizes: imageSizes(content))
  library.configuration.lead = lead
  library.related = relatedBriefs(library, parallelism)
  return (library, linking.diagnostics)
}

/// What Linking has found so far.
private struct Linking {
  let index: RecordIndex
  var diagnostics: [Diagnostic]
  var pairs: [(target: RecordNumber, reference: IncomingReference)] = []
  var otherNames: [String: RecordNumber] = [:]

  mutating func resolveReferences(_ records: inout [Record], _ parallelism: Parallelism) {
    let before = records
    let index = index
    let resolved = parallelism.map(before.count) { number in
      var resolver = ReferenceResolver(index: index, records: before)
      var record = before[number]
      resolver.resolve(&record, number: RecordNumber(number))
      return (record, resolver.diagnostics, resolver.pairs)
    }
    for (number, result) in resolved.enumerated() {
      records[number] = result.0
      diagnostics += result.1
      pairs += result.2
    }
  }

  /// For whom people spoke, which makes their actors take part as well.
  mutating func completePositions(_ records: inout [Record]) {
    var positions = PositionsAsOfDate(records)
    for number in records.indices {
      let stated = records[number].statedActors
      positions.complete(&records[number])
      for actor in records[number].statedActors.subtracting(stated).sorted() {
        let relation: Relation = records[number].kind == .meeting ? .participant : .speaksFor
        pairs.append((actor, IncomingReference(from: RecordNumber(number), relation: relation)))
      }
    }
    diagnostics += positions.diagnostics
  }

  mutating func linkTexts(
    _ records: [Record], _ content: SiteContent, _ parallelism: Parallelism, _ progress: Progress
  ) -> [[LinkedText]] {
    let names = Names(records, configuration: content.configuration)
    diagnostics += names.diagnostics
    let places = Places(records, index: index, content, with: parallelism)
    let configuration = content.configuration
    progress.begin("linking", count: records.count)
    let linked = parallelism.map(records.count) { number in
      defer { progress.advance() }
      return Readout.linkTexts(of: RecordNumber(number), places, names, configuration)
    }
    return linked.map { result in
      diagnostics += result.diagnostics
      pairs += result.pairs
      otherNames.merge(result.otherNames) { known, _ in known }
      return result.texts
    }
  }

  mutating func checkWhole(_ records: [Record], _ incoming: Incoming) {
    var cycles = CycleSearch(records)
    cycles.run()
    var oddities = Oddities(records, incoming: incoming)
    oddities.run()
    diagnostics += cycles.diagnostics + oddities.diagnostics
  }
}

private struct TextResult: Sendable {
  var texts: [LinkedText] = []
  var diagnostics: [Diagnostic] = []
  var pairs: [(target: RecordNumber, reference: IncomingReference)] = []
  var otherNames: [String: RecordNumber] = [:]
}

private func linkTexts(
  of number: RecordNumber, _ places: Places, _ names: Names, _ configuration: SiteConfiguration
) -> TextResult {
  let record = places.records[Int(number)]
  var result = TextResult()
  for (text, body) in record.bodies.enumerated() {
    guard let body else {
      result.texts.append(.empty)
      continue
    }
    let language =
      text == 0 ? record.language ?? configuration.language : record.translations[text - 1].language
    let automaton = record.autolink ?? configuration.autolink ? names.automata[language] : nil
    var linking = TextLinking(
      body, of: number, text: text, file: text == 0 ? record.file : record.translations[text - 1].file,
      places: places, names: automaton)
    linking.run()
    result.texts.append(linking.linked)
    result.diagnostics += linking.diagnostics
    result.pairs += linking.pairs
  }
  var inline = InlineLinking(of: number, places: places)
  inline.run()
  result.diagnostics += inline.diagnostics
  result.pairs += inline.pairs
  result.otherNames = inline.otherNames
  return result
}

private func imageSizes(_ content: SiteContent) -> [String: PixelSize] {
  var sizes: [String: PixelSize] = [:]
  for media in content.media { sizes[media.file.address] = media.size }
  return sizes
}

private func relatedBriefs(_ library: Library, _ parallelism: Parallelism) -> [[RecordNumber]] {
  let briefs = library.numbers(of: .brief)
  var related = [[RecordNumber]](repeating: [], count: library.records.count)
  for (place, list) in RelatedBriefs(library.records, briefs: briefs).all(with: parallelism).enumerated() {
    related[Int(briefs.lowerBound) + place] = list
  }
  return related
}

extension Record {
  /// The actors that its people are said to have spoken for.
  fileprivate var statedActors: Set<RecordNumber> {
    switch self.details {
    case .meeting(let meeting):
      Set(
        meeting.participants.compactMap { $0.speaksFor?.target }
          + meeting.participants.compactMap { $0.actor?.target })
    case .reaction(let reaction): Set([reaction.speaksFor?.target].compactMap { $0 })
    default: []
    }
  }
}

extension Linking {
  /// The front page's lead: a reference like any other, but in the site's configuration.
  fileprivate mutating func resolveLead(_ configuration: SiteConfiguration, _ records: [Record]) -> Reference?
  {
    guard var lead = configuration.lead else { return nil }
    var resolver = ReferenceResolver(index: index, records: records)
    resolver.resolve(
      &lead, ReferenceRole(key: "lead", relation: .link, kinds: [.brief]), in: "Content/site.yml")
    diagnostics += resolver.diagnostics
    return lead
  }
}
