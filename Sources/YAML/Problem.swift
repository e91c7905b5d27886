import SourceText

/// A mistake in a YAML text, worded for its author. Every problem is an error.
public struct Problem: Sendable, Equatable {
  /// The rule's stable name: `yaml-syntax`, `yaml-alias`, `yaml-merge-key`, `yaml-tag`, `yaml-key`,
  /// `yaml-depth`, `yaml-document` or `duplicate-key`.
  public var rule: String
  /// The smallest place that shows the mistake.
  public var span: Span
  /// What is wrong, in one line that begins in lower case and ends without a full stop.
  public var summary: String
  /// What to write in its stead; nil when the summary says it all.
  public var help: String?
  /// A second place that explains the first; nil when there is none.
  public var note: Note?

  /// A second place with what it has to do with the mistake.
  public struct Note: Sendable, Equatable {
    public var span: Span
    public var text: String

    public init(span: Span, text: String) {
      self.span = span
      self.text = text
    }
  }

  public init(rule: String, span: Span, summary: String, help: String? = nil, note: Note? = nil) {
    self.rule = rule
    self.span = span
    self.summary = summary
    self.help = help
    self.note = note
  }
}
