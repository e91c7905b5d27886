import SourceText

/// Where an actor or a person stands on a meeting, an outcome, a brief or another reaction.
public struct Reaction: Sendable {
  /// A meeting, an outcome of one (`meeting#outcome`), a reaction or a brief.
  public var to: Reference
  public var by: Reference
  /// The actor a person speaks for; nil takes it from the position held on the day.
  public var speaksFor: Reference?
  public var date: When
  public var basis: Basis
  public var stance: Stance
  public var legal: LegalView?
  public var channel: Channel?
  public var quote: Quote?
  /// Where and until when one looked; always there when the stance is `silent`.
  public var searched: Searched?
  public var likelihood: Likelihood?
  public var confidence: Confidence?
  /// The deadline of an expected reaction.
  public var byDate: PartialDate?
  /// The expected reaction that this one settles.
  public var resolves: Reference?

  /// Whose reaction it is: of a person's, the actor spoken for on that day. nil before references are resolved.
  var actor: RecordNumber? { (speaksFor ?? by).target }

  public struct Searched: Sendable {
    public var until: PartialDate
    public var places: [String]
  }
}
