extension Relation {
  /// The key by which a record names another, as authors write it, with what tells it from keys of the same
  /// name; a word of its own for what has no key.
  public var name: String {
    switch self {
    case .speaksFor: "for"
    case .topic, .participant, .author, .position, .member, .relation, .source, .link, .mention: word + "s"
    default: word
    }
  }
}
