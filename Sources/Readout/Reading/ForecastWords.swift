/// Where a text says how likely something is, and how sure.
struct ForecastWords {
  struct Term {
    var words: String
    /// Bytes of the text.
    var range: Range<Int>
    var degree: Likelihood
    var row: Int?
  }

  let text: [UInt8]
  private(set) var terms: [Term] = []
  /// "high confidence"; nil where the text speaks of none.
  private(set) var confidence: Range<Int>?
  private var places: [Range<Int>] = []
  private var words: [String] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.text = bytes
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in forEachWord(in: bytes) { places.append($0) } }
    self.places = places
    words = places.map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
    findTerms()
    findConfidence()
  }

  subscript(range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private mutating func findTerms() {
    var place = 0
    while place < words.count {
      let term = LikelihoodTerms.byFirstWord[words[place]]?.first { words[place...].starts(with: $0.words) }
      guard let term, place == 0 || !LikelihoodTerms.modifiers.contains(words[place - 1]) else {
        place += 1
        continue
      }
      let range = places[place].lowerBound..<places[place + term.words.count - 1].upperBound
      terms.append(Term(words: self[range], range: range, degree: term.degree, row: term.row))
      place += term.words.count
    }
  }

  /// A level right before the word or behind it: what else is confident is not an author's confidence.
  private mutating func findConfidence() {
    guard let place = words.firstIndex(where: LikelihoodTerms.confidence.contains) else { return }
    if place > 0, LikelihoodTerms.levels.contains(words[place - 1]) {
      confidence = places[place - 1].lowerBound..<places[place].upperBound
      return
    }
    var next = place + 1
    if next < words.count, LikelihoodTerms.copulas.contains(words[next]) { next += 1 }
    guard next < words.count, LikelihoodTerms.levels.contains(words[next]) else { return }
    confidence = places[place].lowerBound..<places[next].upperBound
  }

  /// Whether no sentence ends between a term and the confidence.
  func isBeside(_ term: Term, _ confidence: Range<Int>) -> Bool {
    let (start, end) = (
      min(term.range.upperBound, confidence.upperBound), max(term.range.lowerBound, confidence.lowerBound)
    )
    guard start < end else { return true }
    let between = text[start..<end]
    return !between.indices.contains { index in
      ".?!;".utf8.contains(between[index]) && index + 1 < end && between[index + 1] == 0x20
    }
  }
}

extension ForecastWords.Term {
  func isAnotherDegree(than other: Self) -> Bool { degree != other.degree }

  func isOfAnotherRow(than other: Self) -> Bool {
    guard let row, let other = other.row else { return false }
    return row != other
  }
}
