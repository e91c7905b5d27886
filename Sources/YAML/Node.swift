import SourceText

/// A value in a YAML text, with its place.
public struct Node: Sendable, Equatable {
  /// What a value is. Nothing is resolved: `no`, `012`, `1e3` and dates stay the text they are.
  public enum Content: Sendable, Equatable {
    /// A text. Plain ones (written without quotes or `|`) that are empty, `~` or `null` stand for an
    /// absent value; a quoted `""` is a text that is empty.
    case scalar(String, isPlain: Bool)
    /// A list, in the author's order.
    case sequence([Node])
    /// Keys with their values, in the author's order; no key stands twice.
    case mapping([Entry])
  }

  public var content: Content

  /// Where the value stands, quotes and brackets included. A value on several lines is marked on its
  /// first line only; an absent one has length 0, behind its key's colon.
  public var span: Span

  public init(content: Content, span: Span) {
    self.content = content
    self.span = span
  }
}

/// One key of a mapping with its value.
public struct Entry: Sendable, Equatable {
  /// The key's text without quotes.
  public var key: String
  /// Where the key stands, quotes included, its colon excluded.
  public var keySpan: Span
  public var value: Node

  public init(key: String, keySpan: Span, value: Node) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
