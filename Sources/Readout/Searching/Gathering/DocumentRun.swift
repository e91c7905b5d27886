/// Some documents that follow one another, taken apart: what the index is put together from.
struct DocumentRun: Sendable {
  /// How many documents a run has. It decides names of files, so that it is the same for every number of threads.
  static let length = 64
  /// A file of texts is full with so many bytes.
  private static let blockSize = 25_000

  /// The words of its texts, each behind a byte for its analysis.
  private(set) var words = WordTable()
  /// By word, whether it is none that is looked for.
  private var isStopWord: [Bool] = []
  private(set) var tokens: [SearchToken] = []
  /// By document, how many tokens there are before its end.
  private(set) var ends: [Int] = []
  /// By document and field, how many words.
  private(set) var lengths: [Int32] = []
  private(set) var names: [SearchName] = []
  private(set) var languages: [String] = []
  private(set) var stances: [Stance?] = []
  /// The files of its texts.
  private(set) var blocks: [TextBlock] = []
  /// Of those files.
  var hash: UInt32 = 0
  /// What of records' texts it shows.
  private(set) var reads: [PageRead] = []
  private var block = IndexBytes()
  private var blockCount = 0

  struct TextBlock: Sendable {
    var documents: Int
    var content: [UInt8]
  }

  init(_ documents: Range<Int>, of list: DocumentList, _ blueprint: Blueprint) {
    let reads = PageReads()
    for document in documents {
      let place = list.places[document]
      let record = blueprint.library[place.record]
      let page = PlannedPage(
        address: blueprint.locales[place.locale].prefix + record.address, content: .record(place.record),
        locale: place.locale)
      let context = PageContext(blueprint, page, noting: reads)
      add(context.searchDocument(of: place.record), number: document, record.kind)
    }
    endBlock()
    self.reads = reads.all
  }

  private mutating func add(_ document: SearchDocument, number: Int, _ kind: Kind) {
    languages.append(document.language)
    stances.append(document.stance)
    analyse(document)
    if kind.hasNames { names += SearchName.names(of: document, number: Int32(number)) }
    write(document)
  }

  // MARK: - Words

  private mutating func analyse(_ document: SearchDocument) {
    var reader = DocumentReader(TextAnalysis(language: document.language))
    var lengths = [Int32](repeating: 0, count: SearchField.allCases.count)
    reader.read(document.title, .title, &self, &lengths)
    reader.read(document.summary, .summary, &self, &lengths)
    for piece in document.pieces { reader.read(piece.text, SearchField(piece.form), &self, &lengths) }
    self.lengths += lengths
    ends.append(tokens.count)
  }

  /// Reads the texts of one document.
  private struct DocumentReader {
    let analysis: TextAnalysis
    private var words: WordReader
    private var position: UInt32 = 0

    init(_ analysis: TextAnalysis) {
      self.analysis = analysis
      words = WordReader(head: [analysis.rawValue])
    }

    mutating func read(
      _ text: String, _ field: SearchField, _ run: inout DocumentRun, _ lengths: inout [Int32]
    ) {
      var (text, position) = (text, position)
      let first = position
      text.withUTF8 { bytes in
        words.read(bytes) { word in
          run.take(word, analysis, SearchToken.place(position, field))
          position += 1
        }
      }
      lengths[Int(field.rawValue)] += Int32(position - first)
      // No phrase goes from one part to the next.
      self.position = position + 8
    }
  }

  @inline(__always)
  private mutating func take(_ word: [UInt8], _ analysis: TextAnalysis, _ place: UInt32) {
    let (number, isNew) = words.number(of: word)
    if isNew { isStopWord.append(analysis.isStopWord(word.dropFirst())) }
    if !isStopWord[number] { tokens.append(SearchToken(word: Int32(number), place: place)) }
  }

  // MARK: - Texts

  private mutating func write(_ document: SearchDocument) {
    block.write(document.address)
    block.write(document.title)
    block.write(document.date?.iso ?? "")
    block.write(document.language)
    block.write(document.stance?.rawValue ?? "")
    block.write(document.basis?.rawValue ?? "")
    block.write(byte: document.isOpening ? 1 : 0)
    block.write(document.summary)
    block.write(document.pieces.count)
    for piece in document.pieces {
      block.write(byte: piece.form.rawValue)
      block.write(piece.anchor)
      block.write(piece.text)
    }
    blockCount += 1
    if block.bytes.count >= Self.blockSize { endBlock() }
  }

  private mutating func endBlock() {
    guard blockCount > 0 else { return }
    blocks.append(TextBlock(documents: blockCount, content: block.bytes))
    (block, blockCount) = (IndexBytes(), 0)
  }

  /// Gives up what has been written.
  mutating func dropTexts() {
    for place in blocks.indices { blocks[place].content = [] }
  }

  /// Gives up what is in the index by now.
  mutating func dropTokens() { tokens = [] }
}

extension DocumentRun {
  func write(to writer: inout CacheWriter) {
    words.write(to: &writer)
    writer.write(all: tokens)
    writer.write(all: ends)
    writer.write(all: lengths)
    writer.write(each: names) { $1.write(to: &$0) }
    writer.write(each: languages) { $0.write($1) }
    writer.write(each: stances) { $0.write($1?.rawValue) }
    writer.write(all: blocks.map(\.documents))
    writer.write(hash)
    writer.write(all: reads)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    words = try WordTable(from: &reader)
    (tokens, ends, lengths) = (try reader.values(), try reader.values(), try reader.values())
    names = try reader.list { reader throws(CacheReader.Damage) in try SearchName(from: &reader) }
    languages = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    stances = try reader.list { reader throws(CacheReader.Damage) in
      try reader.optionalText().flatMap(Stance.init)
    }
    blocks = try reader.values(Int.self).map { TextBlock(documents: $0, content: []) }
    (hash, reads) = (try reader.value(), try reader.values())
  }
}

/// A word that stands in a document.
struct SearchToken: Sendable, BitwiseCopyable {
  /// Its number in the run's table.
  var word: Int32
  /// How many words there are before it, and the field.
  var place: UInt32

  static func place(_ position: UInt32, _ field: SearchField) -> UInt32 {
    position << 3 | UInt32(field.rawValue)
  }
}

extension Kind {
  /// Whether readers look for it by its name.
  var hasNames: Bool { self != .brief && self != .reaction }
}
