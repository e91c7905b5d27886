extension Relation {
  /// The key by which a record names another, as authors write it, with what tells it from keys of the same
  /// name; a word of its own for what has no key.
  public var name: String {
    switch self {
    case .topic: "topics"
    case .about: "about"
    case .to: "to"
    case .by: "by"
    case .speaksFor: "for"
    case .participant: "participants"
    case .host: "host"
    case .place: "place"
    case .author: "authors"
    case .position: "positions"
    case .member: "members"
    case .relation: "relations"
    case .broader: "broader"
    case .source: "sources"
    case .country: "country"
    case .claimedBy: "claimed-by"
    case .commitmentBy: "commitment-by"
    case .commitmentTo: "commitment-to"
    case .saidBy: "said-by"
    case .deniedBy: "denied-by"
    case .resolves: "resolves"
    case .speaker: "speaker"
    case .follows: "follows"
    case .resolutionBy: "resolution-by"
    case .link: "links"
    case .mention: "mentions"
    }
  }
}
