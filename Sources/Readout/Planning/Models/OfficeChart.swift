import Mustache

/// The offices of a person as bars over the years: lengths are those of the figure's `viewBox`.
public struct OfficeChart: Model {
  public var width: String
  public var height: String
  /// Where the bars end and the years stand.
  public var axis: String
  public var ticks: [AxisTick]
  public var bars: [OfficeBar]
  public var hasVague: Bool
  public var hasUnknown: Bool
  public var hasOpen: Bool

  public static let model = ModelDescription<OfficeChart>(
    "office-chart", "The offices of a person as bars over the years; lengths are those of its viewBox.",
    .text("width", "Its width.", \.width),
    .text("height", "Its height.", \.height),
    .text("axis", "Where the bars end and the years stand.", \.axis),
    .list("ticks", "The years.", \.ticks),
    .list("bars", "The offices, the latest first.", \.bars),
    .flag("vague", "Whether a date is known only to the month or the year.", \.hasVague),
    .flag("unknown", "Whether it is not known when an office began.", \.hasUnknown),
    .flag("open", "Whether an office is still held.", \.hasOpen))
}

/// One office in the figure.
public struct OfficeBar: Model {
  public var lines: [FigureText]
  public var segments: [BarSegment]
  /// The head of an arrow, as the data of a path; nil where the office has ended.
  public var arrow: String?

  public static let model = ModelDescription<OfficeBar>(
    "office-bar", "An office in the figure.",
    .list("lines", "The office and where it was held, in lines.", \.lines),
    .list("segments", "The parts of the bar.", \.segments),
    .text("arrow", "Where the office is still held: the head of an arrow, as the data of a path.", \.arrow))
}

/// A part of a bar, by how surely the office was held then.
public struct BarSegment: Model, Hashable {
  public var x: String
  public var y: String
  public var width: String
  /// "held", "vague" or "unknown".
  public var form: String

  public static let model = ModelDescription<BarSegment>(
    "bar-segment", "A part of a bar.",
    .text("x", "Where it begins.", \.x),
    .text("y", "Its upper edge.", \.y),
    .text("width", "How wide it is.", \.width),
    .text("form", "held; vague where the date is known only to the month or year; unknown.", \.form))
}
