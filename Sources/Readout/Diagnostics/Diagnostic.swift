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

extension [Diagnostic] {
  /// By path, line, column, then rule and wording: the order in which they are printed, whatever the
  /// number of threads that found them.
  public func inPrintingOrder() -> [Diagnostic] {
    sorted {
      ($0.file, $0.span, $0.rule.rawValue, $0.summary) < ($1.file, $1.span, $1.rule.rawValue, $1.summary)
    }
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}
