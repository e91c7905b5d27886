/// The file from which all others of the index are found.
struct IndexEntry {
  struct Shard {
    /// See `Readout.Shard.start`.
    var start: [UInt8]
    var hash: UInt32
  }

  var build = ""
  var dictionary: UInt32 = 0
  /// Of the texts of each run.
  var runs: [UInt32] = []
  var (terms, words, names): ([Shard], [Shard], [Shard]) = ([], [], [])
  /// Of the directory of places.
  var places: UInt32 = 0
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
    out.bytes += "RSI3".utf8
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
    for hash in runs { out.write(hash: hash) }
    for directory in [terms, words, names] { out.bytes += Self.bytes(of: directory) }
    out.write(hash: places)
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

  /// A directory: where each file of a sorted list begins, and its hash.
  static func bytes(of directory: [Shard]) -> [UInt8] {
    var out = IndexBytes()
    out.write(directory.count)
    var last: [UInt8] = []
    for shard in directory {
      out.write(shard.start[...], after: last[...])
      out.write(hash: shard.hash)
      last = shard.start
    }
    return out.bytes
  }
}
