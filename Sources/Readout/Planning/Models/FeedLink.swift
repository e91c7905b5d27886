import Mustache

/// Where the feed of a page is.
public struct FeedLink: Model, Hashable {
  public var title: String
  /// The Atom feed.
  public var address: String
  /// The JSON Feed.
  public var json: String

  public static let model = ModelDescription<FeedLink>(
    "feed", "A feed of what a page lists.",
    .text("title", "What the feed is called.", \.title),
    .address("address", "The feed in Atom's form.", \.address),
    .address("json", "The feed in JSON Feed's form.", \.json))
}
