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
  public var series: String?
  /// Others of the series, oldest first, itself included.
  public var seriesEntries: [Link]
  public var trend: Term?
  public var related: [Entry]
  public var reactions: [Entry]
  public var earlier: Link?
  public var later: Link?

  public static let model = ModelDescription<BriefPage>(
    "brief", "The page of a brief.",
    .object("frame", "What every page has around its own content.") { $0.frame },
    .object("record", "What the page of any record has.") { $0.record },
    .object("kind", "qa, analysis, news, deep-dive, digest.") { $0.kind },
    .list("authors", "Who wrote it.") { $0.authors },
    .object("photo", "The picture at its head.") { $0.photo },
    .list("judgments", "Its forecasts.") { $0.judgments },
    .list("questions", "The questions that a question-and-answer brief answers.") { $0.questions },
    .list("about", "The meetings, reactions, actors and people it is about.") { $0.about },
    .list("stances", "The stances on the meeting it is about.") { $0.stances },
    .object("stances-of", "That meeting.") { $0.stancesOf },
    .text("series", "The series it belongs to.") { $0.series },
    .list("series-entries", "The briefs of the series, oldest first.") { $0.seriesEntries },
    .object("trend", "deteriorated, unchanged, improved.") { $0.trend },
    .list("related", "Briefs that share its subjects.") { $0.related },
    .list("reactions", "Reactions to the brief.") { $0.reactions },
    .object("earlier", "The brief before it.") { $0.earlier },
    .object("later", "The brief after it.") { $0.later })
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
    .text("id", "Its id on the page.") { $0.id },
    .html("text", "What is judged.") { $0.text },
    .object("likelihood", "The term of ICD 203.") { $0.likelihood },
    .text("percent", "The term's range.") { $0.percent },
    .object("confidence", "low, moderate, high.") { $0.confidence },
    .object("by-date", "When it will be settled at the latest.") { $0.byDate },
    .object("resolution", "How it turned out.") { $0.resolution })
}

public struct ResolutionView: Model {
  public var date: DateText
  public var outcome: Term
  public var text: HTML?
  public var by: Link?

  public static let model = ModelDescription<ResolutionView>(
    "resolution", "How a forecast turned out.",
    .object("date", "When it was settled.") { $0.date },
    .object("outcome", "yes, no, void.") { $0.outcome },
    .html("text", "What happened.") { $0.text },
    .object("by", "Who or what settled it.") { $0.by })
}
