import GFM
import SourceText

/// One line of text in which Markdown's emphasis, code and links count: `summary`, `text`, `caption`.
public struct InlineText: Sendable {
  /// As the author wrote it.
  public var source: String
  public var span: Span
  /// nil when the text has no markup, which is the common case and needs no tree.
  public var document: Document?
  /// Where the links of the text stand in the author's file, in the order of their nodes.
  public var links: [LinkPlace]

  /// A link's place in the author's file.
  public struct LinkPlace: Sendable {
    /// Its node in the document.
    public var node: Int
    public var target: Span
    /// What follows `#` in the target; the target when there is no `#`.
    public var fragment: Span
  }

  public init(source: String, span: Span, document: Document? = nil, links: [LinkPlace] = []) {
    self.source = source
    self.span = span
    self.document = document
    self.links = links
  }

  /// The words alone, without markup.
  public var plain: String { document?.plainText(of: 0) ?? source }
}
