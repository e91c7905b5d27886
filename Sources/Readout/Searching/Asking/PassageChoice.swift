/// Chooses what of a document is shown: the stretch that has most of the words that were asked for.
struct PassageChoice: Sendable {
  private let analyses: [TextAnalysis]
  private let terms: Set<[UInt8]>
  /// So many words are shown.
  private static let length = 40

  init(_ query: SearchQuery, _ analyses: [TextAnalysis]) {
    self.analyses = analyses
    let words = query.units.filter { !$0.isExcluded }.flatMap(\.words)
    terms = Set(words.flatMap { word in analyses.map { $0.term(of: word) } })
  }

  /// The summary where no stretch has one of the words.
  func passage(of document: StoredDocument) -> (anchor: String, text: String) {
    var best = (count: 0, anchor: "", text: document.summary)
    var section = ""
    for piece in document.pieces {
      if piece.form == .heading || piece.form == .question { section = piece.anchor }
      let count = count(in: piece.text)
      guard count > best.count else { continue }
      best = (count, piece.anchor.isEmpty && piece.form == .text ? section : piece.anchor, cut(piece.text))
    }
    return (best.anchor, best.text)
  }

  /// How many of the words it has.
  private func count(in text: String) -> Int {
    Set(WordReader.words(of: text).flatMap { word in analyses.map { $0.term(of: word) } }).intersection(terms)
      .count
  }

  /// Some words before the first that was asked for, and what follows.
  private func cut(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > Self.length else { return text }
    let hit = words.firstIndex { count(in: String($0)) > 0 } ?? 0
    let first = max(0, min(hit - 8, words.count - Self.length))
    let shown = words[first...].prefix(Self.length).joined(separator: " ")
    return (first > 0 ? "… " : "") + shown + (first + Self.length < words.count ? " …" : "")
  }
}
