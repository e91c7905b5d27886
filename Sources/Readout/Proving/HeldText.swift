import SourceText

/// What a site must not publish, found by comparing its records with what of them may be seen.
struct HeldText: Sendable {
  private(set) var words = HeldWords()
  /// Where each passage was written, and whose it is.
  private(set) var origins: [Origin] = []

  struct Origin: Sendable {
    var record: Record
    var place: SpokenText.Place
  }

  /// The files of which the text is held, or a part of it, however little it says; and those by which words are
  /// not held that stand in them in the open.
  private(set) var bodyFiles: [String] = []

  /// - Parameters:
  ///   - sources: all records, as they were read.
  ///   - library: what may be seen.
  init(_ sources: [Record], _ library: Library) {
    for record in sources {
      if let note = record.spokenNote { add(note, of: record) }
      guard let number = library.numbers[record.id], library[number].file == record.file else {
        addAll(of: record)
        continue
      }
      let shown = library[number]
      if shown.isStripped {
        bodyFiles += record.files
        addWithheld(of: record, shown)
      } else if library.visibility.asOf != nil {
        let count = origins.count
        addWithheld(of: record, shown)
        if origins.count > count { bodyFiles += record.files }
      }
    }
  }

  /// Notes a record whose text is a reason why words are not held.
  mutating func note(excuse record: Record) { bodyFiles += record.files.filter { !$0.isEmpty } }

  private mutating func addAll(of record: Record) {
    bodyFiles += record.files
    for text in record.spokenTexts { add(text, of: record) }
    for case let body? in record.spokenBodies { add(body, of: record) }
    for address in record.spokenAddresses { add(address, of: record) }
  }

  /// What is said in the record, and not in what may be seen of it.
  private mutating func addWithheld(of record: Record, _ shown: Record) {
    let said = Set(shown.spokenTexts.map(\.bytes))
    for text in record.spokenTexts where !said.contains(text.bytes) { add(text, of: record) }
    let excerpts = [shown.excerpt] + shown.translations.map(\.excerpt)
    for (index, (body, shown)) in zip(record.spokenBodies, shown.spokenBodies).enumerated() {
      guard let body, body.bytes != shown?.bytes else { continue }
      add(body, of: record, without: index < excerpts.count ? excerpts[index] : nil)
    }
  }

  private mutating func add(_ text: SpokenText, of record: Record, without excerpt: Excerpt? = nil) {
    let compared = comparedWords(text.bytes)
    let shown = excerpt?.ranges(in: compared) ?? []
    let count = words.add(compared, text.form, without: shown)
    for _ in 0..<count { origins.append(Origin(record: record, place: text.place)) }
  }
}

extension Excerpt {
  /// Its paragraphs, in which ids stand for titles as they do in texts that are compared with it.
  var spoken: [String] { paragraphs.map { $0.map(\.written).joined(separator: " ") } }

  /// Where its pieces stand among the words that they were taken from, in order, those that touch as one.
  fileprivate func ranges(in words: [[UInt8]]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for piece in paragraphs.joined().map({ comparedWords(Array($0.written.utf8)) }) where !piece.isEmpty {
      let places = start..<max(start, words.count - piece.count + 1)
      guard let place = places.first(where: { words[$0..<$0 + piece.count].elementsEqual(piece) }) else {
        continue
      }
      start = place + piece.count
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<start
      } else {
        ranges.append(place..<start)
      }
    }
    return ranges
  }
}

extension Excerpt.Run {
  fileprivate var written: String {
    switch self {
    case .words(let words): words
    case .title(let reference): reference.id
    }
  }
}

extension Record {
  fileprivate var files: [String] { [self.file] + self.translations.map(\.file) }

  /// Whether less is shown than was read.
  fileprivate var isStripped: Bool {
    switch self.details {
    case .withheld, .withdrawn: true
    default: false
    }
  }
}
