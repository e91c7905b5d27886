import SourceText

/// What a meeting's file says of promises, claims and outcomes.
extension FrontMatterChecks {
  mutating func checkClaims(_ meeting: Meeting, _ record: Record) {
    for claim in meeting.claims {
      let said = Set(claim.saidBy.compactMap(\.target))
      for denied in claim.deniedBy where denied.target.map(said.contains) == true {
        report(
          .selfContradiction, record, denied.span, "'\(denied.id)' denies what it says itself",
          "name each actor on one side, or make two claims of it")
      }
    }
  }

  mutating func checkCommitments(_ meeting: Meeting, _ record: Record) {
    for commitment in meeting.commitments {
      let givers = Set(commitment.by.compactMap(\.target))
      for taker in commitment.to where taker.target.map(givers.contains) == true {
        report(
          .selfCommitment, record, taker.span, "'\(taker.id)' commits itself to itself",
          "'by' names who promises, 'to' to whom: leave 'to' out where it is nobody in particular")
      }
      if let due = commitment.due, due.lastDay < meeting.start.date.firstDay {
        report(
          .reversedDates, record, commitment.span,
          "the commitment is due on \(due.iso), before the meeting of \(meeting.start.date.iso)",
          "correct one of the dates")
      }
    }
  }

  /// That a document binds somebody is not taken on nobody's word.
  mutating func checkStages(_ meeting: Meeting, _ record: Record) {
    guard record.sources.isEmpty else { return }
    for outcome in meeting.outcomes {
      guard let stage = outcome.stage, stage.needsEvidence, outcome.sources.isEmpty, outcome.text != .public
      else { continue }
      report(
        .unsourcedStage, record, outcome.span,
        "'\(outcome.id)' is said to be \(stage.phrase), by no source and without a public text",
        "add 'sources:' to the outcome, or 'text: public' where the text can be read")
    }
  }
}

extension OutcomeStage {
  /// Whether somebody has bound themselves.
  fileprivate var needsEvidence: Bool {
    switch self {
    case .signed, .ratified, .inForce: true
    default: false
    }
  }

  fileprivate var phrase: String { self == .inForce ? "in force" : rawValue }
}
