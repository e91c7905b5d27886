/// What a reader asks for, as words, phrases, and what is not to be there.
struct SearchQuery: Sendable {
  private static let (longest, mostWords) = (1_000, 32)

  /// A word, or words that have to stand one behind the other.
  struct Unit: Sendable {
    /// Folded.
    var words: [[UInt8]]
    var isExcluded = false
    var isQuoted = false
  }

  private(set) var units: [Unit] = []
  /// Whether the last word may be the beginning of one.
  private(set) var isUnfinished = false
  private var wordCount = 0

  init(_ text: String) {
    let scalars = text.unicodeScalars.prefix(Self.longest)
    var chunk = String.UnicodeScalarView()
    var (isQuoted, isExcluded) = (false, false)
    for scalar in scalars {
      if Self.quotes.contains(scalar) {
        add(&chunk, isQuoted: isQuoted, isExcluded)
        if isQuoted { isExcluded = false }
        isQuoted.toggle()
      } else if isQuoted {
        chunk.append(scalar)
      } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        add(&chunk, isQuoted: false, isExcluded)
        isExcluded = false
      } else if scalar == "-", chunk.isEmpty, !isExcluded {
        isExcluded = true
      } else {
        chunk.append(scalar)
      }
    }
    isUnfinished = !chunk.isEmpty && !isQuoted && !isExcluded
    add(&chunk, isQuoted: isQuoted, isExcluded)
    isUnfinished = isUnfinished && units.last?.words.count == 1
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  private mutating func add(_ chunk: inout String.UnicodeScalarView, isQuoted: Bool, _ isExcluded: Bool) {
    let words = WordReader.words(of: String(chunk)).prefix(Self.mostWords - wordCount)
    chunk = String.UnicodeScalarView()
    guard !words.isEmpty else { return }
    wordCount += words.count
    units.append(Unit(words: Array(words), isExcluded: isExcluded, isQuoted: isQuoted))
  }
}
