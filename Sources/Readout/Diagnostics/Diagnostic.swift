import SourceText

/// One thing an author, a desk or a theme maker should know: what is wrong, where, and the way out.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// A second place that belongs to the same problem, such as the first of two equal keys.
  public struct Note: Sendable, Hashable {
    public var text: String
    public var file: String
    public var span: Span
  }

  public var severity: Severity
  public var rule: Rule
  /// Path from the site's folder, with `/` between names.
  public var file: String
  public var span: Span
  /// A headline: the particular thing first, no full stop.
  public var summary: String
  /// What to do about it, a line each.
  public var help: [String]
  public var notes: [Note]

  public init(
    _ rule: Rule, in file: String, at span: Span, _ summary: String, help: [String] = [], notes: [Note] = []
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.file = file
    self.span = span
    self.summary = summary
    self.help = help
    self.notes = notes
  }
}

extension Diagnostic {
  fileprivate func isPrinted(before other: Diagnostic) -> Bool {
    (file, span, rule.rawValue, summary, help.joined(separator: "\n"))
      < (other.file, other.span, other.rule.rawValue, other.summary, other.help.joined(separator: "\n"))
  }

  /// The templates of several kinds of page find one mistake in a part that they share, each with its own help.
  fileprivate func says(theSameAs other: Diagnostic) -> Bool {
    (file, span, rule, summary) == (other.file, other.span, other.rule, other.summary)
  }
}

extension [Diagnostic] {
  /// By path, line, column, then rule and wording: the order in which they are printed, whatever the
  /// number of threads that found them. What is said twice of one place is printed once.
  public func inPrintingOrder() -> [Diagnostic] {
    var printed: [Diagnostic] = []
    printed.reserveCapacity(count)
    for diagnostic in sorted(by: { $0.isPrinted(before: $1) }) {
      if let last = printed.last, last.says(theSameAs: diagnostic) { continue }
      printed.append(diagnostic)
    }
    return printed
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}
