import Mustache

/// Who reacted how, as a table: actors by region, stances from condemns to endorses.
public struct MatrixView: Model {
  public var columns: [MatrixColumn]
  public var groups: [MatrixGroup]

  public static let model = ModelDescription<MatrixView>(
    "matrix", "Who reacted how, as a table.",
    .list("columns", "From condemns to endorses, then all that stands outside the scale.", \.columns),
    .list("groups", "The actors, by region; organizations and others last.", \.groups))
}

public struct MatrixColumn: Model, Hashable {
  /// nil for what stands outside the scale.
  public var mark: StanceMark?

  public static let model = ModelDescription<MatrixColumn>(
    "matrix-column", "A step of the scale.",
    .object("mark", "The stance; false for the column of what stands outside the scale.", \.mark))
}

/// The actors of one region.
public struct MatrixGroup: Model {
  public var title: String
  /// How many of its states are on record, and how, in words.
  public var summary: String
  public var rows: [MatrixRow]
  /// "27 not researched"; nil where that is not told.
  public var unresearched: String?
  public var unresearchedNames: String

  public static let model = ModelDescription<MatrixGroup>(
    "matrix-group", "The actors of one region.",
    .text("title", "The region.", \.title),
    .text("summary", "How many of its states are on record, and how, in words.", \.summary),
    .list("rows", "The actors by stance, from condemns to endorses.", \.rows),
    .text("unresearched", "How many of its states nobody looked into, in words.", \.unresearched),
    .text("unresearched-names", "Which, by name.", \.unresearchedNames))
}

public struct MatrixRow: Model {
  public var actor: Link
  /// As many as there are columns.
  public var cells: [MatrixCell]
  /// One by one, oldest first; empty where a matrix counts the reactions to many meetings.
  public var reactions: [MatrixReaction]

  public static let model = ModelDescription<MatrixRow>(
    "matrix-row", "An actor with its reactions.",
    .object("actor", "Who.", \.actor),
    .list("cells", "A cell for each column.", \.cells),
    .list("reactions", "Each reaction; none where they are only counted.", \.reactions))
}

public struct MatrixCell: Model {
  public var marks: [MatrixMark]

  public static let model = ModelDescription<MatrixCell>(
    "matrix-cell", "What an actor's reactions of one stance have to show.",
    .list("marks", "One for each basis: observed, expected, …", \.marks))
}

public struct MatrixMark: Model {
  public var mark: StanceMark
  /// To the reaction; to the newest of several.
  public var title: Link
  /// How many, where that is more than one.
  public var count: String?

  public static let model = ModelDescription<MatrixMark>(
    "matrix-mark", "One or several reactions of an actor with one stance.",
    .object("mark", "The stance and its basis.", \.mark),
    .object("title", "The reaction; the newest of several.", \.title),
    .text("count", "How many, where there are several.", \.count))
}

/// A reaction in the row of its actor.
public struct MatrixReaction: Model {
  public var entry: Entry
  /// Whether it has a headline of its own, rather than one made of its actor and stance.
  public var hasHeadline: Bool
  /// Who spoke for the actor.
  public var person: Link?
  /// What reports it.
  public var sources: [MatrixSource]
  /// For silence: where one looked, and until when.
  public var searched: String?

  public static let model = ModelDescription<MatrixReaction>(
    "matrix-reaction", "A reaction in the row of its actor.",
    .object("entry", "The reaction as a line of a list.", \.entry),
    .flag("headline", "Whether it has a headline of its own.", \.hasHeadline),
    .object("person", "Who spoke for the actor.", \.person),
    .list("sources", "What reports it.", \.sources),
    .text("searched", "For silence: where one looked and until when, in words.", \.searched))
}

/// What reports a reaction, in short.
public struct MatrixSource: Model {
  /// The source's name, leading to the item where it can be read, else to the source's page.
  public var name: Link
  public var archived: String?

  public static let model = ModelDescription<MatrixSource>(
    "matrix-source", "What reports a reaction, in short.",
    .object("name", "The source, leading to the item where it can be read.", \.name),
    .address("archived", "An archived copy.", \.archived))
}

/// The stances of countries on a map of equal tiles.
public struct TileMapView: Model {
  /// `viewBox` of the drawing.
  public var box: String
  public var width: String
  public var height: String
  /// The map of all countries, below the tiles.
  public var ground: String
  /// The countries on record, and those that took part.
  public var tiles: [TileView]

  public static let model = ModelDescription<TileMapView>(
    "tile-map", "The stances of countries on a map of equal tiles.",
    .text("box", "The view box of the drawing.", \.box),
    .text("width", "Its width, in units of the drawing.", \.width),
    .text("height", "Its height, in units of the drawing.", \.height),
    .address("ground", "The picture with a blank tile for each of the 249 countries.", \.ground),
    .list("tiles", "The countries on record, and those that took part.", \.tiles))
}

public struct TileView: Model {
  public var x: String
  public var y: String
  /// ISO 3166-1 alpha-2.
  public var code: String
  /// The country with its stance, leading to the reaction, or to the actor's page.
  public var title: Link
  /// nil for a country that took part and did not react.
  public var mark: StanceMark?

  public static let model = ModelDescription<TileView>(
    "tile", "A country on the map.",
    .text("x", "Its left edge.", \.x),
    .text("y", "Its upper edge.", \.y),
    .text("code", "ISO 3166-1 alpha-2 code.", \.code),
    .object("title", "The country with its stance, leading to the reaction.", \.title),
    .object("mark", "Its stance; false for one that took part and did not react.", \.mark))
}
