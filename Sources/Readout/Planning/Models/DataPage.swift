import Mustache

/// The page on the site's data.
public struct DataPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  /// How the tables are written, in sentences.
  public var format: String
  public var licence: String?
  public var citation: String
  /// The page's own address, absolute; nil where the site's is not known.
  public var citationAddress: String?
  public var files: [DataFileView]

  public static let model = ModelDescription<DataPage>(
    "data", "The page on the site's data.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the page is.", \.title),
    .text("summary", "What can be had, in a sentence.", \.summary),
    .text("format", "How the tables are written, in sentences.", \.format),
    .text("licence", "Under what terms the data may be used.", \.licence),
    .text("citation", "How to cite the data.", \.citation),
    .text(
      "citation-address", "The page's own address, for the citation; false without `base-url`.",
      \.citationAddress),
    .list("files", "The files.", \.files))
}

/// A file of data.
public struct DataFileView: Model {
  public var id: String
  public var file: Link
  public var summary: String
  /// "12 rows"; nil for the schema.
  public var count: String?
  public var size: String
  public var columns: [DataColumnView]

  public static let model = ModelDescription<DataFileView>(
    "data-file", "A file of data.",
    .text("id", "Its name without the extension; for links to its columns.", \.id),
    .object("file", "Its name, leading to the file.", \.file),
    .text("summary", "What it holds, in a sentence.", \.summary),
    .text("count", "How many rows or records it has, in words.", \.count),
    .text("size", "How large it is, in words.", \.size),
    .list("columns", "What its columns hold; none for JSON.", \.columns))
}

/// A column of a table of data.
public struct DataColumnView: Model {
  public var name: String
  public var summary: String

  public static let model = ModelDescription<DataColumnView>(
    "data-column", "A column of a table of data.",
    .text("name", "What stands over it.", \.name),
    .text("summary", "What it holds, in a sentence.", \.summary))
}
