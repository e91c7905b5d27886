import Mustache

/// The ledger of forecasts: expected against observed.
public struct ForecastsPage: Model {
  public var frame: Frame
  public var title: String
  /// How many there are, and how they stand.
  public var summary: String
  public var score: ScoreView?
  /// By state, on the first page only: overdue, due, open, settled.
  public var groups: [ForecastGroup]
  /// Reactions that nobody expected, newest first; on the first page only.
  public var unexpected: [Entry]
  public var unexpectedRest: String?
  public var years: [ForecastYear]
  public var pager: Pager

  public static let model = ModelDescription<ForecastsPage>(
    "forecasts", "The ledger of forecasts: expected against observed.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the list is of.", \.title),
    .text("summary", "How many there are and how they stand, in a sentence.", \.summary),
    .object("score", "How well they turned out; false while none is settled.", \.score),
    .list("groups", "Overdue, due, open, settled; on the first page.", \.groups),
    .list("unexpected", "Reactions that nobody expected, newest first; on the first page.", \.unexpected),
    .text("unexpected-rest", "How many more there are, in words.", \.unexpectedRest),
    .list(
      "years", "All, by the year in which they were made, newest first; none where the groups hold all.",
      \.years),
    .object("pager", "The other pages of the list.", \.pager))
}

/// The forecasts of one state.
public struct ForecastGroup: Model {
  public var state: Term
  public var entries: [ForecastEntry]
  /// How many more there are, in words.
  public var rest: String?

  public static let model = ModelDescription<ForecastGroup>(
    "forecast-group", "The forecasts of one state.",
    .object("state", "overdue, due, open, settled.", \.state),
    .list("entries", "The forecasts; the nearest deadline first, or the last settled.", \.entries),
    .text("rest", "How many more there are, in words.", \.rest))
}

public struct ForecastYear: Model {
  public var year: String
  public var entries: [ForecastEntry]

  public static let model = ModelDescription<ForecastYear>(
    "forecast-year", "The forecasts made in one year.",
    .text("year", "The year, or the word for what has no date.", \.year),
    .list("entries", "Newest first.", \.entries))
}

/// A forecast as one line of a list.
public struct ForecastEntry: Model {
  /// The expected reaction, or the brief at the place of the judgment.
  public var title: Link
  /// A judgment's text; nil for an expected reaction, which its title tells.
  public var text: HTML?
  /// The language of the text where that is not the page's.
  public var language: String?
  /// What an expected reaction is to.
  public var target: Link?
  /// Who is expected to react, or who judged.
  public var actors: [Link]
  public var made: DateText?
  public var likelihood: Term?
  public var percent: String?
  public var confidence: Term?
  public var deadline: DateText?
  public var state: Term
  /// yes, no or void, once it is settled.
  public var outcome: Term?
  public var settledBy: Link?
  public var settledOn: DateText?

  public static let model = ModelDescription<ForecastEntry>(
    "forecast-entry", "A forecast as one line of a list.",
    .object("title", "The expected reaction, or the brief at the place of the judgment.", \.title),
    .html("text", "A judgment's text; false for an expected reaction.", \.text),
    .text("language", "The language of the text where that is not the page's.", \.language),
    .object("target", "What an expected reaction is to.", \.target),
    .list("actors", "Who is expected to react, or who judged.", \.actors),
    .object("made", "When it was made.", \.made),
    .object("likelihood", "The term of ICD 203.", \.likelihood),
    .text("percent", "The term's range.", \.percent),
    .object("confidence", "low, moderate, high.", \.confidence),
    .object("deadline", "When it will be settled at the latest.", \.deadline),
    .object("state", "overdue, due, open, settled.", \.state),
    .object("outcome", "yes, no or void, once it is settled.", \.outcome),
    .object("settled-by", "The reaction, or whoever settled it.", \.settledBy),
    .object("settled-on", "When.", \.settledOn))
}

/// What an author forecast, or what was forecast of an actor.
public struct ForecastRecord: Model {
  public var summary: String
  public var score: ScoreView?
  /// The newest first.
  public var entries: [ForecastEntry]
  public var rest: String?
  /// The ledger of all forecasts.
  public var ledger: String

  public static let model = ModelDescription<ForecastRecord>(
    "forecast-record", "What an author forecast, or what was forecast of an actor.",
    .text("summary", "How many there are and how they stand, in a sentence.", \.summary),
    .object("score", "How well they turned out; false while none is settled.", \.score),
    .list("entries", "The newest first.", \.entries),
    .text("rest", "How many more there are, in words.", \.rest),
    .address("ledger", "The ledger of all forecasts.", \.ledger))
}

/// How well forecasts turned out.
public struct ScoreView: Model {
  /// "0.18".
  public var brier: String
  /// "on 12 settled forecasts".
  public var basis: String
  /// Terms with at least one settled forecast, the least likely first.
  public var terms: [ScoreTerm]
  /// Whether enough is settled for a picture.
  public var isPlotted: Bool

  public static let model = ModelDescription<ScoreView>(
    "score", "How well forecasts turned out.",
    .text("brier", "The Brier score: 0 is perfect, 1 always wrong.", \.brier),
    .text("basis", "On how many forecasts it rests, in words.", \.basis),
    .list("terms", "How often each term came about, the least likely first.", \.terms),
    .flag("plotted", "Whether enough is settled for a picture of calibration.", \.isPlotted))
}

public struct ScoreTerm: Model {
  public var likelihood: Term
  public var percent: String
  public var settled: String
  public var cameAbout: String
  /// "67 %".
  public var share: String
  /// Its place in a plot of 100 by 100: across, the middle of the range.
  public var x: String
  /// Down from the top, the share that came about.
  public var y: String
  public var radius: String

  public static let model = ModelDescription<ScoreTerm>(
    "score-term", "How often forecasts of one term came about.",
    .object("likelihood", "The term of ICD 203.", \.likelihood),
    .text("percent", "The term's range.", \.percent),
    .text("settled", "How many are settled.", \.settled),
    .text("came-about", "How many of those came about.", \.cameAbout),
    .text("share", "The same in percent.", \.share),
    .text("x", "Across, in a plot of 100 by 100: the middle of the range.", \.x),
    .text("y", "Down from the top: the share that came about.", \.y),
    .text("radius", "The size of its point.", \.radius))
}
