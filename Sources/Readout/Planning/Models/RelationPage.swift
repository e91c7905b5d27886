import Mustache

/// The page of what passed between two actors.
public struct RelationPage: Model {
  public var frame: Frame
  public var pair: PairView

  public static let model = ModelDescription<RelationPage>(
    "relation", "The page of what passed between two actors.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("pair", "The two actors.", \.pair))
}

/// Two actors and what passed between them.
public struct PairView: Model {
  public var title: String
  public var actors: [Link]
  /// The list of all relations.
  public var all: Link
  /// How many meetings and reactions there are, and how much that is no event, in words.
  public var counts: [String]
  public var earliest: DateText?
  public var latest: DateText?
  public var relations: [RelationView]
  public var delegations: [Delegation]
  public var meetings: [Entry]
  public var outcomes: [PairOutcome]
  public var moreOutcomes: String?
  public var commitments: [CommitmentEntry]
  public var moreCommitments: String?
  public var reactions: [PairReactions]
  public var older: Link?

  public static let model = ModelDescription<PairView>(
    "pair", "Two actors and what passed between them.",
    .text("title", "Both their names.", \.title),
    .list("actors", "The two.", \.actors),
    .object("all", "The list of all relations.", \.all),
    .texts(
      "counts", "How many meetings and reactions there are, and how much that is no event, in words.",
      \.counts),
    .object("earliest", "The date of the first event.", \.earliest),
    .object("latest", "The date of the last event that is not ahead.", \.latest),
    .list("relations", "Standing relations that the file of one of them states.", \.relations),
    .list("delegations", "Who took part in their meetings for each, the latest first.", \.delegations),
    .list("meetings", "The newest meetings in which both took part.", \.meetings),
    .list("outcomes", "What came of their meetings, the newest first.", \.outcomes),
    .text("more-outcomes", "How many outcomes are left out, in words.", \.moreOutcomes),
    .list("commitments", "What one promised the other, the newest first.", \.commitments),
    .text("more-commitments", "How many commitments are left out, in words.", \.moreCommitments),
    .list("reactions", "The newest reactions of each to what the other did.", \.reactions),
    .object("older", "The page with older meetings and reactions.", \.older))
}

/// An outcome with its meeting, of which it is a part.
public struct PairOutcome: Model {
  public var title: Link
  public var kind: Term?
  public var stage: Term?
  /// "as claimed by Iran", while nothing else bears it out.
  public var soleClaim: String?
  public var date: DateText?
  public var claimedBy: [Link]

  public static let model = ModelDescription<PairOutcome>(
    "pair-outcome", "What came of a meeting of two actors.",
    .object("title", "What it is called, leading to it.", \.title),
    .object("kind", "What kind of instrument.", \.kind),
    .object("stage", "How far it has come.", \.stage),
    .text("sole-claim", "\"as claimed by …\", while only one side's word bears it out.", \.soleClaim),
    .object("date", "When it was concluded, or else when they met.", \.date),
    .list("claimed-by", "Who says that it exists.", \.claimedBy))
}

/// The reactions of one of two actors to what the other did.
public struct PairReactions: Model {
  /// "Reactions of Bolivia to Iran".
  public var title: String
  public var stances: [StanceCount]
  public var entries: [Entry]

  public static let model = ModelDescription<PairReactions>(
    "pair-reactions", "The reactions of one actor to what another did.",
    .text("title", "Whose, and to whom, in words.", \.title),
    .list("stances", "The stances, counted.", \.stances),
    .list("entries", "The reactions, newest first.", \.entries))
}
