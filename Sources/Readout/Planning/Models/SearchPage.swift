import Mustache

/// The page that searches the site, and what it offers to readers without scripts.
public struct SearchPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  public var box: SearchBox
  public var groups: [SearchGroup]

  public static let model = ModelDescription<SearchPage>(
    "search", "The page that searches the site.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the page is.", \.title),
    .text("summary", "What is searched, in a sentence.", \.summary),
    .object("box", "What the form of the page needs.", \.box),
    .list("groups", "Ways into the site without a search: by kind, year, actor and topic.", \.groups))
}

/// What a form needs in order to search.
public struct SearchBox: Model {
  /// The page of results.
  public var page: String
  /// What the index's own addresses begin from.
  public var index: String
  /// The words that the script says.
  public var words: String
  /// What browsers read to search the site by themselves; nil when the site's address is not known.
  public var description: String?

  public static let model = ModelDescription<SearchBox>(
    "search-box", "What a form needs in order to search.",
    .address("page", "The page of results in the page's language.", \.page),
    .address("index", "The index's entry.", \.index),
    .address("words", "The words that the script says, as JSON.", \.words),
    .address(
      "description", "What browsers read to search the site themselves; false without `base-url`.",
      \.description))
}

/// Ways into the site of one sort.
public struct SearchGroup: Model {
  public var title: String
  public var entries: [SearchWay]
  /// Leads to those that do not stand here.
  public var all: Link?

  public static let model = ModelDescription<SearchGroup>(
    "search-group", "Ways into the site of one sort.",
    .text("title", "What they are.", \.title),
    .list("entries", "The pages, those with most on them.", \.entries),
    .object("all", "Leads to the whole list, where not all stand here.", \.all))
}

/// A page to look at instead of searching.
public struct SearchWay: Model {
  public var name: Link
  /// How much it holds.
  public var count: String

  public static let model = ModelDescription<SearchWay>(
    "search-way", "A page to look at instead of searching.",
    .object("name", "Its name, leading to it.", \.name),
    .text("count", "How much it holds, as a number.", \.count))
}
