import Mustache

/// A line of text in a figure.
public struct FigureText: Model, Hashable {
  public var x: String
  public var y: String
  public var text: String

  public static let model = ModelDescription<FigureText>(
    "figure-text", "A line of text in a figure.",
    .text("x", "Where it stands.", \.x),
    .text("y", "Its base line.", \.y),
    .text("text", "What it says.", \.text))
}

/// A year on an axis of time.
public struct AxisTick: Model, Hashable {
  public var x: String
  public var year: String

  public static let model = ModelDescription<AxisTick>(
    "axis-tick", "A year on an axis of time.",
    .text("x", "Where it begins.", \.x),
    .text("year", "The year.", \.year))
}
