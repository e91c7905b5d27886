import Mustache

/// The page of a brief.
public struct BriefPage: Model {
  public var frame: Frame
  public var record: RecordView
  public var kind: Term?
  public var authors: [Link]
  public var photo: PictureView?
  public var judgments: [JudgmentView]
  /// The questions that a question-and-answer brief answers.
  public var questions: [ContentsEntry]
  public var about: [Entry]
  /// The stances on the meeting it is about.
  public var stances: [StanceCount]
  public var stancesOf: Link?
  public var balance: SourceBalance?
  public var series: String?
  /// Others of the series, oldest first, itself included.
  public var seriesEntries: [Link]
  public var trend: Term?
  /// What has changed in what it is about; nil when nothing has.
  public var since: SinceView?
  public var related: [Entry]
  public var reactions: [Entry]
  public var earlier: Link?
  public var later: Link?

  public static let model = ModelDescription<BriefPage>(
    "brief", "The page of a brief.",
    .object("frame", "What every page has around its own content.", \.frame),
    .object("record", "What the page of any record has.", \.record),
    .object("kind", "qa, analysis, news, deep-dive, digest.", \.kind),
    .list("authors", "Who wrote it.", \.authors),
    .object("photo", "The picture at its head.", \.photo),
    .list("judgments", "Its forecasts.", \.judgments),
    .list("questions", "The questions that a question-and-answer brief answers.", \.questions),
    .list("about", "The meetings, reactions, actors and people it is about.", \.about),
    .list("stances", "The stances on the meeting it is about.", \.stances),
    .object("stances-of", "That meeting.", \.stancesOf),
    .object("balance", "Where its citations come from.", \.balance),
    .text("series", "The series it belongs to.", \.series),
    .list("series-entries", "The briefs of the series, oldest first.", \.seriesEntries),
    .object("trend", "deteriorated, unchanged, improved.", \.trend),
    .object(
      "since", "What has changed in what it is about since it was written or last brought up to date.",
      \.since),
    .list("related", "Briefs that share its subjects.", \.related),
    .list("reactions", "Reactions to the brief.", \.reactions),
    .object("earlier", "The brief before it.", \.earlier),
    .object("later", "The brief after it.", \.later))
}

/// A forecast and what became of it.
public struct JudgmentView: Model {
  public var id: String
  public var text: HTML
  public var likelihood: Term?
  /// "55–80 %".
  public var percent: String?
  public var confidence: Term?
  public var byDate: DateText?
  public var resolution: ResolutionView?

  public static let model = ModelDescription<JudgmentView>(
    "judgment", "A forecast.",
    .text("id", "Its id on the page.", \.id),
    .html("text", "What is judged.", \.text),
    .object("likelihood", "The term of ICD 203.", \.likelihood),
    .text("percent", "The term's range.", \.percent),
    .object("confidence", "low, moderate, high.", \.confidence),
    .object("by-date", "When it will be settled at the latest.", \.byDate),
    .object("resolution", "How it turned out.", \.resolution))
}

public struct ResolutionView: Model {
  public var date: DateText
  public var outcome: Term
  public var text: HTML?
  public var by: Link?

  public static let model = ModelDescription<ResolutionView>(
    "resolution", "How a forecast turned out.",
    .object("date", "When it was settled.", \.date),
    .object("outcome", "yes, no, void.", \.outcome),
    .html("text", "What happened.", \.text),
    .object("by", "Who or what settled it.", \.by))
}
