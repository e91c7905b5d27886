/// The plural form that a count takes in a language, named as Unicode CLDR names them.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other

  /// The form for a whole number; the sign does not matter.
  ///
  /// English tells `one` and `other` apart, Spanish also `many` (un millón *de* …), Arabic all six.
  public init(for count: Int, in language: InterfaceLanguage) {
    let n = count.magnitude
    switch language {
    case .english: self = n == 1 ? .one : .other
    case .spanish: self = Self.spanish(n)
    case .arabic: self = Self.arabic(n)
    }
  }

  private static func spanish(_ n: UInt) -> PluralCategory {
    if n == 1 { return .one }
    return n != 0 && n.isMultiple(of: 1_000_000) ? .many : .other
  }

  private static func arabic(_ n: UInt) -> PluralCategory {
    switch (n, n % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
