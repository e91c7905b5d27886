import Mustache

/// The other pages of a list in pages.
public struct Pager: Model {
  public var newer: Link?
  public var older: Link?
  /// "Page 3 of 7"; nil when there is one.
  public var position: String?
  /// All pages of the list, newest first; empty when there is one.
  public var pages: [Link]

  public static let model = ModelDescription<Pager>(
    "pager", "The other pages of a list.",
    .object("newer", "The page with what is newer.", \.newer),
    .object("older", "The page with what is older.", \.older),
    .text("position", "Which page it is, in words.", \.position),
    .list("pages", "All pages of the list.", \.pages))
}
