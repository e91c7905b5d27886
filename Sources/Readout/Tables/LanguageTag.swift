/// BCP 47 language tags, as far as authors write them: `pt`, `pt-BR`, `sr-Latn`, `ca-valencia`.
public enum LanguageTag {
  /// Whether the tag is a language of two or three letters, then perhaps a script, a region and variants,
  /// in this order and in any letter case. Whether such subtags are registered is not asked.
  public static func isWellFormed(_ tag: String) -> Bool {
    var rest = subtags(of: tag)[...]
    guard let primary = rest.popFirst(), isLetters(primary), (2...3).contains(primary.count) else {
      return false
    }
    if let script = rest.first, isScript(script) { rest.removeFirst() }
    if let region = rest.first, isRegion(region) { rest.removeFirst() }
    return rest.allSatisfy(isVariant)
  }

  /// What stands before the first hyphen, in lower case.
  public static func primarySubtag(of tag: String) -> String {
    String(decoding: subtags(of: tag).first ?? [], as: UTF8.self)
  }

  /// The script subtag in lower case; `nil` when the tag has none.
  static func script(of tag: String) -> String? {
    let subtags = subtags(of: tag)
    guard subtags.count > 1, isScript(subtags[1]) else { return nil }
    return String(decoding: subtags[1], as: UTF8.self)
  }

  private static func subtags(of tag: String) -> [[UInt8]] {
    tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { subtag in
      subtag.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
    }
  }

  private static func isScript(_ subtag: [UInt8]) -> Bool {
    subtag.count == 4 && isLetters(subtag)
  }

  private static func isRegion(_ subtag: [UInt8]) -> Bool {
    (subtag.count == 2 && isLetters(subtag)) || (subtag.count == 3 && subtag.allSatisfy(isDigit))
  }

  private static func isVariant(_ subtag: [UInt8]) -> Bool {
    guard subtag.allSatisfy({ isLetter($0) || isDigit($0) }) else { return false }
    return (5...8).contains(subtag.count) || (subtag.count == 4 && isDigit(subtag[0]))
  }

  private static func isLetters(_ subtag: [UInt8]) -> Bool {
    subtag.allSatisfy(isLetter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
