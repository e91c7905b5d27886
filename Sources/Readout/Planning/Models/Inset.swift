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
  /// What happened around a meeting.
  public var chronology: Chronology?
  /// The newest entries of another record's timeline.
  public var entries: [Entry]
  public var pair: PairView?
  /// The offices of a person.
  public var chart: OfficeChart?
  public var positions: [OfficeHolder]
  /// The people in office at an actor.
  public var people: [OfficeHolder]
  public var commitments: [CommitmentEntry]
  /// Where there is more of it.
  public var more: Link?
  /// The text between it and the next view.
  public var text: HTML?

  public static let model = ModelDescription<Inset>(
    "view", "A view that the author put into the text.",
    .object("kind", "matrix, map, timeline, relations, positions, commitments.", \.kind),
    .object("title", "What it is a view of.", \.title),
    .flag("blank", "Whether there is nothing to show.", \.isEmpty),
    .object("matrix", "A table of reactions.", \.matrix),
    .object("map", "The same on a map.", \.map),
    .object("chronology", "What happened around a meeting, day by day.", \.chronology),
    .list("entries", "The newest entries of the timeline of anything but a meeting.", \.entries),
    .object("pair", "Two actors and what passed between them.", \.pair),
    .object("office-chart", "A person's offices over the years.", \.chart),
    .list("positions", "A person's offices, latest first.", \.positions),
    .list("people", "Who has held office at an actor, latest first.", \.people),
    .list("commitments", "What was promised.", \.commitments),
    .object("more", "Where there is more of it.", \.more),
    .html("text", "The text between it and the next view.", \.text))
}
