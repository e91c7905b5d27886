import GFM
import SourceText

/// One line of text in which Markdown's emphasis, code and links count: `summary`, `text`, `caption`.
public struct InlineText: Sendable {
  /// As the author wrote it.
  public var source: String
  public var span: Span
  /// nil when the text has no markup, which is the common case and needs no tree.
  public var document: Document?

  public init(source: String, span: Span, document: Document? = nil) {
    self.source = source
    self.span = span
    self.document = document
  }

  /// The words alone, without markup.
  public var plain: String { document?.plainText(of: 0) ?? source }
}
