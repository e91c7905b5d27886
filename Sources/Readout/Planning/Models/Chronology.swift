import Mustache

/// What happened around a meeting, day by day, oldest first.
public struct Chronology: Model {
  public var days: [ChronologyDay]
  /// How many entries there are in all, in words.
  public var count: String

  public static let model = ModelDescription<Chronology>(
    "chronology", "What happened around a meeting, day by day, oldest first.",
    .list("days", "Days, months or years, as precisely as they are known.", \.days),
    .text("count", "How many entries there are in all, in words.", \.count))
}

/// A day of a chronology; or a month or a year, where no more is known.
public struct ChronologyDay: Model {
  /// nil for what has no date.
  public var date: DateText?
  public var events: [ChronologyEvent]
  /// How many entries are left out behind this day's, in words.
  public var gap: String?

  public static let model = ModelDescription<ChronologyDay>(
    "chronology-day", "A day of a chronology, or what is dated less precisely.",
    .object("date", "The date, as precisely as it is known; false for what has none.", \.date),
    .list("events", "What happened.", \.events),
    .text("gap", "How many entries are left out behind these, in words.", \.gap))
}

/// Something that happened.
public struct ChronologyEvent: Model {
  /// "meeting", "earlier", "later", "outcome", "commitment", "reaction", "correction", "brief".
  public var what: Term
  /// A meeting's days and status, an outcome's stage, a commitment's status, the kind of a correction.
  public var state: String?
  public var title: Link?
  public var text: HTML?
  public var stance: StanceMark?
  /// Since when it has been known, where that is not when it happened.
  public var known: String?

  public static let model = ModelDescription<ChronologyEvent>(
    "chronology-event", "Something that happened.",
    .object("what", "meeting, earlier, later, outcome, commitment, reaction, correction, brief.", \.what),
    .text(
      "state", "A meeting's days and status, a stage, a commitment's status, the kind of a correction.",
      \.state),
    .object("title", "What it is, leading to its page or its place on this one.", \.title),
    .html("text", "What it is, where it has no page.", \.text),
    .object("stance", "The stance, for a reaction.", \.stance),
    .text("known", "Since when it has been known, where that is not its date, in words.", \.known))
}
