/// The terms of a site, and where each stands.
struct TermList: Sendable {
  /// In the order of their bytes.
  let terms: [[UInt8]]
  private let runs: [RunTerms]
  /// By term, where its entries begin; the end of the last one's behind them.
  private let starts: [Int32]
  /// By term and then by run: which run it is in, and which of the run's terms it is.
  private let entries: [Entry]

  private struct Entry: BitwiseCopyable {
    var run: Int32
    var term: Int32
  }

  init(_ all: [DocumentRun]) {
    runs = all.map(\.terms)
    var table = WordTable()
    var counts: [Int32] = []
    let numbers = runs.map { run in
      (0..<run.terms.count).map { term -> Int32 in
        let (number, isNew) = table.number(of: run.terms[term])
        if isNew { counts.append(0) }
        counts[number] += 1
        return Int32(number)
      }
    }
    let words = (0..<table.count).map { Array(table[$0]) }
    let order = words.indices.sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    terms = order.map { words[$0] }
    starts = Self.starts(order.map { counts[$0] })
    var next = [Int32](repeating: 0, count: words.count)
    for (place, number) in order.enumerated() { next[number] = starts[place] }
    entries = Self.entries(numbers, &next)
  }

  private static func starts(_ counts: [Int32]) -> [Int32] {
    var starts: [Int32] = [0]
    starts.reserveCapacity(counts.count + 1)
    var sum: Int32 = 0
    for count in counts {
      sum += count
      starts.append(sum)
    }
    return starts
  }

  private static func entries(_ numbers: [[Int32]], _ next: inout [Int32]) -> [Entry] {
    let count = numbers.reduce(0) { $0 + $1.count }
    var entries = [Entry](repeating: Entry(run: 0, term: 0), count: count)
    for (run, numbers) in numbers.enumerated() {
      for (term, number) in numbers.enumerated() {
        entries[Int(next[Int(number)])] = Entry(run: Int32(run), term: Int32(term))
        next[Int(number)] += 1
      }
    }
    return entries
  }

  /// The documents of a term with what the term is worth in each, and its places there.
  func postings(of term: Int) -> TermPostings {
    var postings = TermPostings()
    for entry in entries[Int(starts[term])..<Int(starts[term + 1])] {
      postings.add(
        runs[Int(entry.run)], Int(entry.term), first: entry.run * Int32(DocumentRun.length))
    }
    return postings
  }
}

/// What the index says of one term.
struct TermPostings: Sendable {
  private(set) var count = 0
  private var documents = IndexBytes()
  private var impacts: [UInt8] = []
  private(set) var places = IndexBytes()
  private var last: Int32 = 0

  mutating func add(_ document: Int32, impact: UInt8) {
    count += 1
    documents.write(Int(document - last))
    last = document
    impacts.append(impact)
  }

  /// Adds a term of a run.
  /// - Parameter first: the run's first document.
  mutating func add(_ run: RunTerms, _ term: Int, first: Int32) {
    let list = run.list(of: term)
    let middle = list.startIndex + list.count / 2
    guard let place = list.first else { return }
    documents.write(Int(first + Int32(place) - last))
    documents.bytes += list[(list.startIndex + 1)..<middle]
    impacts += list[middle...]
    places.bytes += run.places(of: term)
    last = first + run.last(of: term)
    count += list.count / 2
  }

  var bytes: [UInt8] { documents.bytes + (CoarseImpacts(impacts)?.bytes ?? impacts) }
}
