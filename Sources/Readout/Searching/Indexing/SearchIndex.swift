/// The files by which a site is searched.
struct SearchIndex: Sendable {
  /// Those whose bytes are empty are what they were.
  private(set) var files: [SearchFile] = []
  /// nil where the next build needs to know nothing.
  private(set) var memory: SearchMemory?

  /// Of a site that cannot be searched.
  init() {}

  /// An index that stays as it is.
  init(files: [SearchFile], memory: SearchMemory? = nil) { (self.files, self.memory) = (files, memory) }
}

/// A file of the index.
struct SearchFile: Sendable {
  /// From the site's root.
  var address: String
  var bytes: [UInt8]

  /// Whether it is the one from which all others are found.
  var isEntry: Bool { address == searchEntryAddress }
}

/// The content of a file of the index, before it is packed.
struct SearchContent: Sendable {
  /// `terms.4`, to which the hash and the ending are added.
  var name: String
  var content: [UInt8]
  /// What in it are words, a zero byte between what does not belong together.
  var said: [UInt8]
}

/// Takes what a file of the index says, from whichever thread; the address is that of the file.
typealias SearchListener = @Sendable (_ said: [UInt8], _ address: String) -> Void

let searchFolder = "search/"
/// The file from which all others of the index are found, whose name never changes.
let searchEntryAddress = searchFolder + "index.bin"

extension PreparedSite {
  /// Makes the index, where the site is to have one.
  /// - Parameters:
  ///   - renewal: what of the last index is still good.
  ///   - listen: hears of every text in it.
  func makingSearch(after renewal: SearchRenewal? = nil, listen: SearchListener? = nil) -> SearchIndex {
    guard configuration.hasSearch else { return SearchIndex() }
    var making = IndexMaking(plan.blueprint, Parallelism(jobs: options.jobs), listen)
    return making.run(after: renewal, isRemembered: notes != nil)
  }
}

/// Makes an index, file by file.
struct IndexMaking {
  let blueprint: Blueprint
  let parallelism: Parallelism
  let listen: SearchListener?
  private(set) var files: [SearchFile] = []
  private var entry = IndexEntry()

  init(_ blueprint: Blueprint, _ parallelism: Parallelism, _ listen: SearchListener?) {
    (self.blueprint, self.parallelism, self.listen) = (blueprint, parallelism, listen)
  }

  mutating func run(after renewal: SearchRenewal?, isRemembered: Bool) -> SearchIndex {
    let list = renewal?.memory.list ?? DocumentList(blueprint)
    let dictionary = addDictionary(list, renewal)
    let keepsDictionary = dictionary == renewal?.memory.dictionary
    var runs = addTexts(list, dictionary, after: keepsDictionary ? renewal : nil)
    entry.siteLanguages = blueprint.locales.map(\.language)
    entry.take(languages: runs)
    let facets = renewal?.memory.facets ?? FacetGathering(blueprint, list, runs).all
    addNames(runs.flatMap(\.names))
    let references = ReferenceTerms(blueprint, list)
    let terms = TermList(&runs, keepsTokens: isRemembered, with: parallelism)
    addTerms(terms, references)
    addForms(terms.forms)
    addFacets(facets)
    addEntry(list)
    guard isRemembered else { return SearchIndex(files: files) }
    return SearchIndex(
      files: files,
      memory: SearchMemory(
        files: files.map(\.address), list: list, dictionary: dictionary, runs: runs, facets: facets))
  }

  private mutating func addEntry(_ list: DocumentList) {
    entry.build = String(ContentDigest(of: files.map(\.address).joined().utf8).hexadecimal.prefix(16))
    var packer = Packer()
    files.append(SearchFile(address: searchEntryAddress, bytes: packed(entry.bytes(list), by: &packer)))
  }

  // MARK: - Texts

  private mutating func addDictionary(_ list: DocumentList, _ renewal: SearchRenewal?) -> [UInt8] {
    let known = renewal.flatMap { $0.mayChangeDictionary ? nil : $0.memory.dictionary }
    let bytes = known ?? TextDictionary(blueprint, list).bytes
    entry.dictionary = add([SearchContent(name: "dictionary", content: bytes, said: bytes)])[0]
    return bytes
  }

  /// Takes documents apart and packs their texts, run by run.
  private mutating func addTexts(
    _ list: DocumentList, _ dictionary: [UInt8], after renewal: SearchRenewal?
  ) -> [DocumentRun] {
    let count = (list.places.count + DocumentRun.length - 1) / DocumentRun.length
    let (blueprint, listen) = (blueprint, listen)
    let made = parallelism.map(count, grain: 1, { Packer(dictionary: dictionary) }) { number, packer in
      if let renewal, !renewal.isDue(renewal.memory.runs[number]) {
        let run = renewal.memory.runs[number]
        return (run: run, files: Self.files(of: run, number, run.blocks.map { _ in [] }))
      }
      let first = number * DocumentRun.length
      var run = DocumentRun(first..<min(first + DocumentRun.length, list.places.count), of: list, blueprint)
      let blocks = run.blocks.map { packed($0.content, by: &packer) }
      run.hash = ContentDigest(of: blocks.joined()).name32
      let files = Self.files(of: run, number, blocks)
      if let listen {
        for (file, block) in zip(files, run.blocks) { listen(saidTexts(block.content), file.address) }
      }
      run.dropTexts()
      return (run: run, files: files)
    }
    files += made.flatMap(\.files)
    entry.runs = made.map { ($0.run.hash, $0.run.blocks.map(\.documents)) }
    return made.map(\.run)
  }

  private static func files(of run: DocumentRun, _ number: Int, _ blocks: [[UInt8]]) -> [SearchFile] {
    blocks.enumerated().map { place, bytes in
      SearchFile(
        address: "\(searchFolder)texts.\(number)-\(place).\(hexadecimal(run.hash)).bin", bytes: bytes)
    }
  }

  // MARK: - Lists

  /// Packs contents and adds them as files.
  private mutating func add(_ contents: [SearchContent]) -> [UInt32] {
    let listen = listen
    let made = parallelism.map(contents.count, grain: 1, { Packer() }) { number, packer in
      let (name, content) = (contents[number].name, contents[number].content)
      let bytes = packed(content, by: &packer)
      let hash = ContentDigest(of: bytes).name32
      let file = SearchFile(address: "\(searchFolder)\(name).\(hexadecimal(hash)).bin", bytes: bytes)
      listen?(contents[number].said, file.address)
      return (hash: hash, file: file)
    }
    files += made.map(\.file)
    return made.map(\.hash)
  }

  private mutating func add(_ shards: [Shard], _ name: String) -> [IndexEntry.Shard] {
    let hashes = add(
      shards.enumerated().map { SearchContent(name: "\(name).\($0)", content: $1.content, said: $1.said) })
    return zip(shards, hashes).map { IndexEntry.Shard(first: $0.first, hash: $1) }
  }

  private mutating func addTerms(_ terms: TermList, _ references: ReferenceTerms) {
    // So many terms for one thread at a time: the common ones stand apart.
    let postings = parallelism.map(terms.terms.count, grain: 64) { term in
      let postings = terms.postings(of: term)
      return (head: postings.count, documents: postings.bytes, places: postings.places.bytes)
    }
    var (lists, places) = (Sharding(size: 15_000), Sharding(size: 128_000))
    for (term, documents) in references.terms {
      lists.add(term, count: documents.count, documents.bytes, says: false)
    }
    for (term, posting) in zip(terms.terms, postings) {
      lists.add(term, count: posting.head, posting.documents, says: true)
      places.add(term, count: nil, posting.places, says: false)
    }
    entry.terms = add(lists.finished(), "terms")
    entry.places = add(places.finished(), "places")
  }

  private mutating func addForms(_ forms: [(form: [UInt8], count: Int)]) {
    var words = Sharding(size: 24_000)
    for (form, count) in forms {
      words.add(form, [UInt8(Int.bitWidth - count.leadingZeroBitCount)], says: [])
    }
    entry.words = add(words.finished(), "words")
  }

  private mutating func addNames(_ names: [SearchName]) {
    var sharding = Sharding(size: 24_000)
    for name in names.sorted(by: { a, b in
      a.key == b.key ? a.document < b.document : a.key.lexicographicallyPrecedes(b.key)
    }) {
      var bytes = IndexBytes()
      let language = entry.languagesOfDocuments[Int(name.document)]
      bytes.write(byte: (name.isWhole ? 1 : 0) | (name.isAlias ? 2 : 0) | UInt8(language) << 2)
      bytes.write(Int(name.document))
      bytes.write(name.id)
      bytes.write(name.label)
      sharding.add(name.key, bytes.bytes, says: Array(name.label.utf8))
    }
    entry.names = add(sharding.finished(), "names")
  }

  private mutating func addFacets(_ all: [SearchMemory.Facet]) {
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

/// A content as it stands in its file: the checksum, and the packed bytes.
func packed(_ content: [UInt8], by packer: inout Packer) -> [UInt8] {
  var bytes = IndexBytes()
  bytes.write(hash: adler32(content))
  return bytes.bytes + packer.pack(content)
}

extension ContentDigest {
  /// Its first 32 bits, for names: enough to tell the states of one file apart.
  var name32: UInt32 { UInt32(hexadecimal.prefix(8), radix: 16) ?? 0 }
}

/// Eight digits.
func hexadecimal(_ hash: UInt32) -> String {
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
