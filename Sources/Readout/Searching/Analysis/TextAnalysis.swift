/// How words are brought to the terms that the index has.
enum TextAnalysis: UInt8, CaseIterable, Sendable {
  case english, spanish, plain

  /// - Parameter language: a tag of BCP 47.
  init(language: String) {
    switch language.split(separator: "-").first?.lowercased() {
    case "en": self = .english
    case "es": self = .spanish
    default: self = .plain
    }
  }

  /// As the index names it; empty for the one that leaves words as they are.
  var code: String {
    switch self {
    case .english: "en"
    case .spanish: "es"
    case .plain: ""
    }
  }

  /// - Parameter word: folded.
  func term(of word: [UInt8]) -> [UInt8] {
    guard self != .plain, word.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return word
    }
    return self == .english ? EnglishStemmer.stem(word) : SpanishStemmer.stem(word)
  }

  /// Whether a word says so little that it is not looked for.
  func isStopWord(_ word: some Sequence<UInt8>) -> Bool {
    Self.stopWords[Int(rawValue)].contains(Array(word))
  }

  private static let stopWords: [Set<[UInt8]>] = [
    words(
      "a an and are as at be by for from has have in is it its of on or that the this to was were will with"),
    words("a al con de del el en es la las lo los o para por que se su un una y"),
    [],
  ]

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
  }
}
