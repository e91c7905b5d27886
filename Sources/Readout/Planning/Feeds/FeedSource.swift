/// What a feed tells of.
enum FeedSource: Sendable, Hashable, BitwiseCopyable {
  case site
  /// Briefs, meetings or reactions.
  case list(Kind)
  /// What happened to an actor or a person, on a topic, or was written by an author.
  case record(RecordNumber)
}

enum FeedFormat: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// RFC 4287.
  case atom
  /// JSON Feed 1.1 (jsonfeed.org).
  case json

  var fileName: String {
    switch self {
    case .atom: "feed.xml"
    case .json: "feed.json"
    }
  }
}

extension Kind {
  /// Whether each record of the kind has a feed of what refers to it.
  var hasOwnFeed: Bool { self == .actor || self == .person || self == .topic || self == .author }
}
