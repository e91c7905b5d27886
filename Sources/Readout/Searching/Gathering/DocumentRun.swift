/// Some documents that follow one another, taken apart: what the index is put together from.
struct DocumentRun: Sendable {
  /// How many documents a run has, so few that a place in it is one byte, as a varint too. It decides names of files, so
  /// that it is the same for every number of threads.
  static let length = 128

  private(set) var names: [SearchName] = []
  private(set) var languages: [String] = []
  private(set) var stances: [Stance?] = []
  /// Of the files of its texts.
  var hash: UInt32 = 0
  /// What of records' texts it shows.
  private(set) var reads: [PageRead] = []
  private(set) var forms = FormCounts()
  /// What its words say of the length of bodies.
  private(set) var bodies = BodyLengths()
  /// What stands where; given up for `terms`.
  private var words: RunWords?
  /// Empty until it is weighed.
  private(set) var terms = RunTerms()

  /// - Returns: the run, and the texts for its files.
  static func read(
    _ documents: Range<Int>, of list: DocumentList, _ blueprint: Blueprint
  ) -> (run: DocumentRun, texts: [TextBlock]) {
    var (run, words, texts) = (DocumentRun(), RunWords(), RunTexts())
    let reads = PageReads()
    for number in documents {
      let place = list.places[number]
      let record = blueprint.library[place.record]
      let page = PlannedPage(
        address: blueprint.locales[place.locale].prefix + record.address, content: .record(place.record),
        locale: place.locale)
      let document = PageContext(blueprint, page, noting: reads).searchDocument(of: place.record)
      run.languages.append(document.language)
      run.stances.append(document.stance)
      if record.kind.hasNames { run.names += SearchName.names(of: document, number: Int32(number)) }
      words.read(document)
      texts.write(document)
    }
    run.reads = reads.all
    (run.forms, run.bodies, run.words) = (words.forms, words.bodies, words)
    return (run, texts.finished())
  }

  private init() {}

  /// The same run with its terms, where it did not have them.
  func weighed(_ weights: FieldWeights) -> DocumentRun {
    guard let words else { return self }
    var run = self
    run.terms = RunTerms(words, forms, weights)
    run.words = nil
    return run
  }
}

extension DocumentRun {
  func write(to writer: inout CacheWriter) {
    writer.write(each: names) { $1.write(to: &$0) }
    writer.write(each: languages) { $0.write($1) }
    writer.write(each: stances) { $0.write($1?.rawValue) }
    writer.write(hash)
    writer.write(all: reads)
    forms.write(to: &writer)
    writer.write(bodies)
    terms.write(to: &writer)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    names = try reader.list { reader throws(CacheReader.Damage) in try SearchName(from: &reader) }
    languages = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    stances = try reader.list { reader throws(CacheReader.Damage) in
      try reader.optionalText().flatMap(Stance.init)
    }
    (hash, reads) = (try reader.value(), try reader.values())
    forms = try FormCounts(from: &reader)
    bodies = try reader.value()
    terms = try RunTerms(from: &reader)
  }
}

extension Kind {
  /// Whether readers look for it by its name.
  var hasNames: Bool { self != .brief && self != .reaction }
}
