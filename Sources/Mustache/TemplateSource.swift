/// A template as its author wrote it.
public struct TemplateSource: Sendable {
  /// What pages and other templates call it: `brief`, `partials/head`, `feed.xml`.
  public var name: String
  /// The file that diagnostics name.
  public var file: String
  /// The text in UTF-8.
  public var bytes: [UInt8]
  /// What it makes, which decides how values are escaped.
  public var kind: TemplateKind

  /// - Parameter kind: nil goes by the name's extension: `.xml`, `.txt` and `.json`; anything else is HTML.
  public init(name: String, file: String, bytes: [UInt8], kind: TemplateKind? = nil) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.kind = kind ?? TemplateKind(name: name)
  }
}

/// The format that a template makes. A partial is checked as the template that includes it.
public enum TemplateKind: Sendable {
  case html
  case xml
  case json
  case text

  /// By the extension of a template's name; HTML when it has none that is known.
  public init(name: String) {
    switch name.split(separator: ".", omittingEmptySubsequences: false).last {
    case "xml": self = .xml
    case "json": self = .json
    case "txt": self = .text
    default: self = .html
    }
  }
}
