import Mustache

/// A page of the list of pairs of actors, those with most events first.
public struct RelationsPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  public var pairs: [PartnerView]
  public var pager: Pager

  public static let model = ModelDescription<RelationsPage>(
    "relations", "A page of the list of pairs of actors, those with most events first.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .text("summary", "How long the list is, in a sentence.", \.summary),
    .list("pairs", "The pairs.", \.pairs),
    .object("pager", "The other pages of the list.", \.pager))
}

/// With whom an actor had most to do, as a list and as a figure.
public struct PartnersView: Model {
  public var partners: [PartnerView]
  public var network: NetworkView?
  public var all: Link?

  public static let model = ModelDescription<PartnersView>(
    "partners", "With whom an actor had most to do.",
    .list("partners", "At most twelve, those with most events first.", \.partners),
    .object("network", "The same as a figure; where there are at least two.", \.network),
    .object("all", "The list of all relations.", \.all))
}

/// An actor, or a pair of actors, with how much passed between them.
public struct PartnerView: Model {
  public var name: Link
  public var count: String
  public var latest: DateText?
  public var balance: Term

  public static let model = ModelDescription<PartnerView>(
    "partner", "With whom an actor had to do, and how much.",
    .object("name", "Who, leading to the page of the two, or to the actor's where there is none.", \.name),
    .text("count", "How many events there are, in words.", \.count),
    .object("latest", "The date of the last event that is not ahead.", \.latest),
    .object("balance", "favourable, critical, balanced, or none where no stance was taken.", \.balance))
}

/// An actor in the middle of those with whom it had most to do: lengths are those of the figure's `viewBox`.
public struct NetworkView: Model {
  public var width: String
  public var height: String
  public var x: String
  public var y: String
  public var lines: [FigureText]
  public var ties: [NetworkTie]
  /// The balances that occur, for the legend.
  public var balances: [Term]

  public static let model = ModelDescription<NetworkView>(
    "network", "An actor and its partners as a figure; lengths are those of its viewBox.",
    .text("width", "Its width.", \.width),
    .text("height", "Its height.", \.height),
    .text("centre-x", "Where the actor stands.", \.x),
    .text("centre-y", "Where the actor stands.", \.y),
    .list("lines", "The actor's name in lines.", \.lines),
    .list("ties", "The partners.", \.ties),
    .list("balances", "The balances of stances that occur, for the legend.", \.balances))
}

/// A partner in a figure, and the line that leads to it.
public struct NetworkTie: Model {
  public var x: String
  public var y: String
  public var weight: String
  public var balance: Term
  /// "start" or "end" of the text stands at the partner.
  public var anchor: String
  public var lines: [FigureText]

  public static let model = ModelDescription<NetworkTie>(
    "network-tie", "A partner in a figure.",
    .text("x", "Where it stands.", \.x),
    .text("y", "Where it stands.", \.y),
    .text("weight", "How thick the line to it is, by the number of events.", \.weight),
    .object("balance", "favourable, critical, balanced or none.", \.balance),
    .text("anchor", "Which end of its name stands at it: start or end.", \.anchor),
    .list("lines", "Its name in lines.", \.lines))
}
