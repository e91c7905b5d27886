/// The lists of the index.
extension IndexMaking {
  private mutating func add(_ shards: [Shard], _ name: String, from first: Int = 0) -> [IndexEntry.Shard] {
    let hashes = add(
      shards.enumerated().map { number, shard in
        SearchContent(
          name: "\(name).\(first + number)", content: shard.content, said: shard.said,
          hasRepeats: name != "places", isKept: shard.isKept)
      })
    return zip(shards, hashes).map { IndexEntry.Shard(start: $0.start, hash: $1) }
  }

  private mutating func add(
    _ shards: TermShards, of words: [[UInt8]], _ name: String, says: (Int) -> [UInt8]
  ) -> (shards: [IndexEntry.Shard], notes: [ShardNote]) {
    var (added, notes) = ([IndexEntry.Shard](), [ShardNote]())
    shards.cut(words, parallelism, says: says) { shards in
      added += add(shards, name, from: added.count)
      notes += shards.map(\.note)
    }
    return (added, notes)
  }

  /// - Parameter changed: terms of which something else is to be said than in the last index, or that were not there,
  ///   or are not any more; nil where that is not known.
  mutating func addTerms(_ terms: TermList, _ references: ReferenceTerms, changed: Set<[UInt8]>?) {
    let isSame = terms.terms.map { term in changed.map { !$0.contains(term) } ?? false }
    let own = references.terms.count
    let words = references.terms.map(\.term) + terms.terms
    let lists = TermShards(
      KeptShards(notes.terms, words: words, isSame: [Bool](repeating: false, count: own) + isSame),
      size: 15_000
    ) { word in
      let postings = word < own ? references.terms[word].postings : terms.postings(of: word - own)
      return termEntry(postings.bytes, count: postings.count)
    }
    let places = TermShards(
      KeptShards(notes.places, words: terms.terms, isSame: isSame), size: 128_000
    ) { termEntry(terms.postings(of: $0).places.bytes) }
    (entry.terms, notes.terms) = add(lists, of: words, "terms") { $0 < own ? [] : words[$0] }
    let (files, placeNotes) = add(places, of: terms.terms, "places") { _ in [] }
    notes.places = placeNotes
    // Wanted for phrases alone, and so kept apart from the entry.
    let directory = IndexEntry.bytes(of: files)
    entry.places = add([SearchContent(name: "places", content: directory, said: [])])[0]
  }

  mutating func addForms(_ forms: [(form: [UInt8], count: Int)]) {
    var words = Sharding(size: 24_000)
    for (form, count) in forms {
      words.add(form, [UInt8(Int.bitWidth - count.leadingZeroBitCount)], says: [])
    }
    entry.words = add(words.finished(), "words")
  }

  /// - Parameter names: in their order.
  mutating func addNames(_ names: [SearchName]) {
    var sharding = Sharding(size: 12_000)
    var first = 0
    while first < names.count {
      let same = names[first...].prefix { $0.key == names[first].key }
      sharding.add(
        names[first].key, each: same.map { (entry: bytes(of: $0), says: Array($0.label.utf8)) },
        together: same.count(where: \.isWhole))
      first = same.endIndex
    }
    entry.names = add(sharding.finished(), "names")
  }

  private func bytes(of name: SearchName) -> [UInt8] {
    var bytes = IndexBytes()
    let language = entry.languagesOfDocuments[Int(name.document)]
    bytes.write(byte: (name.isWhole ? 1 : 0) | (name.isAlias ? 2 : 0) | UInt8(language) << 2)
    bytes.write(Int(name.document))
    bytes.write(name.id)
    bytes.write(name.label)
    return bytes.bytes
  }

  mutating func addFacets(_ all: [SearchMemory.Facet]) {
    let hashes = add(
      all.map { facet in
        var (bytes, said) = (IndexBytes(), [UInt8]())
        bytes.write(facet.values.count)
        for value in facet.values {
          bytes.write(value.id)
          for label in value.labels { bytes.write(label) }
          bytes.write(value.documents.count)
          bytes.write(ascending: value.documents)
          for label in value.labels { said += Array(label.utf8) + [0] }
        }
        return SearchContent(name: "facet-\(facet.facet.rawValue)", content: bytes.bytes, said: said)
      })
    entry.facets = zip(all, hashes).map { ($0.facet, $0.values.count, $1) }
  }
}
