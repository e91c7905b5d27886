extension PreparedSite {
  /// Makes the index, where the site is to have one.
  /// - Parameters:
  ///   - renewal: what of the last index is still good.
  ///   - listen: hears of every text in it.
  func makingSearch(after renewal: SearchRenewal? = nil, listen: SearchListener? = nil) -> SearchIndex {
    guard configuration.hasSearch else { return SearchIndex() }
    var making = IndexMaking(
      plan.blueprint, Parallelism(jobs: options.jobs), listen, after: renewal?.memory)
    return making.run(after: renewal, isRemembered: notes != nil)
  }
}

/// Makes an index, file by file.
struct IndexMaking {
  let blueprint: Blueprint
  let parallelism: Parallelism
  let listen: SearchListener?
  /// What was noted of the lists of the last index, and from then on of this one.
  var notes: ListNotes
  private let known: [String: ListFile]
  private(set) var files: [SearchFile] = []
  var entry = IndexEntry()

  init(
    _ blueprint: Blueprint, _ parallelism: Parallelism, _ listen: SearchListener?,
    after memory: SearchMemory? = nil
  ) {
    (self.blueprint, self.parallelism, self.listen) = (blueprint, parallelism, listen)
    notes = memory?.lists ?? ListNotes()
    (known, notes.files) = (notes.files, [:])
  }

  mutating func run(after renewal: SearchRenewal?, isRemembered: Bool) -> SearchIndex {
    let list = renewal?.memory.list ?? DocumentList(blueprint)
    if let renewal { RunReading.readAhead(blueprint, list, renewal, parallelism) }
    let dictionary = addDictionary(list, renewal)
    let keepsDictionary = dictionary == renewal?.memory.dictionary
    let (runs, weights) = addTexts(list, dictionary, after: keepsDictionary ? renewal : nil)
    if let renewal, weights != renewal.memory.weights {
      // What every word is worth is another, for which all words are wanted again.
      var whole = IndexMaking(blueprint, parallelism, listen)
      return whole.run(after: nil, isRemembered: isRemembered)
    }
    entry.siteLanguages = blueprint.locales.map(\.language)
    entry.take(languages: runs)
    let (terms, (names, forms)) = parallelism.both {
      TermList(runs)
    } and: {
      (SearchName.sorted(runs.flatMap(\.names)), FormCounts.merged(runs))
    }
    let facets = renewal?.memory.facets ?? FacetGathering(blueprint, list, runs).all
    addNames(names)
    addTerms(
      terms, ReferenceTerms(blueprint, list, parallelism),
      changed: renewal.map { RunTerms.changed(from: $0.memory.runs, to: runs) })
    addForms(forms)
    addFacets(facets)
    addEntry(list)
    guard isRemembered else { return SearchIndex(files: files) }
    return SearchIndex(
      files: files,
      memory: SearchMemory(
        files: files.map(\.address), list: list, dictionary: dictionary, weights: weights, runs: runs,
        facets: facets, lists: notes))
  }

  private mutating func addEntry(_ list: DocumentList) {
    entry.build = String(ContentDigest(of: files.map(\.address).joined().utf8).hexadecimal.prefix(16))
    var packer = Packer()
    files.append(SearchFile(address: searchEntryAddress, bytes: packed(entry.bytes(list), by: &packer)))
  }

  private mutating func addDictionary(_ list: DocumentList, _ renewal: SearchRenewal?) -> [UInt8] {
    let known = renewal.flatMap { $0.mayChangeDictionary ? nil : $0.memory.dictionary }
    let bytes = known ?? TextDictionary(blueprint, list).bytes
    entry.dictionary = add([SearchContent(name: "dictionary", content: bytes, said: bytes)])[0]
    return bytes
  }

  private mutating func addTexts(
    _ list: DocumentList, _ dictionary: [UInt8], after renewal: SearchRenewal?
  ) -> (runs: [DocumentRun], weights: FieldWeights) {
    let (made, weights) = RunReading(blueprint, list, dictionary, renewal, listen).all(parallelism)
    files += made.flatMap(\.files)
    entry.runs = made.map(\.run.hash)
    return (made.map(\.run), weights)
  }

  /// Packs contents, but for those that the last index had, and adds them as files.
  mutating func add(_ contents: [SearchContent]) -> [UInt32] {
    let (listen, known) = (listen, known)
    let made = parallelism.map(contents.count, grain: 1, { Packer() }) { number, packer in
      let content = contents[number]
      if content.isKept, let last = known[content.name] {
        return (list: last, file: SearchFile(address: last.address(content.name), bytes: []))
      }
      let digest = ContentDigest(of: content.content)
      if let last = known[content.name], last.digest == digest {
        return (list: last, file: SearchFile(address: last.address(content.name), bytes: []))
      }
      let bytes = packed(content.content, by: &packer, findsRepeats: content.hasRepeats)
      let list = ListFile(digest: digest, hash: ContentDigest(of: bytes).name32)
      listen?(content.said, list.address(content.name))
      return (list: list, file: SearchFile(address: list.address(content.name), bytes: bytes))
    }
    for (content, made) in zip(contents, made) { notes.files[content.name] = made.list }
    files += made.map(\.file)
    return made.map(\.list.hash)
  }
}

/// The content of a file of the index, before it is packed.
struct SearchContent: Sendable {
  /// `terms.4`, to which the hash and the ending are added.
  var name: String
  var content: [UInt8]
  /// What in it are words, a zero byte between what does not belong together.
  var said: [UInt8]
  /// See `Packer.pack`.
  var hasRepeats = true
  /// Whether it is the file of the last index that has this name.
  var isKept = false
}

/// A content as it stands in its file: the checksum, and the packed bytes.
func packed(_ content: [UInt8], by packer: inout Packer, findsRepeats: Bool = true) -> [UInt8] {
  var bytes = IndexBytes()
  bytes.write(hash: adler32(content))
  return bytes.bytes + packer.pack(content, findsRepeats: findsRepeats)
}
