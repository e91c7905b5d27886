import Mustache

/// What the page of any record has.
public struct RecordView: Model {
  public var title: String
  public var summary: HTML?
  public var kind: Term
  public var date: DateText?
  public var updated: DateText?
  /// The date of the latest correction.
  public var corrected: DateText?
  /// When it became known, where that is not its date.
  public var known: DateText?
  public var topics: [Link]
  public var aliases: [String]
  public var wikidata: String?
  public var isMembersOnly: Bool
  /// Why readers would not see it: in a preview, or in a build of drafts.
  public var held: String?
  /// What is shown in the place of a text that is for members.
  public var teaser: TeaserView?
  /// The language of the text, when it is not that of the page around it.
  public var language: String?
  /// This record in the other languages it exists in.
  public var versions: [Link]
  /// The text, up to the first view in it.
  public var body: HTML?
  /// The views in the text, each with the text behind it.
  public var views: [Inset]
  /// Minutes that reading takes, in words.
  public var readingTime: String?
  public var contents: [ContentsEntry]
  public var notes: [SourceNote]
  public var corrections: [CorrectionView]
  public var mentions: [Mention]

  public static let model = ModelDescription<RecordView>(
    "record", "What the page of any record has.",
    .text("title", "The headline or name.", \.title),
    .html("summary", "The summary: the deck below a headline.", \.summary),
    .object("kind", "What it is, in a word.", \.kind),
    .object("date", "Its date.", \.date),
    .object("updated", "When it was last brought up to date.", \.updated),
    .object("corrected", "When it was last corrected.", \.corrected),
    .object("known", "When it became known, where that is not its date.", \.known),
    .list("topics", "What it is about.", \.topics),
    .texts("aliases", "Its other names.", \.aliases),
    .address("wikidata", "The address of its item at Wikidata.", \.wikidata),
    .flag("members", "Whether only members may read it whole.", \.isMembersOnly),
    .text("held", "Why readers would not see it, where drafts are shown too.", \.held),
    .object("teaser", "The opening of a text that only members may read whole.", \.teaser),
    .text("language", "The language of its text where that is not the page's.", \.language),
    .list("versions", "The record in the other languages it exists in.", \.versions),
    .html("body", "The text, up to the first view in it.", \.body),
    .list("views", "The views that the author put into the text.", \.views),
    .text("reading-time", "How long reading takes, in words.", \.readingTime),
    .list("contents", "The headings of the text.", \.contents),
    .list("notes", "Sources and footnotes.", \.notes),
    .list("corrections", "Corrections, newest first.", \.corrections),
    .list("mentions", "Where other texts lead here.", \.mentions))
}

/// A heading of the text with its own link.
public struct ContentsEntry: Model, Hashable {
  public var text: String
  public var address: String
  public var isQuestion: Bool
  public var isNested: Bool

  public static let model = ModelDescription<ContentsEntry>(
    "contents-entry", "A heading of the text.",
    .text("text", "The heading.", \.text),
    .address("address", "Its own link.", \.address),
    .flag("question", "Whether it asks something.", \.isQuestion),
    .flag("nested", "Whether it stands below another heading.", \.isNested))
}

/// A numbered note: a source, a footnote, or a source with its remark.
public struct SourceNote: Model {
  /// nil for a source that the text does not cite by number.
  public var number: String?
  public var id: String?
  public var source: Link?
  public var title: Link?
  public var date: DateText?
  public var archived: String?
  public var accessed: DateText?
  public var language: String?
  public var grade: String?
  public var gradeWords: String?
  /// The text of a footnote that was written out.
  public var text: HTML?
  public var references: [Link]
  /// What of the record rests on it: an outcome, a claim.
  public var supports: String?

  public static let model = ModelDescription<SourceNote>(
    "source-note", "A source, or a footnote.",
    .text("number", "Its number in the text; false when it is not cited there.", \.number),
    .text("id", "Its id on the page.", \.id),
    .object("source", "Who published it.", \.source),
    .object("title", "What it is, leading to it.", \.title),
    .object("date", "When it was published.", \.date),
    .address("archived", "An archived copy.", \.archived),
    .object("accessed", "When it was read.", \.accessed),
    .text("language", "The name of its language, when that is not the page's.", \.language),
    .text("grade", "Admiralty code.", \.grade),
    .text("grade-words", "The grade in words.", \.gradeWords),
    .html("text", "A footnote's text.", \.text),
    .list("references", "The places in the text that cite it.", \.references),
    .text("supports", "What of the record rests on it.", \.supports))
}

/// A correction made in the open.
public struct CorrectionView: Model {
  public var date: DateText
  public var kind: Term
  public var text: HTML

  public static let model = ModelDescription<CorrectionView>(
    "correction", "A correction made in the open.",
    .object("date", "When.", \.date),
    .object("kind", "correction, clarification, update, editors-note, withdrawal.", \.kind),
    .html("text", "What was wrong and what is right.", \.text))
}
