import Mustache

/// The page of a topic.
public struct TopicPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var broader: Link?
  public var narrower: [Link]
  public var timeline: Timeline

  public static let model = ModelDescription<TopicPage>(
    "topic", "The page of a topic.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .object("broader", "The topic it is a part of.") { $0.broader },
    .list("narrower", "The topics that are parts of it.") { $0.narrower },
    .object("timeline", "Everything on it.") { $0.timeline })
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
  public var timeline: Timeline

  public static let model = ModelDescription<SourcePage>(
    "source", "The page of a source.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .object("kind", "news-agency, newspaper, …") { $0.kind },
    .object("country", "Where it is based.") { $0.country },
    .address("url", "Its home on the web.") { $0.url },
    .text("grade", "Reliability in the Admiralty code.") { $0.grade },
    .text("grade-words", "The reliability in words.") { $0.gradeWords },
    .object("timeline", "Everything that rests on it.") { $0.timeline })
}

/// The page of an author.
public struct AuthorPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var role: String?
  public var email: String?
  public var url: String?
  public var timeline: Timeline

  public static let model = ModelDescription<AuthorPage>(
    "author", "The page of an author.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .text("role", "What they do at the desk.") { $0.role },
    .text("email", "How to write to them.") { $0.email },
    .address("url", "Their page on the web.") { $0.url },
    .object("timeline", "What they wrote.") { $0.timeline })
}

/// A prose page.
public struct ProsePage: Model {
  public var frame: Frame
  public var record: RecordView

  public static let model = ModelDescription<ProsePage>(
    "page", "A prose page: about, method, corrections.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record })
}

/// A page of a list of records by date.
public struct LedgerPage: Model {
  public var frame: Frame
  public var title: String
  public var kind: Term?
  /// What the list is of and how long it is, in a sentence.
  public var summary: String
  public var years: [Year]
  public var newer: Link?
  public var older: Link?
  /// "Page 3 of 7".
  public var position: String?
  /// All pages of the list, newest first; empty when there is one.
  public var pages: [Link]

  public static let model = ModelDescription<LedgerPage>(
    "ledger", "A page of a list of records by date.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .text("title", "What the list is of.") { $0.title },
    .object("kind", "The kind of record, where there is but one.") { $0.kind },
    .text("summary", "How long the list is, in a sentence.") { $0.summary },
    .list("years", "The entries by year, newest first.") { $0.years },
    .object("newer", "The page with what is newer.") { $0.newer },
    .object("older", "The page with what is older.") { $0.older },
    .text("position", "Which page it is, in words.") { $0.position },
    .list("pages", "All pages of the list.") { $0.pages })
}

/// A list of records by name.
public struct DirectoryPage: Model {
  public var frame: Frame
  public var title: String
  public var kind: Term
  public var summary: String
  public var letters: [Link]
  public var groups: [DirectoryGroup]

  public static let model = ModelDescription<DirectoryPage>(
    "directory", "A list of records by name.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .text("title", "What the list is of.") { $0.title },
    .object("kind", "The kind of record.") { $0.kind },
    .text("summary", "How long the list is, in a sentence.") { $0.summary },
    .list("letters", "The groups to jump to.") { $0.letters },
    .list("groups", "The records by first letter.") { $0.groups })
}

public struct DirectoryGroup: Model {
  public var title: String
  public var id: String
  public var entries: [DirectoryEntry]

  public static let model = ModelDescription<DirectoryGroup>(
    "directory-group", "Records with one first letter.",
    .text("title", "The letter.") { $0.title },
    .text("id", "Its id on the page.") { $0.id },
    .list("entries", "The records.") { $0.entries })
}

public struct DirectoryEntry: Model {
  public var name: Link
  /// What it is, in a line.
  public var detail: String?
  /// How many records refer to it.
  public var count: String

  public static let model = ModelDescription<DirectoryEntry>(
    "directory-entry", "A record by name.",
    .object("name", "Its name, leading to its page.") { $0.name },
    .text("detail", "What it is, in a line.") { $0.detail },
    .text("count", "How many records refer to it.") { $0.count })
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
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("lead", "The brief that leads.") { $0.lead },
    .list("second", "The next three briefs.") { $0.second },
    .list("latest", "The briefs after those.") { $0.latest },
    .list("reactions", "The latest reactions.") { $0.reactions },
    .list("next-meetings", "Meetings ahead, soonest first.") { $0.nextMeetings },
    .list("last-meetings", "Meetings past, latest first.") { $0.lastMeetings },
    .list("topics", "The topics, with how much there is on each.") { $0.topics },
    .address("all-briefs", "The list of briefs.") { $0.briefs },
    .address("all-reactions", "The list of reactions.") { $0.allReactions },
    .address("all-meetings", "The list of meetings.") { $0.meetings },
    .address("all-topics", "The list of topics.") { $0.allTopics })
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
    .object("entry", "Its title, date and summary.") { $0.entry },
    .text("kicker", "The kind of brief.") { $0.kicker },
    .object("topic", "Its first topic.") { $0.topic },
    .list("authors", "Who wrote it.") { $0.authors },
    .object("photo", "The picture at its head.") { $0.photo },
    .list("stances", "The stances on the meeting it is about.") { $0.stances },
    .object("stances-of", "That meeting.") { $0.stancesOf })
}

/// The page shown for an address that does not exist. It may be served at any address, so its links start
/// from the site's root.
public struct MissingPage: Model {
  public var frame: Frame
  public var lists: [Link]

  public static let model = ModelDescription<MissingPage>(
    "missing", "The page for addresses that do not exist (404.html).",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .list("lists", "Where to look instead.") { $0.lists })
}

/// A page at a former address that leads to the new one.
public struct RedirectPage: Model {
  public var title: String
  public var language: String
  public var target: String
  public var canonical: String?

  public static let model = ModelDescription<RedirectPage>(
    "redirect", "A page at a former address.",
    .text("title", "The title of the page it leads to.") { $0.title },
    .text("language", "BCP 47 tag.") { $0.language },
    .address("target", "The new address.") { $0.target },
    .address("canonical", "The new address, absolute.") { $0.canonical })
}
