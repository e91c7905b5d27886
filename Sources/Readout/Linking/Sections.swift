extension Kind {
  /// The ids of the sections that the page of such a record has of its own; no heading gets one of them.
  var sectionIDs: Set<String> {
    switch self {
    case .meeting:
      ["facts", "outcomes", "reactions", "accounts", "commitments", "sequence", "briefs", "sources", "mentions"]
    case .brief: ["judgments", "questions", "about", "sources", "corrections", "related", "reactions", "mentions"]
    case .reaction: ["quote", "sources", "mentions"]
    case .person: ["timeline", "positions", "mentions", "sources"]
    case .actor: ["timeline", "people", "mentions", "sources"]
    case .topic, .source, .author: ["timeline", "mentions", "sources"]
    case .page: ["sources", "mentions"]
    }
  }
}

extension Record {
  /// The ids of the record's own parts: outcomes, commitments, judgments.
  var partIDs: [String] {
    switch details {
    case .meeting(let meeting): meeting.outcomes.map(\.id) + meeting.commitments.map(\.id)
    case .brief(let brief): brief.judgments.compactMap(\.id)
    default: []
    }
  }

  /// All ids that the record's page reserves before its headings get theirs.
  var reservedIDs: Set<String> { kind.sectionIDs.union(partIDs).union(["main", "top"]) }

  /// The record's texts: the original's body, then those of its translations in order.
  var bodies: [Body?] { [body] + translations.map(\.body) }
}
