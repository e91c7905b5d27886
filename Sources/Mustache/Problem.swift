import SourceText

/// A mistake in a template, found before anything is rendered.
public struct Problem: Hashable, Sendable {
  /// The stable kebab-case name of the rule that was broken, such as `unknown-name`.
  public var rule: String
  /// The template's file, as its `TemplateSource` has it.
  public var file: String
  /// Where the mistake stands in that file.
  public var span: Span
  /// What is wrong, as a headline: the particular thing first, no full stop.
  public var summary: String
  /// The way out, in a sentence or two.
  public var help: String

  public init(rule: String, file: String, span: Span, summary: String, help: String) {
    self.rule = rule
    self.file = file
    self.span = span
    self.summary = summary
    self.help = help
  }
}
