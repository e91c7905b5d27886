/// A name under which a record is found, from its first word or a later one on.
struct SearchName: Sendable {
  private static let longest = 6

  /// Folded words, a space between them.
  var key: [UInt8]
  var isWhole: Bool
  var isAlias: Bool
  var document: Int32
  var id: String
  var label: String

  static func names(of document: SearchDocument, number: Int32) -> [SearchName] {
    let analysis = TextAnalysis(language: document.language)
    let others = document.pieces.filter { $0.form == .otherNames }.map(\.text)
    let names = ([document.title] + others).map { WordReader.words(of: $0) }
    var seen: Set<[UInt8]> = []
    // An alias may be the end of the name: it is a whole one all the same.
    let ends = names.enumerated().flatMap { place, words in words.indices.map { (place, $0) } }
    return (ends.filter { $1 == 0 } + ends.filter { $1 > 0 }).compactMap { place, first -> SearchName? in
      let words = names[place]
      guard first == 0 || !analysis.isStopWord(words[first]) else { return nil }
      let key = Array(words[first...].prefix(longest).joined(separator: [UInt8(ascii: " ")]))
      guard seen.insert(key).inserted else { return nil }
      return SearchName(
        key: key, isWhole: first == 0 && words.count <= longest, isAlias: place > 0, document: number,
        id: document.id, label: document.title)
    }
  }

  /// In the order in which they stand in the index: of one key whole names first, so that nobody who looks for one has
  /// to go through all that end so.
  static func sorted(_ names: [SearchName]) -> [SearchName] {
    names.sorted { a, b in
      guard a.key == b.key else { return a.key.lexicographicallyPrecedes(b.key) }
      return a.isWhole == b.isWhole ? a.document < b.document : a.isWhole
    }
  }
}

extension SearchName {
  func write(to writer: inout CacheWriter) {
    writer.write(all: key)
    writer.write(isWhole)
    writer.write(isAlias)
    writer.write(document)
    writer.write(id)
    writer.write(label)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    (key, isWhole, isAlias) = (try reader.values(), try reader.value(), try reader.value())
    (document, id, label) = (try reader.value(), try reader.text(), try reader.text())
  }
}
