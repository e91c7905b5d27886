import SourceText

/// The words of the interface in one language: `Templates/strings/en.yml` and its siblings.
public struct Strings: Sendable, Equatable {
  /// BCP 47 tag of the language.
  public let language: String
  /// By dotted path, as the file has them.
  private let texts: [String: String]
  /// The file that they were read from.
  let file: String
  /// Where the keys stand in it, by path, if it is the site's own; empty for the built-in words.
  let places: [String: Span]
  /// By vocabulary, then word.
  private let words: [String: [String: String]]
  private let phrases: [String: Phrase]
  /// By noun, then plural category.
  private let counts: [String: [String: Phrase]]

  /// - Parameters:
  ///   - texts: by dotted path, such as `words.stance.concerned`.
  ///   - file: the file that they were read from.
  ///   - places: where the keys stand in it, if problems with them are to be reported.
  public init(language: String, texts: [String: String], file: String = "", places: [String: Span] = [:]) {
    (self.file, self.places) = (file, places)
    var words: [String: [String: String]] = [:]
    var phrases: [String: Phrase] = [:]
    var counts: [String: [String: Phrase]] = [:]
    for (path, text) in texts {
      let parts = path.split(separator: ".", maxSplits: 2).map(String.init)
      switch (parts.first, parts.count) {
      case ("words", 3): words[parts[1], default: [:]][parts[2]] = text
      case ("counts", 3): counts[parts[1], default: [:]][parts[2]] = Phrase(text)
      case ("phrases", 2): phrases[parts[1]] = Phrase(text)
      default: break
      }
    }
    (self.words, self.phrases, self.counts) = (words, phrases, counts)
    self.language = language
    self.texts = texts
  }

  public static func == (a: Strings, b: Strings) -> Bool { a.language == b.language && a.texts == b.texts }

  /// The same words under another tag: `pt` for `pt-BR`.
  init(_ strings: Strings, as language: String) {
    self.init(language: language, texts: strings.texts, file: strings.file, places: strings.places)
  }

  /// Every text, a line each.
  var allWords: [UInt8] { texts.values.flatMap { Array($0.utf8) + [0x0A] } }

  /// All keys, as dotted paths.
  var paths: some Collection<String> { texts.keys }

  /// The words that templates use, by the name under which they use them: `t.read-more`.
  public var templateConstants: [String: String] {
    var constants: [String: String] = [:]
    for (path, text) in texts where path.hasPrefix("template.") {
      constants["t." + path.dropFirst("template.".count)] = text
    }
    return constants
  }

  /// The label of a word of a vocabulary; the word itself where the language has none for it.
  func word(_ vocabulary: String, _ word: String) -> String { words[vocabulary]?[word] ?? word }

  /// A label by its name; the name itself where the language has none for it.
  func phrase(_ name: String, _ values: [(String, String)] = []) -> String {
    phrases[name]?.filled(values) ?? name
  }

  /// The texts whose paths begin so, each by the rest of its path, in the order of those.
  func texts(below prefix: String) -> [(key: String, text: String)] {
    let found = texts.filter { $0.key.hasPrefix(prefix) }
    return found.map { (key: String($0.key.dropFirst(prefix.count)), text: $0.value) }
      .sorted { $0.key < $1.key }
  }

  /// "3 briefs", by the plural rules of the language.
  func count(_ noun: String, _ number: Int) -> String {
    let forms = counts[noun] ?? [:]
    let category = PluralCategory(for: number, in: InterfaceLanguage(tag: language) ?? .english)
    let phrase = forms[category.rawValue] ?? forms["other"]
    return phrase?.filled([("n", String(number))]) ?? "\(number) \(noun)"
  }
}
