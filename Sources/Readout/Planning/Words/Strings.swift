/// The words of the interface in one language: `Templates/strings/en.yml` and its siblings.
public struct Strings: Sendable {
  /// BCP 47 tag of the language.
  public let language: String
  private let texts: [String: String]

  /// - Parameter texts: by dotted path, such as `words.stance.concerned`.
  public init(language: String, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The same words under another tag: `pt` for `pt-BR`.
  init(_ strings: Strings, as language: String) {
    self.init(language: language, texts: strings.texts)
  }

  /// All paths, for checks.
  public var paths: some Collection<String> { texts.keys }

  subscript(path: String) -> String? { texts[path] }

  /// The words that templates use, by the name under which they use them: `t.read-more`.
  public var templateConstants: [String: String] {
    var constants: [String: String] = [:]
    for (path, text) in texts where path.hasPrefix("template.") {
      constants["t." + path.dropFirst("template.".count)] = text
    }
    return constants
  }

  /// The label of a word of a vocabulary; the word itself where the language has none for it.
  func word(_ vocabulary: String, _ word: String) -> String {
    texts["words.\(vocabulary).\(word)"] ?? word
  }

  /// A label by its path; the path's end where the language has none for it.
  func phrase(_ name: String, _ values: [(String, String)] = []) -> String {
    filled(texts["phrases.\(name)"] ?? name, values)
  }

  /// "3 briefs", by the plural rules of the language.
  func count(_ noun: String, _ number: Int) -> String {
    let category = PluralCategory(for: number, in: InterfaceLanguage(tag: language) ?? .english)
    let text = texts["counts.\(noun).\(category.rawValue)"] ?? texts["counts.\(noun).other"] ?? "{n} \(noun)"
    return filled(text, [("n", String(number))])
  }
}

/// Puts values in the place of `{names}`; the values themselves are not looked through again.
private func filled(_ text: String, _ values: [(String, String)]) -> String {
  guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    result += rest[..<open]
    let name = rest[rest.index(after: open)..<close]
    result += values.first { $0.0 == name }?.1 ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
