/// The words of all runs as terms: which word of which run is which.
struct MergedWords: Sendable {
  private(set) var terms: [[UInt8]] = []
  private(set) var forms: [(form: [UInt8], count: Int)] = []
  /// By run and word of its table.
  private(set) var termsOfRuns: [[Int32]] = []

  init(_ runs: [DocumentRun], with parallelism: Parallelism) {
    var words = WordTable()
    var numbers: [[Int32]] = []
    var counts: [Int] = []
    for run in runs {
      var own = [Int32](repeating: 0, count: run.words.count)
      for word in 0..<run.words.count {
        let (number, isNew) = words.number(of: run.words[word])
        if isNew { counts.append(0) }
        own[word] = Int32(number)
      }
      for token in run.tokens { counts[Int(own[Int(token.word)])] += 1 }
      numbers.append(own)
    }
    let all = words
    let stems = parallelism.map(all.count, grain: 512) { number -> [UInt8] in
      let word = all[number]
      return TextAnalysis(rawValue: word.first ?? 0)?.term(of: Array(word.dropFirst())) ?? []
    }
    let places = takeTerms(stems, counts)
    forms = Self.forms(all, counts)
    termsOfRuns = numbers.map { $0.map { places[Int($0)] } }
  }

  /// - Returns: by word, the place of its term; -1 for a word that nobody looks for.
  private mutating func takeTerms(_ stems: [[UInt8]], _ counts: [Int]) -> [Int32] {
    let used = stems.indices.filter { counts[$0] > 0 }
    let order = used.sorted { stems[$0].lexicographicallyPrecedes(stems[$1]) }
    var places = [Int32](repeating: -1, count: stems.count)
    for word in order {
      if terms.last != stems[word] { terms.append(stems[word]) }
      places[word] = Int32(terms.count - 1)
    }
    return places
  }

  /// Languages write some words alike, which are one here.
  private static func forms(_ words: WordTable, _ counts: [Int]) -> [(form: [UInt8], count: Int)] {
    let used = (0..<words.count).filter { counts[$0] > 0 }.map {
      (form: Array(words[$0].dropFirst()), count: counts[$0])
    }
    var forms: [(form: [UInt8], count: Int)] = []
    for word in used.sorted(by: { $0.form.lexicographicallyPrecedes($1.form) }) {
      if let last = forms.last, last.form == word.form {
        forms[forms.count - 1].count += word.count
      } else {
        forms.append(word)
      }
    }
    return forms
  }
}
