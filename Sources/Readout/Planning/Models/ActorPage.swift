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
  public var timeline: Timeline

  public static let model = ModelDescription<ActorPage>(
    "actor", "The page of an actor.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .object("kind", "country, organization, bloc, …") { $0.kind },
    .text("code", "ISO 3166-1 alpha-2 code.") { $0.code },
    .text("capital", "The capital.") { $0.capital },
    .object("region", "The region it lies in.") { $0.region },
    .list("relations", "Standing relations to other actors.") { $0.relations },
    .list("members", "Who belongs to it.") { $0.members },
    .list("member-of", "What it belongs to.") { $0.memberOf },
    .list("people", "Who has held office there, latest first.") { $0.people },
    .list("given", "The stances it has taken, counted.") { $0.given },
    .list("received", "The stances that others took on its meetings, counted.") { $0.received },
    .object("timeline", "What happened.") { $0.timeline })
}

/// What happened, newest first, with older pages behind.
public struct Timeline: Model {
  public var years: [Year]
  public var older: Link?
  /// How many entries there are in all, in words.
  public var count: String

  public static let model = ModelDescription<Timeline>(
    "timeline", "What happened, newest first.",
    .list("years", "By year.") { $0.years },
    .object("older", "The page with what is older.") { $0.older },
    .text("count", "How many entries there are in all, in words.") { $0.count })
}

public struct RelationView: Model {
  public var with: Link
  public var kind: String
  public var period: String?

  public static let model = ModelDescription<RelationView>(
    "relation", "A standing relation.",
    .object("with", "To whom.") { $0.with },
    .text("kind", "What it is.") { $0.kind },
    .text("period", "From when to when.") { $0.period })
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
    .object("person", "Who.") { $0.person },
    .object("actor", "Where.") { $0.actor },
    .text("office", "The office.") { $0.office },
    .text("period", "From when to when.") { $0.period },
    .flag("current", "Whether the office is still held.") { $0.isCurrent })
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
  public var given: [StanceCount]
  public var timeline: Timeline

  public static let model = ModelDescription<PersonPage>(
    "person", "The page of a person.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .text("original", "The name in its own script.") { $0.original },
    .text("original-language", "BCP 47 tag of that name.") { $0.originalLanguage },
    .text("original-direction", "ltr or rtl.") { $0.originalDirection },
    .object("born", "When they were born.") { $0.born },
    .object("died", "When they died.") { $0.died },
    .list("positions", "The offices held, latest first.") { $0.positions },
    .list("given", "The stances taken, counted.") { $0.given },
    .object("timeline", "Meetings, words, briefs.") { $0.timeline })
}
