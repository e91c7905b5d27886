/// What `site.yml` says of the site's feeds.
public struct FeedSettings: Sendable, Hashable {
  /// What the feeds of the site and of its lists give of each entry.
  public var content = FeedContent.summary
  /// How many entries a feed has at the most: the newest.
  public var entries = 20
  /// In whose name entries are identified (RFC 4151, taggingEntity): `example.org`, or `example.org,2024-05` with a
  /// day on which the name was the desk's; nil stands for the host of the site's address.
  public var authority: String?

  public init() {}
}

public enum FeedContent: String, Vocabulary {
  public static let noun = "what feeds hold"
  case full, summary
}
