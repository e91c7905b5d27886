/// What a record is: decided by the first folder its file lies in.
public enum Kind: UInt8, CaseIterable, Sendable, Comparable, BitwiseCopyable {
  case brief, meeting, reaction, actor, person, topic, source, author, page

  /// The folder in `Content/`, and the first part of the address on the site.
  public var folder: String {
    switch self {
    case .brief: "briefs"
    case .meeting: "meetings"
    case .reaction: "reactions"
    case .actor: "actors"
    case .person: "people"
    case .topic: "topics"
    case .source: "sources"
    case .author: "authors"
    case .page: "pages"
    }
  }

  /// The word for one of them, as diagnostics use it.
  public var word: String {
    switch self {
    case .brief: "brief"
    case .meeting: "meeting"
    case .reaction: "reaction"
    case .actor: "actor"
    case .person: "person"
    case .topic: "topic"
    case .source: "source"
    case .author: "author"
    case .page: "page"
    }
  }

  /// The word with its article: "an actor".
  var wordWithArticle: String { ("ao".contains(word.prefix(1)) ? "an " : "a ") + word }

  public init?(folder: some StringProtocol) {
    guard let kind = Kind.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
}
