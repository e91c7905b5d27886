import SourceText

/// Something in a Markdown text that its author has to change.
public struct Problem: Sendable, Equatable {
  public var rule: Rule
  /// Where in the author's file.
  public var span: Span
  /// One line: what is wrong, quoting the author's text.
  public var summary: String
  /// The way out; nil when there is none to name.
  public var help: String?

  /// What kind of mistake it is; the raw value is its stable name.
  public enum Rule: String, Sendable, CaseIterable {
    /// The text is too big, too wide or too deep to be laid out.
    case markdownLimit = "markdown-limit"
    /// HTML other than the few elements that authors may use.
    case rawHTML = "raw-html"
    /// An HTML element that is not closed, or closed out of order.
    case unclosedTag = "unclosed-tag"
    /// `[[` without `]]`.
    case unclosedLink = "unclosed-link"
    /// `[^label]` that stands for no footnote.
    case unknownFootnote = "unknown-footnote"
    /// A footnote that nothing refers to, and that no reader would see.
    case unusedFootnote = "unused-footnote"
    /// A link or an image whose address runs a program or reads the reader's disk.
    case unsafeLink = "unsafe-link"
    /// Bytes that are not UTF-8.
    case invalidText = "invalid-text"
    /// A row of a table with more cells than the table has columns.
    case tableCells = "table-cells"
    /// A block or an image where only a line of text may stand.
    case notInline = "not-inline"
  }
}
