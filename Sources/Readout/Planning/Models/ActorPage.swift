import Mustache

/// The page of an actor.
public struct ActorPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var kind: Term?
  public var code: String?
  public var capital: String?
  public var region: Link?
  public var relations: [RelationView]
  public var members: [Link]
  public var memberOf: [Link]
  public var people: [OfficeHolder]
  /// The stances it has taken, counted.
  public var given: [StanceCount]
  /// The stances that others took on its meetings, counted.
  public var received: [StanceCount]
  /// The reactions of its members; nil where it has none, or none of them is on record.
  public var matrix: MatrixView?
  /// What was expected of it; nil where nothing was.
  public var forecasts: ForecastRecord?
  /// With whom it had most to do; nil when with nobody.
  public var partners: PartnersView?
  /// Its stances over time, on what it has reacted to most.
  public var plots: [StancePlot]
  /// The file of its meetings, for programs.
  public var calendar: String?
  public var timeline: Timeline

  public static let model = ModelDescription<ActorPage>(
    "actor", "The page of an actor.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("kind", "country, organization, bloc, …", \.kind),
    .text("code", "ISO 3166-1 alpha-2 code.", \.code),
    .text("capital", "The capital.", \.capital),
    .object("region", "The region it lies in.", \.region),
    .list("relations", "Standing relations to other actors.", \.relations),
    .list("members", "Who belongs to it.", \.members),
    .list("member-of", "What it belongs to.", \.memberOf),
    .list("people", "Who has held office there, latest first.", \.people),
    .list("given", "The stances it has taken, counted.", \.given),
    .list("received", "The stances that others took on its meetings, counted.", \.received),
    .object("matrix", "The reactions of its members, counted.", \.matrix),
    .object("forecasts", "What was expected of it.", \.forecasts),
    .object("partners", "With whom it had most to do.", \.partners),
    .list("stance-plots", "Its stances over time, on what it has reacted to most.", \.plots),
    .address("calendar", "A calendar file of its meetings; false when it has none.", \.calendar),
    .object("timeline", "What happened.", \.timeline))
}

/// What happened, newest first, with older pages behind.
public struct Timeline: Model {
  public var years: [Year]
  public var older: Link?
  /// How many entries there are in all, in words.
  public var count: String

  public static let model = ModelDescription<Timeline>(
    "timeline", "What happened, newest first.",
    .list("years", "By year.", \.years),
    .object("older", "The page with what is older.", \.older),
    .text("count", "How many entries there are in all, in words.", \.count))
}

public struct RelationView: Model {
  /// Whose file states it, where that is not the page's own.
  public var of: Link?
  public var with: Link
  public var kind: String
  public var period: String?

  public static let model = ModelDescription<RelationView>(
    "relation", "A standing relation.",
    .object("of", "Who has it, on a page that is about two.", \.of),
    .object("with", "To whom.", \.with),
    .text("kind", "What it is.", \.kind),
    .text("period", "From when to when.", \.period))
}

/// An office and who held it.
public struct OfficeHolder: Model {
  public var person: Link
  public var actor: Link
  public var office: String
  public var period: String?
  public var isCurrent: Bool

  public static let model = ModelDescription<OfficeHolder>(
    "office-holder", "An office and who held it.",
    .object("person", "Who.", \.person),
    .object("actor", "Where.", \.actor),
    .text("office", "The office.", \.office),
    .text("period", "From when to when.", \.period),
    .flag("current", "Whether the office is still held.", \.isCurrent))
}

/// The page of a person.
public struct PersonPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var original: String?
  public var originalLanguage: String?
  public var originalDirection: String?
  public var born: DateText?
  public var died: DateText?
  public var positions: [OfficeHolder]
  /// The offices as bars over the years; nil where no date is known.
  public var chart: OfficeChart?
  public var given: [StanceCount]
  public var timeline: Timeline

  public static let model = ModelDescription<PersonPage>(
    "person", "The page of a person.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .text("original", "The name in its own script.", \.original),
    .text("original-language", "BCP 47 tag of that name.", \.originalLanguage),
    .text("original-direction", "ltr or rtl.", \.originalDirection),
    .object("born", "When they were born.", \.born),
    .object("died", "When they died.", \.died),
    .list("positions", "The offices held, latest first.", \.positions),
    .object("office-chart", "The same as bars over the years; where dates are known.", \.chart),
    .list("given", "The stances taken, counted.", \.given),
    .object("timeline", "Meetings, words, briefs.", \.timeline))
}
