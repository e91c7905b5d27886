/// Looks things up in the lists of an index.
struct IndexLists: Sendable {
  let files: IndexFiles
  let directory: IndexDirectory

  init(_ files: IndexFiles) throws(IndexDamage) {
    self.files = files
    directory = try IndexDirectory(files)
  }

  /// The documents of a term, and what it is worth in each; empty for a term that there is not.
  func postings(of term: [UInt8]) throws(IndexDamage) -> [Int: Int] {
    var found: [Int: Int] = [:]
    try scan(directory.terms, from: term) { word, reading throws(IndexDamage) in
      let count = try reading.number()
      var entry = IndexReading(Array(try reading.string()))
      guard word == term else { return Self.precedes(word, term) }
      let documents = try entry.ascending(count)
      for (document, impact) in zip(documents, try entry.impacts(count)) { found[document] = impact }
      return false
    }
    return found
  }

  /// Where a term stands in each of its documents.
  func places(of term: [UInt8]) throws(IndexDamage) -> [Int: Set<Int>] {
    let documents = try postings(of: term).keys.sorted()
    var found: [Int: Set<Int>] = [:]
    var places = try files.content(directory.places)
    try scan(try IndexDirectory.shards("places", &places), from: term) { word, reading throws(IndexDamage) in
      var entry = IndexReading(Array(try reading.string()))
      guard word == term else { return Self.precedes(word, term) }
      for document in documents { found[document] = Set(try entry.ascending(try entry.number())) }
      return false
    }
    return found
  }

  /// The forms of words that fulfil a condition, the most frequent first.
  /// - Parameter start: what they begin with.
  func forms(beginningWith start: [UInt8], where isWanted: ([UInt8]) -> Bool) throws(IndexDamage) -> [[UInt8]]
  {
    var found: [(form: [UInt8], rank: UInt8)] = []
    try scan(directory.words, from: start) { word, reading throws(IndexDamage) in
      let rank = try reading.byte()
      if word.starts(with: start), isWanted(word) { found.append((word, rank)) }
      return word.starts(with: start) || Self.precedes(word, start)
    }
    return found.sorted { a, b in
      a.rank == b.rank ? Self.precedes(a.form, b.form) : a.rank > b.rank
    }.map(\.form)
  }

  /// The documents and ids of records whose whole name something is.
  func named(_ name: [UInt8]) throws(IndexDamage) -> [(document: Int, id: String)] {
    var found: [(document: Int, id: String)] = []
    try scan(directory.names, from: name) { word, reading throws(IndexDamage) in
      let flags = try reading.byte()
      let document = try reading.number()
      let id = try reading.text()
      _ = try reading.text()
      // Of one key the whole names come first.
      guard word == name else { return Self.precedes(word, name) }
      if flags & 1 == 1 { found.append((document, id)) }
      return flags & 1 == 1
    }
    return found
  }

  /// The documents of those values of a facet that are wanted.
  func documents(
    in facet: SearchFacet, where isWanted: (String) -> Bool
  ) throws(IndexDamage) -> Set<Int> {
    guard let name = directory.facets[facet.rawValue] else { return [] }
    var found: Set<Int> = []
    var reading = try files.content(name)
    for _ in 0..<(try reading.number()) {
      let value = try reading.text()
      for _ in directory.siteLanguages { _ = try reading.text() }
      let documents = try reading.ascending(try reading.number())
      if isWanted(value) { found.formUnion(documents) }
    }
    return found
  }

  /// Documents as they are stored, by number.
  func stored(_ numbers: [Int]) throws(IndexDamage) -> [Int: StoredDocument] {
    var dictionary = try files.content(directory.dictionary)
    let text = dictionary.rest()
    var found: [Int: StoredDocument] = [:]
    let wanted = Set(numbers)
    for block in directory.blocks {
      let own = block.documents.filter(wanted.contains)
      guard let first = block.documents.first, !own.isEmpty else { continue }
      for (number, text) in zip(own, try files.texts(block, of: own.map { $0 - first }, dictionary: text)) {
        var reading = text
        found[number] = try reading.document()
      }
    }
    return found
  }

  // MARK: - Sorted lists

  /// Goes through a list from where a word would stand.
  /// - Parameter take: reads what stands behind a word.
  /// - Returns: whether to go on.
  private func scan(
    _ shards: [IndexDirectory.Shard], from word: [UInt8],
    _ take: ([UInt8], inout IndexReading) throws(IndexDamage) -> Bool
  ) throws(IndexDamage) {
    // Where a file begins with a word, none before has it.
    let next = shards.partitioningIndex { !Self.precedes($0.first, word) }
    let first = next < shards.count && shards[next].first == word ? next : max(0, next - 1)
    for shard in shards.dropFirst(first) {
      var reading = try files.content(shard.name)
      var last: [UInt8] = []
      while !reading.isAtEnd {
        last = try reading.word(after: last)
        guard try take(last, &reading) else { return }
      }
    }
  }

  private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool { a.lexicographicallyPrecedes(b) }
}
