/// One name in each interface language. None of them is ever empty in the built-in tables.
public struct LocalizedName: Hashable, Sendable {
  public let english: String
  public let spanish: String
  public let arabic: String

  public init(english: String, spanish: String, arabic: String) {
    self.english = english
    self.spanish = spanish
    self.arabic = arabic
  }

  /// The name in `language`.
  public subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .arabic: arabic
    }
  }
}
