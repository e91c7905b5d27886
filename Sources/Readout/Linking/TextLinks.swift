/// The links of one record's texts.
struct TextResult: Sendable {
  var texts: [LinkedText] = []
  var diagnostics: [Diagnostic] = []
  var pairs: [Resolution.Pair] = []
  /// Other names by which lines of front matter lead to records.
  var otherNames: [String: RecordNumber] = [:]
  /// Records to a part of which the texts lead: whether it exists depends on those.
  var fragmentTargets: [RecordNumber] = []
  /// Reactions with whose words passages of the texts are compared.
  var quoted: [RecordNumber] = []
}

/// The links of all texts.
struct TextLinks {
  let names: Names
  let places: Places
  let results: [TextResult]

  /// - Parameter sources: the records as they were read, by which it is known whether they changed.
  init(
    _ records: [Record], _ sources: [Record], _ index: RecordIndex, _ content: SiteContent,
    _ unchanged: Unchanged?, _ parallelism: Parallelism, _ progress: Progress
  ) {
    let configuration = content.configuration
    let keepsNames = unchanged?.keepsNames(sources, configuration) ?? false
    let names =
      unchanged.flatMap { keepsNames ? $0.last.names : nil } ?? Names(records, configuration: configuration)
    let places = Places(records, index: index, content, unchanged, with: parallelism)
    let known =
      unchanged.flatMap { unchanged in
        keepsNames && unchanged.last.configuration.autolink == configuration.autolink
          && unchanged.last.places.isAlike(places) ? unchanged : nil
      }
    progress.begin("linking", count: records.count)
    results = parallelism.map(records.count) { number in
      defer { progress.advance() }
      return known?.links(of: number)
        ?? linkTexts(of: RecordNumber(number), places, names, configuration)
    }
    self.names = names
    self.places = places
  }

  var diagnostics: [Diagnostic] { names.diagnostics + results.flatMap(\.diagnostics) }

  var pairs: [Resolution.Pair] { results.flatMap(\.pairs) }

  var otherNames: [String: RecordNumber] {
    results.reduce(into: [:]) { $0.merge($1.otherNames) { known, _ in known } }
  }
}

extension Unchanged {
  /// The links that a record's texts had; nil when they may lead elsewhere now, or when something was wrong
  /// with them: what is offered instead names other records by their titles.
  fileprivate func links(of number: Int) -> TextResult? {
    let links = last.texts[number]
    let mayDiffer =
      isChanged[number] || links.fragmentTargets.contains { isChanged[Int($0)] }
      || links.quoted.contains { isChanged[Int($0)] }
    return mayDiffer || !links.diagnostics.isEmpty ? nil : links
  }
}

/// Resolves the links in a record's texts, and finds the names in them.
func linkTexts(
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
    if let near = names.near(in: language) {
      var spelling = SpellingCheck(near, places.records, body, in: linking.file)
      spelling.run()
      result.diagnostics += spelling.diagnostics
    }
    var quotes = QuoteCheck(places.records, linking.linked, body, in: linking.file)
    quotes.run()
    result.diagnostics += quotes.diagnostics
    result.quoted += quotes.quoted
    result.texts.append(linking.linked)
    result.diagnostics += linking.diagnostics
    result.pairs += linking.pairs
    result.fragmentTargets += linking.fragmentTargets
  }
  var inline = InlineLinking(of: number, places: places)
  inline.run()
  result.diagnostics += inline.diagnostics
  result.pairs += inline.pairs
  result.otherNames = inline.otherNames
  result.fragmentTargets += inline.fragmentTargets
  return result
}
