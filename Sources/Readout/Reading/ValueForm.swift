/// What a plain value looks like to a program that knows YAML but not Readout, such as an editor.
public enum ValueForm: Sendable {
  /// Any scalar: what YAML takes for a number or for true is text as well.
  case text
  /// Text that a regular expression matches, in the part of ECMA-262 that every engine has.
  case pattern(String)
  case id
  case date, moment, dateOrMoment
  case flag
  case number(ClosedRange<Int>)
  /// One of a list that is too long for the manual.
  case name(@Sendable () -> [String])
}

extension ValueForm {
  /// Lower-case letters, digits, single hyphens between them.
  static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  static let datePattern = "^\(year)(-\(month)(-\(day))?)?$"
  static let momentPattern = "^\(year)-\(month)-\(day)[T ]\(clock)[ \\t]*(\(zone))?$"
  static let dateOrMomentPattern = "\(datePattern)|\(momentPattern)"

  private static let year = "(?!0000)[0-9]{4}"
  private static let month = "(0[1-9]|1[0-2])"
  private static let day = "(0[1-9]|[12][0-9]|3[01])"
  private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60))?"
  private static let zone = "[Zz]|[+−-](0[0-9]|1[0-4]):?[0-5][0-9]"
}
