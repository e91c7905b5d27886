/// The words of a quotation with the gaps that it marks: `…` and `[…]`, where something is left out or put in.
struct QuotedWords {
  private(set) var words: [String] = []
  /// The words between gaps, as ranges of `words`.
  private(set) var pieces: [Range<Int>] = []

  init(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    var start = 0
    for gap in gaps(in: bytes) {
      append(bytes[start..<gap.lowerBound])
      start = gap.upperBound
    }
    append(bytes[start...])
  }

  private mutating func append(_ piece: ArraySlice<UInt8>) {
    let first = words.count
    piece.withUnsafeBufferPointer { bytes in
      forEachWord(in: bytes) { words.append(String(decoding: bytes[$0], as: UTF8.self)) }
    }
    if words.count > first { pieces.append(first..<words.count) }
  }

  /// By which the same words are known again, whatever marks and spaces stand around them.
  var key: String { words.map { $0.lowercased() }.joined(separator: " ") }

  /// Where these words, taken as a part of an original, first differ from it; nil where they do not.
  func difference(from original: String) -> QuoteDifference? {
    let original = QuotedWords(original.utf8).words
    let (own, other) = (words.map { $0.lowercased() }, original.map { $0.lowercased() })
    var start = 0
    for piece in pieces {
      let match = longestMatch(of: own[piece], in: other, from: start)
      guard match.count == piece.count else {
        let place = piece.lowerBound + match.count
        return QuoteDifference(
          place: place, written: excerpt(of: words, from: place, to: piece.upperBound) ?? "",
          recorded: excerpt(of: original, from: match.place + match.count, to: original.count))
      }
      start = match.place + match.count
    }
    return nil
  }
}

/// Words of a passage that are not those on record.
struct QuoteDifference {
  /// How many words of the passage agree.
  var place: Int
  var written: String
  /// nil where the original has ended.
  var recorded: String?
  var isTranslation = false
}

/// The place from which most of the words stand in a text, the first of several.
private func longestMatch(of piece: ArraySlice<String>, in text: [String], from start: Int) -> (
  place: Int, count: Int
) {
  var best = (place: start, count: 0)
  for place in start..<max(start, text.count) {
    let count = zip(piece, text[place...]).prefix { $0 == $1 }.count
    if count > best.count { best = (place, count) }
  }
  return best
}

/// The first few words of a range: enough to tell a difference by.
private func excerpt(of words: [String], from start: Int, to end: Int) -> String? {
  start < end ? words[start..<min(start + 3, end)].joined(separator: " ") : nil
}

private func gaps(in text: [UInt8]) -> [Range<Int>] {
  var gaps: [Range<Int>] = []
  var index = 0
  while index < text.count {
    let rest = text[index...]
    if rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      gaps.append(index..<close + 1)
    } else if rest.starts(with: "…".utf8) || rest.starts(with: "...".utf8) {
      gaps.append(index..<index + 3)
    }
    index = max(index + 1, gaps.last?.upperBound ?? 0)
  }
  return gaps
}
