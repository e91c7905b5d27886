/// A language that the interface itself speaks: names of countries, dates and labels exist in it.
///
/// Records may be written in any language; what the site says around them is in one of these.
public enum InterfaceLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case spanish = "es"
  case arabic = "ar"

  /// The interface language of a BCP 47 tag, by its primary subtag: `es-BO` is Spanish.
  ///
  /// `nil` when the interface does not speak the language; letter case does not matter.
  public init?(tag: String) {
    self.init(rawValue: LanguageTag.primarySubtag(of: tag))
  }
}
