/// The files of an index, by name: those of a built site, or those that were just made.
struct IndexFiles: Sendable {
  private let read: @Sendable (String) throws -> [UInt8]

  init(_ index: SearchIndex) {
    let files = Dictionary(
      index.files.map { ($0.address, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    read = { name in
      guard let bytes = files[searchFolder + name] else { throw IndexDamage() }
      return bytes
    }
  }

  /// - Parameter folder: of a built site.
  init(site folder: String) { read = { try Disk.read("\(folder)/\(searchFolder)\($0)") } }

  /// What a file holds.
  func content(_ name: String) throws(IndexDamage) -> IndexReading {
    guard let bytes = try? read(name) else { throw IndexDamage() }
    return try Self.content(bytes[...])
  }

  /// What a file of texts holds of some of its documents.
  /// - Parameter documents: by their places in it.
  func texts(
    _ block: IndexDirectory.Block, of documents: [Int], dictionary: [UInt8]
  ) throws(IndexDamage) -> [IndexReading] {
    guard let bytes = try? read(block.name) else { throw IndexDamage() }
    var head = IndexReading(bytes)
    var ends = [block.documents.count * 3]
    for _ in block.documents {
      let size = try head.bytes(3)
      ends.append((ends.last ?? 0) + size.reversed().reduce(0) { $0 << 8 | Int($1) })
    }
    return try documents.map { (place) throws(IndexDamage) in
      guard place + 1 < ends.count, ends[place + 1] <= bytes.count else { throw IndexDamage() }
      return try Self.content(bytes[ends[place]..<ends[place + 1]], dictionary: dictionary)
    }
  }

  private static func content(
    _ packed: ArraySlice<UInt8>, dictionary: [UInt8] = []
  ) throws(IndexDamage) -> IndexReading {
    guard packed.count > 4 else { throw IndexDamage() }
    let content = try Unpacker.unpack(packed.dropFirst(4), dictionary: dictionary)
    var head = IndexReading(Array(packed.prefix(4)))
    guard try head.hash() == adler32(content) else { throw IndexDamage() }
    return IndexReading(content)
  }
}

/// What the entry of an index says.
struct IndexDirectory: Sendable {
  struct KindRange: Sendable {
    var word: String
    var documents: Range<Int>
  }

  struct Block: Sendable {
    var name: String
    var documents: Range<Int>
  }

  struct Shard: Sendable {
    var first: [UInt8]
    var name: String
  }

  private(set) var count = 0
  private(set) var analyses: [TextAnalysis] = []
  /// The site's own first.
  private(set) var siteLanguages: [String] = []
  private(set) var kinds: [KindRange] = []
  /// By document; see `dateKey`.
  private(set) var dates: [Int] = []
  private(set) var newest = 0
  private(set) var dictionary = ""
  private(set) var blocks: [Block] = []
  private(set) var terms: [Shard] = []
  /// The file that is the directory of places.
  private(set) var places = ""
  private(set) var words: [Shard] = []
  private(set) var names: [Shard] = []
  private(set) var facets: [String: String] = [:]

  init(_ files: IndexFiles) throws(IndexDamage) {
    var reading = try files.content("index.bin")
    guard try reading.bytes(4).elementsEqual("RSI3".utf8) else { throw IndexDamage() }
    _ = try reading.text()
    count = try reading.number()
    _ = try reading.list { reading throws(IndexDamage) in try reading.text() }
    siteLanguages = try reading.list { reading throws(IndexDamage) in try reading.text() }
    let codes = try reading.list { reading throws(IndexDamage) in try reading.text() }
    analyses = TextAnalysis.allCases.filter { codes.contains($0.code) }
    try readKinds(&reading)
    dictionary = "dictionary.\(hexadecimal(try reading.hash())).bin"
    try readBlocks(&reading)
    terms = try Self.shards("terms", &reading)
    words = try Self.shards("words", &reading)
    names = try Self.shards("names", &reading)
    places = "places.\(hexadecimal(try reading.hash())).bin"
    for _ in 0..<(try reading.number()) {
      let name = try reading.text()
      _ = try reading.number()
      facets[name] = "facet-\(name).\(hexadecimal(try reading.hash())).bin"
    }
  }

  private mutating func readKinds(_ reading: inout IndexReading) throws(IndexDamage) {
    for _ in 0..<(try reading.number()) {
      let word = try reading.text()
      let documents = try reading.number()
      kinds.append(KindRange(word: word, documents: dates.count..<dates.count + documents))
      var date = 0
      for _ in 0..<(try reading.number()) {
        date += try reading.number()
        let run = try reading.number()
        guard dates.count + run <= count else { throw IndexDamage() }
        dates += [Int](repeating: date, count: run)
      }
    }
    newest = try reading.number()
    guard dates.count == count else { throw IndexDamage() }
  }

  private mutating func readBlocks(_ reading: inout IndexReading) throws(IndexDamage) {
    var first = 0
    for run in 0..<(try reading.number()) {
      let hash = try reading.hash()
      let end = min(first + DocumentRun.length, count)
      for (block, first) in stride(from: first, to: end, by: TextBlock.length).enumerated() {
        blocks.append(
          Block(
            name: TextBlock.name(block, ofRun: run, hash: hash),
            documents: first..<min(first + TextBlock.length, end)))
      }
      first = end
    }
    guard first == count else { throw IndexDamage() }
  }

  /// A directory.
  static func shards(_ kind: String, _ reading: inout IndexReading) throws(IndexDamage) -> [Shard] {
    var (shards, last): ([Shard], [UInt8]) = ([], [])
    for number in 0..<(try reading.number()) {
      last = try reading.word(after: last)
      shards.append(Shard(first: last, name: "\(kind).\(number).\(hexadecimal(try reading.hash())).bin"))
    }
    return shards
  }
}
