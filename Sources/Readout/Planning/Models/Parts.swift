import Mustache

/// A link to a page of the site or, for a menu entry or a citation, elsewhere.
public struct Link: Model, Hashable {
  public var text: String
  /// nil where there is no page to lead to; then the text stands alone. On this site it begins with a slash,
  /// and the renderer makes it lead from the page that shows it.
  public var address: String?
  /// The language of the page it leads to, when that is not the reader's.
  public var language: String?
  /// The language of its words, when that is not the reader's.
  public var textLanguage: String?
  public var isCurrent = false

  public static let model = ModelDescription<Link>(
    "link", "A name, and the page it leads to.",
    .text("text", "The words of the link.", \.text),
    .address("address", "Where it leads; false when there is no page.", \.address),
    .text(
      "language", "BCP 47 tag of the page it leads to, when it is another than the reader's.", \.language),
    .text(
      "text-language", "BCP 47 tag of its words, when they are not in the reader's language.", \.textLanguage),
    .flag("current", "Whether it leads to the page it stands on.", \.isCurrent))
}

/// A date or a moment, in words and for machines.
public struct DateText: Model, Hashable {
  public var text: String
  public var short: String
  public var iso: String

  public static let model = ModelDescription<DateText>(
    "date", "A date as precisely as it is known.",
    .text("text", "In words: 16 July 2023.", \.text),
    .text("short", "For columns: 16 Jul 2023.", \.short),
    .text("iso", "For `datetime` attributes: 2023-07-16.", \.iso))
}

/// A word of a vocabulary, as it is shown and as a style sheet finds it.
public struct Term: Model, Hashable {
  public var text: String
  public var word: String

  public static let model = ModelDescription<Term>(
    "term", "A word of a closed list.",
    .text("text", "The word as readers see it.", \.text),
    .text("word", "The word as authors write it; for classes.", \.word))
}

/// A stance with all that its mark shows.
public struct StanceMark: Model, Hashable {
  public var stance: Term
  public var basis: Term
  /// A letter or sign that tells stances apart without colour.
  public var sign: String
  /// For an expected reaction: likelihood in words.
  public var likelihood: String?

  public static let model = ModelDescription<StanceMark>(
    "stance", "Where somebody stands, and how that is known.",
    .object("stance", "condemns … endorses, mixed, no-comment, silent.", \.stance),
    .object("basis", "observed, expected, reported, denied.", \.basis),
    .text("sign", "A letter or sign that tells stances apart without colour.", \.sign),
    .text("likelihood", "How likely, for an expected reaction.", \.likelihood))
}

/// How many stand where: one step of a strip.
public struct StanceCount: Model, Hashable {
  public var mark: StanceMark
  public var count: String
  public var names: String

  public static let model = ModelDescription<StanceCount>(
    "stance-count", "How many reactions have one stance on one basis.",
    .object("mark", "The stance and its basis.", \.mark),
    .text("count", "How many.", \.count),
    .text("names", "Who, in words.", \.names))
}

/// One line of a ledger: a record with its date and what it is there for.
public struct Entry: Model {
  public var title: Link
  public var kind: Term
  public var date: DateText?
  public var summary: HTML?
  /// What the record has to do with the page: "took part", "cited".
  public var role: String?
  /// In a timeline: since when it has been known, where that is not its date.
  public var known: String?
  /// In a timeline: whether the entry before it has the same date.
  public var isOfSameDay = false
  /// Who reacted, wrote or met.
  public var actors: [Link]
  public var stance: StanceMark?
  /// What a reaction answers.
  public var target: Link?
  public var isMembersOnly: Bool
  /// Why readers would not see it: in a preview, or in a build of drafts.
  public var held: String?

  public static let model = ModelDescription<Entry>(
    "entry", "A record as one line of a list.",
    .object("kind", "What it is: brief, meeting, reaction, …", \.kind),
    .object("date", "Its date.", \.date),
    .object("title", "Its title, leading to its page.", \.title),
    .html("summary", "Its summary.", \.summary),
    .text("role", "What it has to do with the page it stands on.", \.role),
    .text("known", "In a timeline: since when it has been known, where that is not its date.", \.known),
    .flag("same-day", "In a timeline: whether the entry before it has the same date.", \.isOfSameDay),
    .list("actors", "Who reacted, wrote or met.", \.actors),
    .object("stance", "The stance, for a reaction.", \.stance),
    .object("target", "What it answers, for a reaction.", \.target),
    .flag("members", "Whether only members may read it whole.", \.isMembersOnly),
    .text("held", "Why readers would not see it, where drafts are shown too.", \.held))
}

/// What happened in one year, newest first.
public struct Year: Model {
  public var year: String
  public var entries: [Entry]

  public static let model = ModelDescription<Year>(
    "year", "The entries of one year.",
    .text("year", "The year, or the word for what has no date.", \.year),
    .list("entries", "Newest first.", \.entries))
}

/// A sentence elsewhere that leads here.
public struct Mention: Model {
  public var from: Entry
  public var sentence: HTML?

  public static let model = ModelDescription<Mention>(
    "mention", "A place in another text that leads to this page.",
    .object("from", "The record the sentence stands in.", \.from),
    .html("sentence", "The sentence, with the linked words marked.", \.sentence))
}
