/// The words of a run of documents in the order of the texts.
struct RunWords: Sendable {
  /// Each behind a byte for its analysis.
  private(set) var table = WordTable()
  /// By word, whether it is none that is looked for.
  private var isStopWord: [Bool] = []
  private(set) var tokens: [SearchToken] = []
  /// By document, how many tokens there are before its end.
  private(set) var ends: [Int] = []
  /// By document and field, how many words.
  private(set) var lengths: [Int32] = []

  mutating func read(_ document: SearchDocument) {
    var reader = DocumentReader(TextAnalysis(language: document.language))
    var lengths = [Int32](repeating: 0, count: SearchField.allCases.count)
    reader.read(document.title, .title, &self, &lengths)
    reader.read(document.summary, .summary, &self, &lengths)
    for piece in document.pieces { reader.read(piece.text, SearchField(piece.form), &self, &lengths) }
    self.lengths += lengths
    ends.append(tokens.count)
  }

  /// Reads the texts of one document.
  private struct DocumentReader: ~Copyable {
    let analysis: TextAnalysis
    private var words: WordReader
    private var position: UInt32 = 0

    init(_ analysis: TextAnalysis) {
      self.analysis = analysis
      words = WordReader(head: [analysis.rawValue])
    }

    mutating func read(
      _ text: String, _ field: SearchField, _ run: inout RunWords, _ lengths: inout [Int32]
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
  private mutating func take(_ word: UnsafeBufferPointer<UInt8>, _ analysis: TextAnalysis, _ place: UInt32) {
    let (number, isNew) = table.number(of: word)
    if isNew { isStopWord.append(analysis.isStopWord(word.dropFirst())) }
    if !isStopWord[number] { tokens.append(SearchToken(word: Int32(number), place: place)) }
  }

  /// How often each word stands somewhere; 0 for those that are not looked for.
  var forms: FormCounts {
    var counts = [Int32](repeating: 0, count: table.count)
    for token in tokens { counts[Int(token.word)] += 1 }
    return FormCounts(words: table.words, counts: counts)
  }

  var bodies: BodyLengths {
    var bodies = BodyLengths()
    for index in stride(
      from: Int(SearchField.body.rawValue), to: lengths.count, by: SearchField.allCases.count)
    where lengths[index] > 0 {
      bodies.words += Int(lengths[index])
      bodies.documents += 1
    }
    return bodies
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
