import Mustache

/// The page of a topic.
public struct TopicPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var broader: Link?
  public var narrower: [Link]
  /// The reactions to its meetings; nil where none is on record.
  public var matrix: MatrixView?
  /// The file of its meetings, for programs.
  public var calendar: String?
  public var timeline: Timeline

  public static let model = ModelDescription<TopicPage>(
    "topic", "The page of a topic.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("broader", "The topic it is a part of.", \.broader),
    .list("narrower", "The topics that are parts of it.", \.narrower),
    .object("matrix", "The reactions to its meetings, counted by actor.", \.matrix),
    .address("calendar", "A calendar file of its meetings; false when it has none.", \.calendar),
    .object("timeline", "Everything on it.", \.timeline))
}

/// The page of a source.
public struct SourcePage: Model {
  public var frame: Frame
  public var record: RecordView
  public var kind: Term?
  public var country: Link?
  public var url: String?
  public var grade: String?
  public var gradeWords: String?
  public var resting: Resting?
  public var timeline: Timeline

  public static let model = ModelDescription<SourcePage>(
    "source", "The page of a source.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("kind", "news-agency, newspaper, …", \.kind),
    .object("country", "Where it is based.", \.country),
    .address("url", "Its home on the web.", \.url),
    .text("grade", "Reliability in the Admiralty code.", \.grade),
    .text("grade-words", "The reliability in words.", \.gradeWords),
    .object("resting", "What rests on it, the most exposed first.", \.resting),
    .object("timeline", "Everything that cites it.", \.timeline))
}

/// The page of an author.
public struct AuthorPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var role: String?
  public var email: String?
  public var url: String?
  /// What they forecast; nil where nothing is.
  public var forecasts: ForecastRecord?
  public var timeline: Timeline

  public static let model = ModelDescription<AuthorPage>(
    "author", "The page of an author.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .text("role", "What they do at the desk.", \.role),
    .text("email", "How to write to them.", \.email),
    .address("url", "Their page on the web.", \.url),
    .object("forecasts", "What they forecast.", \.forecasts),
    .object("timeline", "What they wrote.", \.timeline))
}

/// A prose page.
public struct ProsePage: Model {
  public var frame: Frame
  public var record: RecordView

  public static let model = ModelDescription<ProsePage>(
    "page", "A prose page: about, method, corrections.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record))
}

/// A page of a list of records by date.
public struct LedgerPage: Model {
  public var frame: Frame
  public var title: String
  public var kind: Term?
  /// What the list is of and how long it is, in a sentence.
  public var summary: String
  public var years: [Year]
  public var pager: Pager

  public static let model = ModelDescription<LedgerPage>(
    "ledger", "A page of a list of records by date.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .object("kind", "The kind of record, where there is but one.", \.kind),
    .text("summary", "How long the list is, in a sentence.", \.summary),
    .list("years", "The entries by year, newest first.", \.years),
    .object("pager", "The other pages of the list.", \.pager))
}

/// A list of records by name.
public struct DirectoryPage: Model {
  public var frame: Frame
  public var title: String
  public var kind: Term
  public var summary: String
  public var letters: [Link]
  public var groups: [DirectoryGroup]
  /// The list of relations, in the list of actors.
  public var relations: Link?

  public static let model = ModelDescription<DirectoryPage>(
    "directory", "A list of records by name.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .object("kind", "The kind of record.", \.kind),
    .text("summary", "How long the list is, in a sentence.", \.summary),
    .list("letters", "The groups to jump to.", \.letters),
    .list("groups", "The records by first letter.", \.groups),
    .object("relations", "In the list of actors: the list of relations.", \.relations))
}

public struct DirectoryGroup: Model {
  public var title: String
  public var id: String
  public var entries: [DirectoryEntry]

  public static let model = ModelDescription<DirectoryGroup>(
    "directory-group", "Records with one first letter.",
    .text("title", "The letter.", \.title),
    .text("id", "Its id on the page.", \.id),
    .list("entries", "The records.", \.entries))
}

public struct DirectoryEntry: Model {
  public var name: Link
  /// What it is, in a line.
  public var detail: String?
  /// How many records refer to it.
  public var count: String

  public static let model = ModelDescription<DirectoryEntry>(
    "directory-entry", "A record by name.",
    .object("name", "Its name, leading to its page.", \.name),
    .text("detail", "What it is, in a line.", \.detail),
    .text("count", "How many records refer to it.", \.count))
}

/// The front page.
public struct FrontPage: Model {
  public var frame: Frame
  public var lead: LeadView?
  public var second: [LeadView]
  public var latest: [Entry]
  public var reactions: [Entry]
  public var nextMeetings: [Entry]
  public var lastMeetings: [Entry]
  public var topics: [DirectoryEntry]
  public var briefs: String
  public var allReactions: String
  public var meetings: String
  public var allTopics: String?

  public static let model = ModelDescription<FrontPage>(
    "front", "The front page.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("lead", "The brief that leads.", \.lead),
    .list("second", "The next three briefs.", \.second),
    .list("latest", "The briefs after those.", \.latest),
    .list("reactions", "The latest reactions.", \.reactions),
    .list("next-meetings", "Meetings ahead, soonest first.", \.nextMeetings),
    .list("last-meetings", "Meetings past, latest first.", \.lastMeetings),
    .list("topics", "The topics, with how much there is on each.", \.topics),
    .address("all-briefs", "The list of briefs.", \.briefs),
    .address("all-reactions", "The list of reactions.", \.allReactions),
    .address("all-meetings", "The list of meetings.", \.meetings),
    .address("all-topics", "The list of topics.", \.allTopics))
}

/// A brief on the front page.
public struct LeadView: Model {
  public var entry: Entry
  public var kicker: String?
  public var topic: Link?
  public var authors: [Link]
  public var photo: PictureView?
  public var stances: [StanceCount]
  public var stancesOf: Link?

  public static let model = ModelDescription<LeadView>(
    "lead", "A brief on the front page.",
    .object("entry", "Its title, date and summary.", \.entry),
    .text("kicker", "The kind of brief.", \.kicker),
    .object("topic", "Its first topic.", \.topic),
    .list("authors", "Who wrote it.", \.authors),
    .object("photo", "The picture at its head.", \.photo),
    .list("stances", "The stances on the meeting it is about.", \.stances),
    .object("stances-of", "That meeting.", \.stancesOf))
}

/// The page shown for an address that does not exist. It may be served at any address, so its links start
/// from the site's root.
public struct MissingPage: Model {
  public var frame: Frame
  public var lists: [Link]

  public static let model = ModelDescription<MissingPage>(
    "missing", "The page for addresses that do not exist (404.html).",
    .object("frame", "What every page has around its own content.", \.frame),
    .list("lists", "Where to look instead.", \.lists))
}

/// A page at a former address that leads to the new one.
public struct RedirectPage: Model {
  public var title: String
  public var language: String
  public var target: String
  public var canonical: String?

  public static let model = ModelDescription<RedirectPage>(
    "redirect", "A page at a former address.",
    .text("title", "The title of the page it leads to.", \.title),
    .text("language", "BCP 47 tag.", \.language),
    .address("target", "The new address.", \.target),
    .address("canonical", "The new address, absolute.", \.canonical))
}
