import Mustache

/// The page of a reaction.
public struct ReactionPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var stance: StanceMark?
  public var by: Link?
  /// Whether `by` is a person, who speaks for an actor in an office.
  public var speaksFor: Link?
  public var office: String?
  public var to: Link?
  public var outcome: Link?
  public var legal: Term?
  public var channel: Term?
  public var quote: QuoteView?
  public var searched: SearchedView?
  public var percent: String?
  public var confidence: Term?
  public var byDate: DateText?
  public var resolves: Entry?
  public var resolvedBy: [Entry]
  public var answers: [Entry]
  public var briefs: [Entry]
  /// The other reactions to the same thing.
  public var siblings: [Entry]

  public static let model = ModelDescription<ReactionPage>(
    "reaction", "The page of a reaction.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("stance", "Where they stand, and how that is known.", \.stance),
    .object("by", "Who reacted.", \.by),
    .object("for", "The actor that a person speaks for.", \.speaksFor),
    .text(
      "office", "The office that the person held that day: \"then …\" where its term has ended.", \.office),
    .object("to", "What it answers.", \.to),
    .object("outcome", "The outcome that it answers.", \.outcome),
    .object("legal", "What they hold the law to be.", \.legal),
    .object("channel", "How it was made known.", \.channel),
    .object("quote", "Their words.", \.quote),
    .object("searched", "Where and until when one looked.", \.searched),
    .text("percent", "The range of the likelihood of an expected reaction.", \.percent),
    .object("confidence", "How sure one is of that.", \.confidence),
    .object("by-date", "The deadline of an expected reaction.", \.byDate),
    .object("resolves", "The expected reaction that this one settles.", \.resolves),
    .list("resolved-by", "The observed reactions that settle this one.", \.resolvedBy),
    .list("answers", "The reactions to this one.", \.answers),
    .list("briefs", "The briefs about it.", \.briefs),
    .list("siblings", "The other reactions to the same thing.", \.siblings))
}

public struct QuoteView: Model {
  public var text: String
  public var language: String?
  public var direction: String?
  public var languageName: String?
  public var translation: String?
  public var translator: String?
  public var speaker: Link?
  /// The office that the speaker held that day: "then …" where its term has ended.
  public var office: String?
  public var verb: String?
  public var source: SourceNote?
  /// The other reactions that quote the same words.
  public var uses: [Entry]

  public static let model = ModelDescription<QuoteView>(
    "quote", "Somebody's words.",
    .text("text", "The words as said.", \.text),
    .text("language", "BCP 47 tag of the words.", \.language),
    .text("direction", "ltr or rtl.", \.direction),
    .text("language-name", "The language in words, when it is not the page's.", \.languageName),
    .text("translation", "The words in the page's language.", \.translation),
    .text("translator", "Who translated them.", \.translator),
    .object("speaker", "Who said them.", \.speaker),
    .text("office", "The office of the speaker that day: \"then …\" where its term has ended.", \.office),
    .text("verb", "The operative verb, as said.", \.verb),
    .object("source", "Where they are from.", \.source),
    .list("uses", "The other reactions that quote the same words.", \.uses))
}

public struct SearchedView: Model {
  public var until: DateText
  public var places: [String]

  public static let model = ModelDescription<SearchedView>(
    "searched", "Where and until when one looked without finding anything.",
    .object("until", "Until when.", \.until),
    .texts("places", "Where.", \.places))
}
