import Mustache

/// The page of a meeting.
public struct MeetingPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var dates: DateText?
  public var place: PlaceView?
  public var format: Term?
  public var level: Term?
  public var status: Term?
  public var delegations: [Delegation]
  public var outcomes: [OutcomeView]
  public var commitments: [CommitmentView]
  public var claims: [ClaimGroup]
  public var stances: [StanceCount]
  /// One sentence: how many reacted, and how.
  public var stanceSummary: String
  public var reactions: [ReactionGroup]
  public var follows: [Entry]
  public var followedBy: [Entry]
  public var briefs: [Entry]

  public static let model = ModelDescription<MeetingPage>(
    "meeting", "The page of a meeting.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .object("dates", "When: a day, or a span of days.") { $0.dates },
    .object("place", "Where.") { $0.place },
    .object("format", "How they met.") { $0.format },
    .object("level", "How official it was.") { $0.level },
    .object("status", "held, scheduled, unconfirmed, …") { $0.status },
    .list("delegations", "Who took part, by actor; hosts first.") { $0.delegations },
    .list("outcomes", "What came of it.") { $0.outcomes },
    .list("commitments", "What was promised.") { $0.commitments },
    .list("claims", "What the sides say happened: said by several, by one only, contradicted.") { $0.claims },
    .list("stances", "How many stand where.") { $0.stances },
    .text("stance-summary", "How many reacted and how, in a sentence.") { $0.stanceSummary },
    .list("reactions", "The reactions, by stance from condemns to endorses.") { $0.reactions },
    .list("follows", "The meetings that it continues.") { $0.follows },
    .list("followed-by", "The meetings that continue it.") { $0.followedBy },
    .list("briefs", "The briefs about it.") { $0.briefs })
}

public struct PlaceView: Model {
  public var venue: String?
  public var city: String?
  public var country: Link?

  public static let model = ModelDescription<PlaceView>(
    "place", "Where a meeting was.",
    .text("venue", "The house, the hall.") { $0.venue },
    .text("city", "The city.") { $0.city },
    .object("country", "The country.") { $0.country })
}

/// Those who took part for one actor.
public struct Delegation: Model {
  /// nil when it is not known for whom the people spoke.
  public var actor: Link?
  public var isHost: Bool
  public var people: [DelegateView]

  public static let model = ModelDescription<Delegation>(
    "delegation", "Those who took part for one actor.",
    .object("actor", "For whom.") { $0.actor },
    .flag("host", "Whether they were the host.") { $0.isHost },
    .list("people", "Who.") { $0.people })
}

public struct DelegateView: Model {
  public var person: Link
  /// The office held that day.
  public var office: String?

  public static let model = ModelDescription<DelegateView>(
    "delegate", "Somebody who took part.",
    .object("person", "Who.") { $0.person },
    .text("office", "The office held that day.") { $0.office })
}

public struct OutcomeView: Model {
  public var id: String
  public var title: String
  public var kind: Term?
  public var stage: Term?
  public var disclosure: Term?
  public var binding: Term?
  public var date: DateText?
  public var claimedBy: [Link]
  public var sources: [SourceNote]
  public var reactions: [Entry]

  public static let model = ModelDescription<OutcomeView>(
    "outcome", "What came of a meeting.",
    .text("id", "Its id on the page.") { $0.id },
    .text("title", "What it is called.") { $0.title },
    .object("kind", "What kind of instrument.") { $0.kind },
    .object("stage", "How far it has come.") { $0.stage },
    .object("disclosure", "How much of its text is public.") { $0.disclosure },
    .object("binding", "Whether it binds the parties.") { $0.binding },
    .object("date", "When it was concluded.") { $0.date },
    .list("claimed-by", "Who says that it exists.") { $0.claimedBy },
    .list("sources", "What says so.") { $0.sources },
    .list("reactions", "The reactions to it.") { $0.reactions })
}

public struct CommitmentView: Model {
  public var id: String
  public var text: HTML
  public var by: [Link]
  public var to: [Link]
  public var due: DateText?
  public var status: Term
  public var updates: [CommitmentUpdateView]

  public static let model = ModelDescription<CommitmentView>(
    "commitment", "What was promised.",
    .text("id", "Its id on the page.") { $0.id },
    .html("text", "The promise.") { $0.text },
    .list("by", "Who promised.") { $0.by },
    .list("to", "Whom it was promised to.") { $0.to },
    .object("due", "When it falls due.") { $0.due },
    .object("status", "open, kept, late, broken, dropped.") { $0.status },
    .list("updates", "What became of it, oldest first.") { $0.updates })
}

public struct CommitmentUpdateView: Model {
  public var date: DateText
  public var status: Term?
  public var text: HTML?
  public var sources: [SourceNote]

  public static let model = ModelDescription<CommitmentUpdateView>(
    "commitment-update", "What became of a promise.",
    .object("date", "When.") { $0.date },
    .object("status", "How it stood from then on.") { $0.status },
    .html("text", "What happened.") { $0.text },
    .list("sources", "What says so.") { $0.sources })
}

/// Claims that stand in the same way between the sides.
public struct ClaimGroup: Model {
  /// "agreed", "one-sided" or "contradicted".
  public var standing: Term
  public var claims: [ClaimView]

  public static let model = ModelDescription<ClaimGroup>(
    "claim-group", "Claims that stand in the same way between the sides.",
    .object("standing", "agreed, one-sided or contradicted.") { $0.standing },
    .list("claims", "The claims.") { $0.claims })
}

public struct ClaimView: Model {
  public var text: HTML
  public var saidBy: [Link]
  public var deniedBy: [Link]
  public var sources: [SourceNote]

  public static let model = ModelDescription<ClaimView>(
    "claim", "What a side says happened.",
    .html("text", "What is said.") { $0.text },
    .list("said-by", "Who says so.") { $0.saidBy },
    .list("denied-by", "Who denies it.") { $0.deniedBy },
    .list("sources", "What reports it.") { $0.sources })
}

/// The reactions of one stance.
public struct ReactionGroup: Model {
  public var stance: StanceMark
  public var entries: [Entry]

  public static let model = ModelDescription<ReactionGroup>(
    "reaction-group", "The reactions of one stance.",
    .object("stance", "The stance.") { $0.stance },
    .list("entries", "The reactions, by actor's name.") { $0.entries })
}
