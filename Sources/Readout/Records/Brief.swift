import SourceText

/// A piece of writing: questions and answers, an analysis, news.
public struct Brief: Sendable {
  public var authors: [Reference]
  public var kind: BriefKind?
  /// The meetings, reactions, actors and people it is about.
  public var about: [Reference]
  public var judgments: [Judgment]
  public var photo: Photo?
  public var series: String?
  public var trend: Trend?

  /// A forecast with a likelihood, and how it turned out.
  public struct Judgment: Sendable {
    public var id: String?
    public var text: InlineText
    public var likelihood: Likelihood?
    public var confidence: Confidence?
    public var byDate: PartialDate?
    public var resolution: Resolution?
    public var span: Span
  }

  public struct Resolution: Sendable {
    public var date: PartialDate
    public var outcome: JudgmentOutcome
    public var text: InlineText?
    /// Who settled it.
    public var by: Reference?
  }

  public struct Photo: Sendable {
    public var file: MediaReference
    public var alt: String
    public var caption: InlineText?
    public var credit: String
    /// Whether the image file's own fields say the caption, and whether they say the credit.
    var takesCaption = false
    var takesCredit = false
  }
}

/// A file in `Content/media/`, named as `media/x.jpg`.
public struct MediaReference: Sendable, Hashable {
  /// Path from `Content/`.
  public var path: String
  public var span: Span
}
