import SourceText

/// Who met, where, and what came of it.
public struct Meeting: Sendable {
  /// When it began. A meeting of a single date begins and ends there.
  public var start: When
  public var end: When?
  public var place: Place?
  public var format: MeetingFormat?
  public var level: MeetingLevel?
  /// nil when not given: held if past, scheduled if ahead.
  public var status: MeetingStatus?
  public var participants: [Participant]
  public var outcomes: [Outcome]
  public var commitments: [Commitment]
  public var claims: [Claim]
  public var follows: [Reference]

  public struct Place: Sendable {
    public var city: String?
    public var country: Reference?
    public var venue: String?
  }

  /// A person speaking for an actor, or an actor without a named person.
  public struct Participant: Sendable {
    public var person: Reference?
    public var actor: Reference?
    /// The actor spoken for; nil takes it from the position held on the day.
    public var speaksFor: Reference?
    /// The office; nil takes it from the position held on the day.
    public var office: String?
    /// Where the office stands; the participant where it was left out.
    public var officeSpan: Span
    public var isHost: Bool
    public var span: Span
  }

  public struct Outcome: Sendable {
    public var id: String
    public var kind: OutcomeKind?
    public var title: String
    public var stage: OutcomeStage?
    public var claimedBy: [Reference]
    public var text: TextDisclosure?
    public var binding: BindingForce?
    public var date: PartialDate?
    public var sources: [Citation]
    public var span: Span
  }

  public struct Commitment: Sendable {
    public var id: String
    public var text: InlineText
    public var by: [Reference]
    public var to: [Reference]
    public var due: PartialDate?
    public var status: CommitmentStatus
    public var updates: [Update]
    public var span: Span

    public struct Update: Sendable {
      public var date: PartialDate
      public var status: CommitmentStatus?
      public var text: InlineText?
      public var sources: [Citation]
    }
  }

  /// What one side says happened, and who denies it.
  public struct Claim: Sendable {
    public var text: InlineText
    public var saidBy: [Reference]
    public var deniedBy: [Reference]
    public var sources: [Citation]
  }
}
