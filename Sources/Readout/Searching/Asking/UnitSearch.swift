/// Finds the documents of a word or a phrase, with what they are worth.
struct UnitSearch {
  let lists: IndexLists
  /// By term.
  private var known: [[UInt8]: [Int: Int]] = [:]

  init(_ lists: IndexLists) { self.lists = lists }

  /// - Returns: nil where nothing in it is looked for.
  mutating func documents(of unit: SearchQuery.Unit, isUnfinished: Bool) throws(IndexDamage) -> [Int: Int]? {
    let words = unit.words.enumerated().filter { !isStopWord($1) }
    guard let first = words.first else { return nil }
    if words.count > 1 { return try phrase(words.map { ($0.offset, $0.element) }) }
    let found = try documents(ofAny: terms(of: first.element))
    guard found.isEmpty, isUnfinished else { return found }
    let forms = try lists.forms(beginningWith: first.element) { _ in true }.prefix(10)
    return try documents(ofAny: forms.flatMap(terms))
  }

  func isStopWord(_ word: [UInt8]) -> Bool { lists.directory.analyses.contains { $0.isStopWord(word) } }

  /// What a word is under every analysis that the index has.
  private func terms(of word: [UInt8]) -> [[UInt8]] {
    var terms: [[UInt8]] = []
    for analysis in lists.directory.analyses {
      let term = analysis.term(of: word)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  private mutating func documents(ofAny terms: [[UInt8]]) throws(IndexDamage) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for term in terms { found.merge(try documents(of: term)) { max($0, $1) } }
    return found
  }

  mutating func documents(of term: [UInt8]) throws(IndexDamage) -> [Int: Int] {
    if let found = known[term] { return found }
    let postings = try lists.postings(of: term)
    let rarity = rarity(of: postings.count)
    let found = postings.mapValues { $0 * rarity }
    known[term] = found
    return found
  }

  /// The idf of a term in so many documents.
  func rarity(of count: Int) -> Int {
    max(1, binaryLogarithm(Double(2 * lists.directory.count + 2)) - binaryLogarithm(Double(2 * count + 1)))
  }

  private mutating func phrase(_ words: [(offset: Int, word: [UInt8])]) throws(IndexDamage) -> [Int: Int] {
    var all: [Int: Int]?
    for (_, word) in words {
      let documents = try documents(ofAny: terms(of: word))
      all =
        all.map { all in Self.sum(all, documents) }
        ?? documents
    }
    guard let all, !all.isEmpty else { return [:] }
    let places = try words.map { _, word throws(IndexDamage) in try self.places(ofAny: terms(of: word)) }
    return all.filter { document, _ in
      (places[0][document] ?? []).contains { start in
        zip(words, places).allSatisfy { $1[document]?.contains(start - words[0].offset + $0.offset) ?? false }
      }
    }
  }

  /// Of the documents that two have in common.
  private static func sum(_ a: [Int: Int], _ b: [Int: Int]) -> [Int: Int] {
    var sums: [Int: Int] = [:]
    for (document, score) in a { sums[document] = b[document].map { $0 + score } }
    return sums
  }

  private func places(ofAny terms: [[UInt8]]) throws(IndexDamage) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for term in terms { found.merge(try lists.places(of: term)) { $0.union($1) } }
    return found
  }
}

/// 256 times the logarithm to base 2, the same on every machine.
func binaryLogarithm(_ number: Double) -> Int {
  var (rest, result) = (number, 0)
  while rest >= 2 {
    rest /= 2
    result += 1
  }
  for _ in 0..<8 {
    rest *= rest
    result *= 2
    if rest >= 2 {
      rest /= 2
      result += 1
    }
  }
  return result
}
