/// The terms of a site, and where each stands.
struct TermList: Sendable {
  /// In the order of their bytes.
  let terms: [[UInt8]]
  /// Folded forms of words in the order of their bytes, and how often each stands somewhere.
  let forms: [(form: [UInt8], count: Int)]
  /// By term, where its tokens begin; the end of the last one's behind them.
  private let starts: [Int32]
  /// Token by token, ordered by term, document and place.
  private let tokens: [Token]
  /// By document and field: the weight of one word there.
  private let weights: [Float]

  struct Token: Sendable, BitwiseCopyable {
    var document: Int32
    /// See `SearchToken.place`.
    var place: UInt32
  }

  /// - Parameter keepsTokens: whether the runs are wanted again.
  init(_ runs: inout [DocumentRun], keepsTokens: Bool, with parallelism: Parallelism) {
    weights = Self.weights(runs)
    let merged = MergedWords(runs, with: parallelism)
    terms = merged.terms
    forms = merged.forms
    var starts = [Int32](repeating: 0, count: merged.terms.count + 1)
    for (place, run) in runs.enumerated() {
      let terms = merged.termsOfRuns[place]
      for token in run.tokens { starts[Int(terms[Int(token.word)]) + 1] += 1 }
    }
    for term in merged.terms.indices { starts[term + 1] += starts[term] }
    self.starts = starts
    tokens = Self.tokens(&runs, merged, starts, keepsTokens: keepsTokens)
  }

  /// Sorts by term in one pass, keeping the order of documents and places.
  private static func tokens(
    _ runs: inout [DocumentRun], _ merged: MergedWords, _ starts: [Int32], keepsTokens: Bool
  ) -> [Token] {
    var next = starts
    var first = 0
    return [Token](unsafeUninitializedCapacity: Int(starts.last ?? 0)) { buffer, count in
      for place in runs.indices {
        let terms = merged.termsOfRuns[place]
        let ends = runs[place].ends
        var document = 0
        for (index, token) in runs[place].tokens.enumerated() {
          while index >= ends[document] { document += 1 }
          let term = Int(terms[Int(token.word)])
          buffer.initializeElement(
            at: Int(next[term]), to: Token(document: Int32(first + document), place: token.place))
          next[term] += 1
        }
        first += ends.count
        if !keepsTokens { runs[place].dropTokens() }
      }
      count = Int(starts.last ?? 0)
    }
  }

  /// See `SearchField`: of two documents the longer one's words count less.
  private static func weights(_ runs: [DocumentRun]) -> [Float] {
    let fields = SearchField.allCases
    let lengths = runs.flatMap(\.lengths)
    let bodies = stride(from: Int(SearchField.body.rawValue), to: lengths.count, by: fields.count)
      .map { Int(lengths[$0]) }.filter { $0 > 0 }
    let average = max(1, bodies.reduce(0, +) / max(1, bodies.count))
    // Rounded, so that one document more does not change what is said of all others.
    let usual = Float(1 << (Int.bitWidth - 1 - average.leadingZeroBitCount))
    return lengths.enumerated().map { index, length in
      let field = fields[index % fields.count]
      let share = field.lengthShare
      return field.weight / (1 - share + share * Float(length) / (field.usualLength ?? usual))
    }
  }

  /// The documents of a term with what the term is worth in each, and its places there.
  func postings(of term: Int) -> TermPostings {
    var postings = TermPostings()
    var index = Int(starts[term])
    let end = Int(starts[term + 1])
    while index < end {
      let document = tokens[index].document
      let start = index
      var frequency: Float = 0
      while index < end, tokens[index].document == document {
        frequency += weights[Int(document) * SearchField.allCases.count + Int(tokens[index].place & 7)]
        index += 1
      }
      postings.add(
        document, impact: impact(frequency), tokens[start..<index].lazy.map { Int32($0.place >> 3) })
    }
    return postings
  }

  private func impact(_ frequency: Float) -> UInt8 {
    UInt8(max(1, min(63, (63 * frequency / (frequency + 1.2)).rounded())))
  }

  /// How many tokens a term has.
  func count(of term: Int) -> Int { Int(starts[term + 1] - starts[term]) }
}

/// What the index says of one term.
struct TermPostings: Sendable {
  private(set) var count = 0
  private var documents = IndexBytes()
  private var impacts: [UInt8] = []
  private(set) var places = IndexBytes()
  private var last: Int32 = 0

  mutating func add(_ document: Int32, impact: UInt8, _ positions: some Collection<Int32>) {
    count += 1
    documents.write(Int(document - last))
    last = document
    impacts.append(impact)
    places.write(positions.count)
    places.write(ascending: positions)
  }

  var bytes: [UInt8] { documents.bytes + impacts }
}
