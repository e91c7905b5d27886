import Mustache

/// A link to a page of the site or, for a menu entry or a citation, elsewhere.
public struct Link: Model, Hashable {
  public var text: String
  /// nil where there is no page to lead to; then the text stands alone.
  public var address: String?
  /// The language of the page it leads to, when that is not the reader's.
  public var language: String?
  /// The language of its words, when that is not the reader's.
  public var textLanguage: String?
  public var isCurrent = false

  public static let model = ModelDescription<Link>(
    "link", "A name, and the page it leads to.",
    .text("text", "The words of the link.") { $0.text },
    .address("address", "Where it leads; false when there is no page.") { $0.address },
    .text("language", "BCP 47 tag of the page it leads to, when it is another than the reader's.") {
      $0.language
    },
    .text("text-language", "BCP 47 tag of its words, when they are not in the reader's language.") {
      $0.textLanguage
    },
    .flag("current", "Whether it leads to the page it stands on.") { $0.isCurrent })
}

/// A date or a moment, in words and for machines.
public struct DateText: Model, Hashable {
  public var text: String
  public var short: String
  public var iso: String

  public static let model = ModelDescription<DateText>(
    "date", "A date as precisely as it is known.",
    .text("text", "In words: 16 July 2023.") { $0.text },
    .text("short", "For columns: 16 Jul 2023.") { $0.short },
    .text("iso", "For `datetime` attributes: 2023-07-16.") { $0.iso })
}

/// A word of a vocabulary, as it is shown and as a style sheet finds it.
public struct Term: Model, Hashable {
  public var text: String
  public var word: String

  public static let model = ModelDescription<Term>(
    "term", "A word of a closed list.",
    .text("text", "The word as readers see it.") { $0.text },
    .text("word", "The word as authors write it; for classes.") { $0.word })
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
    .object("stance", "condemns … endorses, mixed, no-comment, silent.") { $0.stance },
    .object("basis", "observed, expected, reported, denied.") { $0.basis },
    .text("sign", "A letter or sign that tells stances apart without colour.") { $0.sign },
    .text("likelihood", "How likely, for an expected reaction.") { $0.likelihood })
}

/// How many stand where: one step of a strip.
public struct StanceCount: Model, Hashable {
  public var mark: StanceMark
  public var count: String
  public var names: String

  public static let model = ModelDescription<StanceCount>(
    "stance-count", "How many reactions have one stance on one basis.",
    .object("mark", "The stance and its basis.") { $0.mark },
    .text("count", "How many.") { $0.count },
    .text("names", "Who, in words.") { $0.names })
}

/// One line of a ledger: a record with its date and what it is there for.
///
/// What it shows is worked out when a template asks for it: most of it lies on the record's card.
public struct Entry: Model {
  let card: Card
  let context: PageContext
  /// What the record has to do with the page: "took part", "cited".
  public var role: String?

  public var kind: Term { card.kind }
  public var date: DateText? { card.date }
  public var title: Link { context.link(to: card) }
  public var summary: HTML? { card.summary }
  /// Who reacted, wrote or met.
  public var actors: [Link] { card.actors.map { context.link(to: $0) } }
  public var stance: StanceMark? { card.stance }
  /// What a reaction answers.
  public var target: Link? { card.target.map { context.link(to: $0) } }
  public var isMembersOnly: Bool { card.isMembersOnly }

  public static let model = ModelDescription<Entry>(
    "entry", "A record as one line of a list.",
    .object("kind", "What it is: brief, meeting, reaction, …") { $0.kind },
    .object("date", "Its date.") { $0.date },
    .object("title", "Its title, leading to its page.") { $0.title },
    .html("summary", "Its summary.") { $0.summary },
    .text("role", "What it has to do with the page it stands on.") { $0.role },
    .list("actors", "Who reacted, wrote or met.") { $0.actors },
    .object("stance", "The stance, for a reaction.") { $0.stance },
    .object("target", "What it answers, for a reaction.") { $0.target },
    .flag("members", "Whether only members may read it whole.") { $0.isMembersOnly })
}

/// What happened in one year, newest first.
public struct Year: Model {
  public var year: String
  public var entries: [Entry]

  public static let model = ModelDescription<Year>(
    "year", "The entries of one year.",
    .text("year", "The year, or the word for what has no date.") { $0.year },
    .list("entries", "Newest first.") { $0.entries })
}

/// A sentence elsewhere that leads here.
public struct Mention: Model {
  public var from: Entry
  public var sentence: HTML?

  public static let model = ModelDescription<Mention>(
    "mention", "A place in another text that leads to this page.",
    .object("from", "The record the sentence stands in.") { $0.from },
    .html("sentence", "The sentence, with the linked words marked.") { $0.sentence })
}
