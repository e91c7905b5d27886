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
  /// The language of the text, when it is not that of the page around it.
  public var language: String?
  /// This record in the other languages it exists in.
  public var versions: [Link]
  public var body: HTML?
  /// Minutes that reading takes, in words.
  public var readingTime: String?
  public var contents: [ContentsEntry]
  public var notes: [SourceNote]
  public var corrections: [CorrectionView]
  public var mentions: [Mention]

  public static let model = ModelDescription<RecordView>(
    "record", "What the page of any record has.",
    .text("title", "The headline or name.") { $0.title },
    .html("summary", "The summary: the deck below a headline.") { $0.summary },
    .object("kind", "What it is, in a word.") { $0.kind },
    .object("date", "Its date.") { $0.date },
    .object("updated", "When it was last brought up to date.") { $0.updated },
    .object("corrected", "When it was last corrected.") { $0.corrected },
    .object("known", "When it became known, where that is not its date.") { $0.known },
    .list("topics", "What it is about.") { $0.topics },
    .texts("aliases", "Its other names.") { $0.aliases },
    .address("wikidata", "The address of its item at Wikidata.") { $0.wikidata },
    .flag("members", "Whether only members may read it whole.") { $0.isMembersOnly },
    .text("language", "The language of its text where that is not the page's.") { $0.language },
    .list("versions", "The record in the other languages it exists in.") { $0.versions },
    .html("body", "The text.") { $0.body },
    .text("reading-time", "How long reading takes, in words.") { $0.readingTime },
    .list("contents", "The headings of the text.") { $0.contents },
    .list("notes", "Sources and footnotes.") { $0.notes },
    .list("corrections", "Corrections, newest first.") { $0.corrections },
    .list("mentions", "Where other texts lead here.") { $0.mentions })
}

/// A heading of the text with its own link.
public struct ContentsEntry: Model, Hashable {
  public var text: String
  public var address: String
  public var isQuestion: Bool
  public var isNested: Bool

  public static let model = ModelDescription<ContentsEntry>(
    "contents-entry", "A heading of the text.",
    .text("text", "The heading.") { $0.text },
    .address("address", "Its own link.") { $0.address },
    .flag("question", "Whether it asks something.") { $0.isQuestion },
    .flag("nested", "Whether it stands below another heading.") { $0.isNested })
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
    .text("number", "Its number in the text; false when it is not cited there.") { $0.number },
    .text("id", "Its id on the page.") { $0.id },
    .object("source", "Who published it.") { $0.source },
    .object("title", "What it is, leading to it.") { $0.title },
    .object("date", "When it was published.") { $0.date },
    .address("archived", "An archived copy.") { $0.archived },
    .object("accessed", "When it was read.") { $0.accessed },
    .text("language", "The name of its language, when that is not the page's.") { $0.language },
    .text("grade", "Admiralty code.") { $0.grade },
    .text("grade-words", "The grade in words.") { $0.gradeWords },
    .html("text", "A footnote's text.") { $0.text },
    .list("references", "The places in the text that cite it.") { $0.references },
    .text("supports", "What of the record rests on it.") { $0.supports })
}

/// A correction made in the open.
public struct CorrectionView: Model {
  public var date: DateText
  public var kind: Term
  public var text: HTML

  public static let model = ModelDescription<CorrectionView>(
    "correction", "A correction made in the open.",
    .object("date", "When.") { $0.date },
    .object("kind", "correction, clarification, update, editors-note, withdrawal.") { $0.kind },
    .html("text", "What was wrong and what is right.") { $0.text })
}
