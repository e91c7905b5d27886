/// The terms of a run of documents, and what the index says of each there: lists are put together from these, byte for
/// byte, so that of a run that stays as it was nothing has to be counted again.
struct RunTerms: Sendable {
  /// In no order.
  private(set) var terms = WordList()
  /// By term, where what is said of it begins in `lists`: so many documents, the first by its place in the run and the
  /// others by the difference, and then their impacts.
  private var listStarts: [Int32] = [0]
  private var lists: [UInt8] = []
  /// By term, where its places begin: of each document how many, and then each.
  private var placeStarts: [Int32] = [0]
  private var places: [UInt8] = []
  /// By term, the last document's place in the run.
  private var lasts: [UInt8] = []

  init() {}

  init(_ words: RunWords, _ forms: FormCounts, _ weights: FieldWeights) {
    let sorted = SortedTokens(words, counts: forms.counts)
    terms = sorted.terms
    let own = words.lengths.enumerated().map { index, length in
      weights.weight(of: SearchField.allCases[index % SearchField.allCases.count], length: length)
    }
    var writing = Writing()
    writing.lists.reserveCapacity(sorted.tokens.count)
    writing.places.bytes.reserveCapacity(sorted.tokens.count * 2)
    for term in 0..<terms.count {
      writing.write(sorted.tokens[sorted.starts[term]..<sorted.starts[term + 1]], own)
      lasts.append(UInt8(writing.last))
      listStarts.append(Int32(writing.lists.count))
      placeStarts.append(Int32(writing.places.bytes.count))
    }
    (lists, places) = (writing.lists, writing.places.bytes)
  }

  /// Writes what is said of one term after the other.
  private struct Writing {
    var lists: [UInt8] = []
    var places = IndexBytes()
    /// The last document's place in the run.
    private(set) var last = 0
    private var impacts: [UInt8] = []

    mutating func write(_ tokens: ArraySlice<SortedTokens.Token>, _ weights: [Float]) {
      impacts.removeAll(keepingCapacity: true)
      var index = tokens.startIndex
      last = 0
      while index < tokens.endIndex {
        let (start, document) = (index, Int(tokens[index].document))
        var frequency: Float = 0
        while index < tokens.endIndex, Int(tokens[index].document) == document {
          frequency += weights[document * SearchField.allCases.count + Int(tokens[index].place & 7)]
          index += 1
        }
        lists.append(UInt8(document - last))
        last = document
        impacts.append(FieldWeights.impact(frequency))
        places.write(index - start)
        places.write(ascending: tokens[start..<index].lazy.map { Int32($0.place >> 3) })
      }
      lists += impacts
    }
  }

  /// What is said of a term.
  func list(of term: Int) -> ArraySlice<UInt8> { lists[Int(listStarts[term])..<Int(listStarts[term + 1])] }

  func places(of term: Int) -> ArraySlice<UInt8> {
    places[Int(placeStarts[term])..<Int(placeStarts[term + 1])]
  }

  func last(of term: Int) -> Int32 { Int32(lasts[term]) }

  /// The terms of which two indexes of the same documents say different things, or only one says anything.
  static func changed(from old: [DocumentRun], to new: [DocumentRun]) -> Set<[UInt8]> {
    var changed: Set<[UInt8]> = []
    for (old, new) in zip(old, new) where old.hash != new.hash {
      changed.formUnion(new.terms.different(from: old.terms))
      changed.formUnion(old.terms.different(from: new.terms))
    }
    return changed
  }

  /// The terms that the other has not, or otherwise.
  private func different(from other: RunTerms) -> [[UInt8]] {
    let places = Dictionary((0..<other.terms.count).map { (other.terms[$0], $0) }) { first, _ in first }
    return (0..<terms.count).filter { term in
      guard let twin = places[terms[term]] else { return true }
      return list(of: term) != other.list(of: twin) || self.places(of: term) != other.places(of: twin)
    }.map { Array(terms[$0]) }
  }
}

extension RunTerms {
  func write(to writer: inout CacheWriter) {
    terms.write(to: &writer)
    writer.write(all: listStarts)
    writer.write(all: lists)
    writer.write(all: placeStarts)
    writer.write(all: places)
    writer.write(all: lasts)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    terms = try WordList(from: &reader)
    (listStarts, lists) = (try reader.values(), try reader.values())
    (placeStarts, places, lasts) = (try reader.values(), try reader.values(), try reader.values())
    let count = terms.count
    guard listStarts.count == count + 1, placeStarts.count == count + 1, lasts.count == count,
      listStarts.last.map(Int.init) == lists.count, placeStarts.last.map(Int.init) == places.count
    else { throw CacheReader.Damage() }
  }
}

/// The tokens of a run by term, document and place.
private struct SortedTokens {
  private(set) var terms: WordList
  /// By term, where its tokens begin; the end of the last one's behind them.
  private(set) var starts: [Int]
  private(set) var tokens: [Token]

  struct Token: BitwiseCopyable {
    /// Its place in the run.
    var document: Int32
    /// See `SearchToken.place`.
    var place: UInt32
  }

  /// - Parameter counts: how often each word of the table stands somewhere; 0 for those that are not looked for.
  init(_ words: RunWords, counts: [Int32]) {
    var table = WordTable()
    let numbers = (0..<words.table.count).map { number -> Int in
      let word = words.table[number]
      guard counts[number] > 0, let analysis = word.first.flatMap(TextAnalysis.init) else { return -1 }
      return table.number(of: analysis.term(of: Array(word.dropFirst()))).number
    }
    terms = table.words
    starts = [Int](repeating: 0, count: terms.count + 1)
    for (word, term) in numbers.enumerated() where term >= 0 { starts[term + 1] += Int(counts[word]) }
    for term in 0..<terms.count { starts[term + 1] += starts[term] }
    tokens = Self.sorted(words, numbers, starts)
  }

  /// Sorts in one pass, keeping the order of documents and places.
  private static func sorted(_ words: RunWords, _ numbers: [Int], _ starts: [Int]) -> [Token] {
    var next = starts
    return [Token](unsafeUninitializedCapacity: words.tokens.count) { buffer, count in
      var document = 0
      for (index, token) in words.tokens.enumerated() {
        while index >= words.ends[document] { document += 1 }
        let term = numbers[Int(token.word)]
        buffer.initializeElement(at: next[term], to: Token(document: Int32(document), place: token.place))
        next[term] += 1
      }
      count = words.tokens.count
    }
  }
}
