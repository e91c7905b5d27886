import SourceText

/// The number of a record in the library: its place in `Library.records`.
public typealias RecordNumber = Int32

/// A record named by another: the id as the author wrote it, and the record once Linking has found it.
public struct Reference: Sendable, Hashable {
  public var id: String
  /// The part behind `#`, such as an outcome of a meeting; nil when there is none.
  public var fragment: String?
  public var span: Span
  /// nil before Linking, and behind it for a reference that degrades to plain text.
  public var target: RecordNumber?

  public init(id: String, fragment: String? = nil, span: Span, target: RecordNumber? = nil) {
    self.id = id
    self.fragment = fragment
    self.span = span
    self.target = target
  }
}

/// A reference where plain text may stand as well, such as the source of a citation.
public struct ReferenceOrText: Sendable, Hashable {
  /// Tried as an id; where no record has it, it is text.
  public var reference: Reference
  public var text: String { reference.id }
}
