import SourceText

/// Where a statement comes from: an item in a source, as precisely as the author gave it.
public struct Citation: Sendable {
  /// The source's record or, for a source without one, its name; nil when only a title or address is given.
  public var from: ReferenceOrText?
  public var title: String?
  public var url: String?
  public var date: PartialDate?
  /// Address of an archived copy.
  public var archived: String?
  public var accessed: PartialDate?
  public var language: String?
  /// Admiralty code: reliability A–F and credibility 1–6, e.g. `B2`.
  public var grade: String?
  /// Lets the body cite it as `[^id]`.
  public var id: String?
  public var span: Span
}

/// A correction made in the open.
public struct Correction: Sendable {
  public var date: PartialDate
  public var kind: CorrectionKind
  public var text: InlineText
}

/// Somebody's words, as said and as translated.
public struct Quote: Sendable {
  public var text: String
  public var textSpan: Span
  public var language: String?
  public var translation: String?
  /// Where the translation stands; the quote where there is none.
  public var translationSpan: Span
  public var translator: String?
  public var speaker: ReferenceOrText?
  public var source: QuoteSource?
  /// The operative verb, as said: "rejects".
  public var verb: String?
}

/// The source of a quote: a citation written out, or the id of one of the record's own.
public enum QuoteSource: Sendable {
  case citation(Citation)
  case id(String, Span)
}
