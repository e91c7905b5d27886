/// The built-in languages: those of the United Nations and of the press that a foreign desk quotes.
public enum LanguageTable {
  /// All of them, sorted by tag.
  public static let all: [Language] = tableRows(languageRows).compactMap(language(row:))

  /// The language of a BCP 47 tag, by its primary subtag: `pt-BR` is Portuguese; `nil` when the table does
  /// not have it.
  public static func language(tag: String) -> Language? {
    byID[LanguageTag.primarySubtag(of: tag)]
  }

  /// The direction of text marked with a BCP 47 tag.
  ///
  /// A script subtag decides (`az-Arab` runs from right to left), else the language's usual script;
  /// a language that the table does not have runs from left to right.
  public static func direction(of tag: String) -> TextDirection {
    if let script = LanguageTag.script(of: tag) {
      return rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
    }
    return language(tag: tag)?.direction ?? .leftToRight
  }

  private static let rightToLeftScripts: Set<String> = [
    "adlm", "arab", "aran", "hebr", "nkoo", "syrc", "thaa",
  ]

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static func language(row: [String]) -> Language? {
    guard row.count == 6, let direction = TextDirection(rawValue: row[5]) else { return nil }
    let name = LocalizedName(english: row[1], spanish: row[2], arabic: row[3])
    return Language(id: row[0], name: name, ownName: row[4], direction: direction)
  }
}
