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
  /// nil where nobody is known to have reacted.
  public var matrix: MatrixView?
  /// nil where no country is.
  public var map: TileMapView?
  public var chronology: Chronology?
  public var balance: SourceBalance?
  public var follows: [Entry]
  public var followedBy: [Entry]
  public var briefs: [Entry]
  /// Of the meeting alone, while it is ahead.
  public var calendar: String?

  public static let model = ModelDescription<MeetingPage>(
    "meeting", "The page of a meeting.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("dates", "When: a day, or a span of days.", \.dates),
    .object("place", "Where.", \.place),
    .object("format", "How they met.", \.format),
    .object("level", "How official it was.", \.level),
    .object("status", "held, scheduled, unconfirmed, …", \.status),
    .list("delegations", "Who took part, by actor; hosts first.", \.delegations),
    .list("outcomes", "What came of it.", \.outcomes),
    .list("commitments", "What was promised.", \.commitments),
    .list(
      "claims", "What the sides say happened: said by all, by several, by one only, contradicted.", \.claims),
    .list("stances", "How many stand where.", \.stances),
    .text("stance-summary", "How many reacted and how, in a sentence.", \.stanceSummary),
    .object("matrix", "The reactions, by region and stance.", \.matrix),
    .object("map", "The reactions of countries on a map of tiles.", \.map),
    .object("chronology", "What happened around it, day by day.", \.chronology),
    .object("balance", "Where the citations on it and on the reactions come from.", \.balance),
    .list("follows", "The meetings that it continues.", \.follows),
    .list("followed-by", "The meetings that continue it.", \.followedBy),
    .list("briefs", "The briefs about it.", \.briefs),
    .address("calendar", "A calendar file of it, while it is ahead.", \.calendar))
}

public struct PlaceView: Model {
  public var venue: String?
  public var city: String?
  public var country: Link?

  public static let model = ModelDescription<PlaceView>(
    "place", "Where a meeting was.",
    .text("venue", "The house, the hall.", \.venue),
    .text("city", "The city.", \.city),
    .object("country", "The country.", \.country))
}

/// Those who took part for one actor.
public struct Delegation: Model {
  /// nil when it is not known for whom the people spoke.
  public var actor: Link?
  public var isHost: Bool
  public var people: [DelegateView]

  public static let model = ModelDescription<Delegation>(
    "delegation", "Those who took part for one actor.",
    .object("actor", "For whom.", \.actor),
    .flag("host", "Whether they were the host.", \.isHost),
    .list("people", "Who.", \.people))
}

public struct DelegateView: Model {
  public var person: Link
  /// The office held that day: "then …" where its term has ended.
  public var office: String?

  public static let model = ModelDescription<DelegateView>(
    "delegate", "Somebody who took part.",
    .object("person", "Who.", \.person),
    .text("office", "The office held that day: \"then …\" where its term has ended.", \.office))
}

public struct OutcomeView: Model {
  public var id: String
  public var title: String
  public var kind: Term?
  public var stage: Term?
  /// "as claimed by Iran", while nothing but the word of one side bears it out.
  public var soleClaim: String?
  public var disclosure: Term?
  public var binding: Term?
  public var date: DateText?
  public var claimedBy: [Link]
  public var sources: [SourceNote]
  public var reactions: [Entry]

  public static let model = ModelDescription<OutcomeView>(
    "outcome", "What came of a meeting.",
    .text("id", "Its id on the page.", \.id),
    .text("title", "What it is called.", \.title),
    .object("kind", "What kind of instrument.", \.kind),
    .object("stage", "How far it has come.", \.stage),
    .text("sole-claim", "\"as claimed by …\", while only one side's word bears it out.", \.soleClaim),
    .object("disclosure", "How much of its text is public.", \.disclosure),
    .object("binding", "Whether it binds the parties.", \.binding),
    .object("date", "When it was concluded.", \.date),
    .list("claimed-by", "Who says that it exists.", \.claimedBy),
    .list("sources", "What says so.", \.sources),
    .list("reactions", "The reactions to it.", \.reactions))
}

public struct CommitmentView: Model {
  public var id: String
  public var text: HTML
  public var by: [Link]
  public var to: [Link]
  public var due: DateText?
  public var status: Term
  public var isOverdue: Bool
  public var updates: [CommitmentUpdateView]

  public static let model = ModelDescription<CommitmentView>(
    "commitment", "What was promised.",
    .text("id", "Its id on the page.", \.id),
    .html("text", "The promise.", \.text),
    .list("by", "Who promised.", \.by),
    .list("to", "Whom it was promised to.", \.to),
    .object("due", "When it falls due.", \.due),
    .object("status", "open, kept, late, broken, dropped.", \.status),
    .flag("overdue", "Whether it is open and its day has passed.", \.isOverdue),
    .list("updates", "What became of it, oldest first.", \.updates))
}

public struct CommitmentUpdateView: Model {
  public var date: DateText
  public var status: Term?
  public var text: HTML?
  public var sources: [SourceNote]

  public static let model = ModelDescription<CommitmentUpdateView>(
    "commitment-update", "What became of a promise.",
    .object("date", "When.", \.date),
    .object("status", "How it stood from then on.", \.status),
    .html("text", "What happened.", \.text),
    .list("sources", "What says so.", \.sources))
}

/// Claims that stand in the same way between the sides.
public struct ClaimGroup: Model {
  /// "agreed", "several", "one-sided" or "contradicted".
  public var standing: Term
  public var claims: [ClaimView]

  public static let model = ModelDescription<ClaimGroup>(
    "claim-group", "Claims that stand in the same way between the sides.",
    .object(
      "standing", "agreed, several, one-sided (with the name of the side) or contradicted.", \.standing),
    .list("claims", "The claims.", \.claims))
}

public struct ClaimView: Model {
  public var text: HTML
  public var saidBy: [Link]
  public var deniedBy: [Link]
  public var sources: [SourceNote]

  public static let model = ModelDescription<ClaimView>(
    "claim", "What a side says happened.",
    .html("text", "What is said.", \.text),
    .list("said-by", "Who says so.", \.saidBy),
    .list("denied-by", "Who denies it.", \.deniedBy),
    .list("sources", "What reports it.", \.sources))
}
