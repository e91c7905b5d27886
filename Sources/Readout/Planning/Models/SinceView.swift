import Mustache

/// What has changed in what a brief is about since it was written or last brought up to date.
public struct SinceView: Model {
  /// "What has changed since 25 July 2023".
  public var title: String
  /// Newest first.
  public var entries: [Entry]
  /// The records on whose pages there is more, each with how much.
  public var more: [Link]

  public static let model = ModelDescription<SinceView>(
    "since", "What has changed in what a brief is about since it was written or last brought up to date.",
    .text("title", "A heading with the date.", \.title),
    .list("entries", "What happened, newest first; the kind of each says what it is.", \.entries),
    .list("more", "The records on whose pages there is more, each with how much.", \.more))
}
