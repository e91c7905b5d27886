import Mustache

/// The stances of an actor on one subject over time: lengths are those of the figure's `viewBox`.
public struct StancePlot: Model {
  public var subject: Link
  /// How many reactions there are, in words.
  public var count: String
  /// How many of them are shown, in words; nil when all are.
  public var shown: String?
  public var width: String
  public var height: String
  /// The ends of the lines across.
  public var left: String
  public var right: String
  /// Where the years stand.
  public var axis: String
  public var ticks: [AxisTick]
  public var levels: [PlotLevel]
  /// The line of those outside of the scale.
  public var outside: String?
  public var points: [StancePoint]

  public static let model = ModelDescription<StancePlot>(
    "stance-plot", "Stances on one subject over time as a figure; lengths are those of its viewBox.",
    .object("subject", "On whom or what.", \.subject),
    .text("count", "How many reactions there are, in words.", \.count),
    .text("shown", "How many of them are shown, in words; false when all are.", \.shown),
    .text("width", "Its width.", \.width),
    .text("height", "Its height.", \.height),
    .text("left", "Where the lines across end on the left.", \.left),
    .text("right", "Where the lines across end on the right.", \.right),
    .text("axis", "Where the scale ends at the bottom.", \.axis),
    .list("ticks", "The years.", \.ticks),
    .list("levels", "The steps of the scale, endorses first.", \.levels),
    .text("outside", "The line of stances outside of the scale; false when there are none.", \.outside),
    .list("points", "The reactions, newest first.", \.points))
}

/// A step of the scale.
public struct PlotLevel: Model, Hashable {
  public var y: String
  public var label: FigureText?
  public var isNeutral: Bool

  public static let model = ModelDescription<PlotLevel>(
    "plot-level", "A step of the scale.",
    .text("y", "Where it lies.", \.y),
    .object("label", "Its number, at the ends of the scale and in the middle.", \.label),
    .flag("neutral", "Whether it is the middle.", \.isNeutral))
}

/// A reaction in the figure.
public struct StancePoint: Model {
  public var x: String
  public var y: String
  /// The data of a path around the point: a circle, or another shape for each basis.
  public var shape: String
  public var mark: StanceMark
  public var isOutside: Bool
  public var date: DateText
  public var title: Link

  public static let model = ModelDescription<StancePoint>(
    "stance-point", "A reaction in the figure.",
    .text("x", "When.", \.x),
    .text("y", "How.", \.y),
    .text("shape", "The data of a path around the point: another shape for each basis.", \.shape),
    .object("mark", "The stance.", \.mark),
    .flag("outside", "Whether the stance is outside of the scale.", \.isOutside),
    .object("date", "The date.", \.date),
    .object("title", "The reaction.", \.title))
}
