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

  /// The files of which the text is held, or a part of it, however little it says.
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
      if library[number].isShownInPart(of: record) { addWithheld(of: record, library[number]) }
    }
  }

  private mutating func addAll(of record: Record) {
    bodyFiles += record.files
    for text in record.spokenTexts { add(text, of: record) }
    for case let body? in record.spokenBodies { add(body, of: record) }
    add(record.spokenAddress, of: record)
  }

  /// What is said in the record, and not in what may be seen of it.
  private mutating func addWithheld(of record: Record, _ shown: Record) {
    bodyFiles += record.files
    let said = Set(shown.spokenTexts.map(\.bytes))
    for text in record.spokenTexts where !said.contains(text.bytes) { add(text, of: record) }
    for (body, shown) in zip(record.spokenBodies, shown.spokenBodies) {
      if let body { add(body, of: record, after: shown.map { sharedWords($0.bytes, body.bytes) } ?? 0) }
    }
  }

  private mutating func add(_ text: SpokenText, of record: Record, after shown: Int = 0) {
    guard words.add(text.bytes, isName: text.isName, after: shown) else { return }
    origins.append(Origin(record: record, place: text.place))
  }
}

/// How many words two texts begin with alike.
private func sharedWords(_ a: [UInt8], _ b: [UInt8]) -> Int {
  func words(_ text: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    text.withUnsafeBufferPointer { forEachPlainWord(in: $0) { words.append($0) } }
    return words
  }
  return zip(words(a), words(b)).prefix { $0 == $1 }.count
}

extension Record {
  fileprivate var files: [String] { [self.file] + self.translations.map(\.file) }

  /// Whether less is shown than was read.
  fileprivate func isShownInPart(of source: Record) -> Bool {
    if case .withheld = self.details { return true }
    return self.corrections.count != source.corrections.count
      || self.body?.text.count != source.body?.text.count
  }
}
