/// The ids that every page has.
let pageIDs: Set = ["main", "top"]

extension Kind {
  /// The ids of the sections that the page of such a record has of its own; no heading gets one of them.
  var sectionIDs: Set<String> {
    let own: Set<String> =
      switch self {
      case .meeting: ["facts", "outcomes", "reactions", "accounts", "commitments", "sequence", "briefs"]
      case .brief: ["judgments", "questions", "about", "since", "related", "reactions"]
      case .reaction: ["quote"]
      case .person: ["timeline", "positions"]
      case .actor: ["timeline", "people", "partners", "stances-over-time"]
      case .topic, .source, .author: ["timeline"]
      case .page: []
      }
    return own.union(["sources", "corrections", "mentions"])
  }
}

extension Brief.Judgment {
  /// Its own id, or one made from its place among the brief's judgments.
  func id(at place: Int) -> String { id ?? "judgment-\(place + 1)" }
}

extension Record {
  /// The ids of the record's own parts: outcomes, commitments, judgments.
  var partIDs: [String] {
    switch self.details {
    case .meeting(let meeting): meeting.outcomes.map(\.id) + meeting.commitments.map(\.id)
    case .brief(let brief): brief.judgments.enumerated().map { $1.id(at: $0) }
    default: []
    }
  }

  /// All ids that the record's page reserves before its headings get theirs.
  var reservedIDs: Set<String> { self.kind.sectionIDs.union(partIDs).union(pageIDs) }

  /// The record's texts: the original's body, then those of its translations in order.
  var bodies: [Body?] { [self.body] + self.translations.map(\.body) }
}
