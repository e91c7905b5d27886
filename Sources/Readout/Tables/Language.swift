/// A language as the site names it.
public struct Language: Identifiable, Hashable, Sendable {
  /// BCP 47 primary subtag, lower case: `fa`.
  public let id: String
  /// The name as it stands within a sentence: "Persian", "persa".
  public let name: LocalizedName
  /// The language's name in itself, as it stands by itself: "فارسی", "Español".
  public let ownName: String
  /// The direction of the script that the language is usually written in.
  public let direction: TextDirection
}

/// Which way the lines of a script run; the raw values are those of HTML's `dir`.
public enum TextDirection: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
