import Mustache

/// The months of the archive.
public struct ArchivePage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  public var years: [ArchiveYear]

  public static let model = ModelDescription<ArchivePage>(
    "archive", "The archive: every month in which something happened.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the page is.", \.title),
    .text("summary", "How much the archive holds, in a sentence.", \.summary),
    .list("years", "The years, newest first.", \.years))
}

/// A year of the archive.
public struct ArchiveYear: Model {
  public var year: String
  /// How much it holds, in words.
  public var count: String
  public var months: [ArchiveMonth]

  public static let model = ModelDescription<ArchiveYear>(
    "archive-year", "A year of the archive.",
    .text("year", "The year.", \.year),
    .text("count", "How much it holds, in words.", \.count),
    .list("months", "Its months, newest first; what is dated by the year alone comes last.", \.months))
}

/// A month of the archive.
public struct ArchiveMonth: Model {
  public var name: Link
  /// "3 briefs, 1 meeting".
  public var detail: String

  public static let model = ModelDescription<ArchiveMonth>(
    "archive-month", "A month of the archive.",
    .object("name", "Its name, leading to its page.", \.name),
    .text("detail", "How many briefs, meetings and reactions it has, in words.", \.detail))
}

/// The page of a month of the archive, or of what is dated by the year alone.
public struct MonthPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  public var archive: Link
  /// Briefs, meetings and reactions, each newest first.
  public var lists: [MonthList]
  /// Of the whole month, on its first page.
  public var balance: SourceBalance?
  public var earlier: Link?
  public var later: Link?
  public var pager: Pager

  public static let model = ModelDescription<MonthPage>(
    "month", "A month of the archive.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "The month.", \.title),
    .text("summary", "How much it holds, in words.", \.summary),
    .object("archive", "The archive.", \.archive),
    .list("lists", "Briefs, meetings and reactions, each newest first.", \.lists),
    .object("balance", "Where the month's citations come from; on its first page.", \.balance),
    .object("earlier", "The month before it in which something happened.", \.earlier),
    .object("later", "The month after it in which something happened.", \.later),
    .object("pager", "The other pages of the month.", \.pager))
}

/// What a month has of one kind.
public struct MonthList: Model {
  public var kind: Term
  public var title: String
  public var entries: [Entry]

  public static let model = ModelDescription<MonthList>(
    "month-list", "What a month has of one kind.",
    .object("kind", "brief, meeting or reaction.", \.kind),
    .text("title", "What the list is of.", \.title),
    .list("entries", "Newest first.", \.entries))
}
