/// The file from which all others of the index are found.
struct IndexEntry {
  struct Shard {
    var first: [UInt8]
    var hash: UInt32
  }

  var build = ""
  var dictionary: UInt32 = 0
  var runs: [(hash: UInt32, blocks: [Int])] = []
  var (terms, places, words, names): ([Shard], [Shard], [Shard], [Shard]) = ([], [], [], [])
  var facets: [(facet: SearchFacet, values: Int, hash: UInt32)] = []
  var siteLanguages: [String] = []
  private(set) var languages: [String] = []
  /// By document, the place of its language.
  private(set) var languagesOfDocuments: [Int] = []

  mutating func take(languages runs: [DocumentRun]) {
    let all = runs.flatMap(\.languages)
    languages = Set(all).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let places = Dictionary(uniqueKeysWithValues: languages.enumerated().map { ($1, $0) })
    languagesOfDocuments = all.map { places[$0] ?? 0 }
  }

  func bytes(_ list: DocumentList) -> [UInt8] {
    var out = IndexBytes()
    out.bytes += "RSI2".utf8
    out.write(build)
    out.write(list.places.count)
    out.write(languages.count)
    for language in languages { out.write(language) }
    out.write(siteLanguages.count)
    for language in siteLanguages { out.write(language) }
    let analyses = Set(languages.map { TextAnalysis(language: $0) }).sorted { $0.rawValue < $1.rawValue }
    out.write(analyses.count)
    for analysis in analyses { out.write(analysis.code) }
    write(list, to: &out)
    out.write(hash: dictionary)
    out.write(runs.count)
    for run in runs {
      out.write(hash: run.hash)
      out.write(run.blocks.count)
      for count in run.blocks { out.write(count) }
    }
    for directory in [terms, places, words, names] { write(directory, to: &out) }
    out.write(facets.count)
    for facet in facets {
      out.write(facet.facet.rawValue)
      out.write(facet.values)
      out.write(hash: facet.hash)
    }
    return out.bytes
  }

  /// Kinds and dates.
  private func write(_ list: DocumentList, to out: inout IndexBytes) {
    let kinds = Kind.allCases.filter { list.counts[Int($0.rawValue)] > 0 }
    out.write(kinds.count)
    var first = 0
    for kind in kinds {
      let count = list.counts[Int(kind.rawValue)]
      out.write(kind.word)
      out.write(count)
      var dates: [(date: Int, count: Int)] = []
      for place in list.places[first..<first + count] {
        if dates.last?.date == place.date {
          dates[dates.count - 1].count += 1
        } else {
          dates.append((place.date, 1))
        }
      }
      out.write(dates.count)
      var last = 0
      for run in dates {
        out.write(run.date - last)
        out.write(run.count)
        last = run.date
      }
      first += count
    }
    out.write(list.places.map(\.date).max() ?? 0)
  }

  private func write(_ directory: [Shard], to out: inout IndexBytes) {
    out.write(directory.count)
    var last: [UInt8] = []
    for shard in directory {
      out.write(shard.first[...], after: last[...])
      out.write(hash: shard.hash)
      last = shard.first
    }
  }
}
