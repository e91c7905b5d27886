import Mustache

/// A view in the middle of a text: `matrix: tehran-talks` in a fenced block.
public struct Inset: Model {
  /// matrix, map, timeline, relations, positions, commitments.
  public var kind: Term
  /// What it is a view of.
  public var title: Link
  /// Whether there is nothing to show.
  public var isEmpty: Bool
  public var matrix: MatrixView?
  public var map: TileMapView?
  public var commitments: [CommitmentEntry]
  /// The text between it and the next view.
  public var text: HTML?

  public static let model = ModelDescription<Inset>(
    "view", "A view that the author put into the text.",
    .object("kind", "matrix, map, timeline, relations, positions, commitments.", \.kind),
    .object("title", "What it is a view of.", \.title),
    .flag("blank", "Whether there is nothing to show.", \.isEmpty),
    .object("matrix", "A table of reactions.", \.matrix),
    .object("map", "The same on a map.", \.map),
    .list("commitments", "What was promised.", \.commitments),
    .html("text", "The text between it and the next view.", \.text))
}
