extension ChangeList {
  mutating func compare(_ old: Meeting, _ new: Meeting) {
    value(.date, "end", old.end?.iso, new.end?.iso)
    value(.meetingStatus, "status", old.status?.rawValue, new.status?.rawValue)
    value("format", old.format?.rawValue, new.format?.rawValue)
    value("level", old.level?.rawValue, new.level?.rawValue)
    value("place.venue", old.place?.venue, new.place?.venue)
    value("place.city", old.place?.city, new.place?.city)
    value("place.country", old.place?.country?.id, new.place?.country?.id)
    references("follows", old.follows, new.follows)
    compareParticipants(old.participants, new.participants)
    compareParts(old, new)
  }

  /// What came of it and what is said of it.
  /// - Parameter old: nil for a meeting that is new.
  mutating func compareParts(_ old: Meeting?, _ new: Meeting) {
    compareOutcomes(old?.outcomes ?? [], new.outcomes)
    compareCommitments(old?.commitments ?? [], new.commitments)
    compareClaims(old?.claims ?? [], new.claims)
  }

  private mutating func compareParticipants(_ old: [Meeting.Participant], _ new: [Meeting.Participant]) {
    let pairs = Pairing(old, new, by: isSame { $0.named?.id })
    for participant in pairs.removed { add(.participantRemoved, "participants", of: part(participant)) }
    for participant in pairs.added { add(.participantAdded, "participants", of: part(participant)) }
    for (old, new) in pairs.both {
      let part = part(new)
      value("participants.for", of: part, old.speaksFor?.id, new.speaksFor?.id)
      value("participants.as", of: part, old.office, new.office)
      value("participants.host", of: part, old.isHost ? "true" : nil, new.isHost ? "true" : nil)
    }
  }

  private func part(_ participant: Meeting.Participant) -> Change.Part? {
    participant.named.map { part($0.id) }
  }

  private mutating func compareOutcomes(_ old: [Meeting.Outcome], _ new: [Meeting.Outcome]) {
    let pairs = Pairing(old, new, by: isSame(\.id), isSame(\.title))
    for outcome in pairs.removed {
      add(.outcomeRemoved, "outcomes", of: outcome.part, outcome.stage?.rawValue, nil)
    }
    for outcome in pairs.added {
      add(.outcomeAdded, "outcomes", of: outcome.part, nil, outcome.stage?.rawValue)
    }
    for (old, new) in pairs.both { compare(old, new) }
  }

  private mutating func compare(_ old: Meeting.Outcome, _ new: Meeting.Outcome) {
    let part = new.part
    value(.outcomeStage, "outcomes.stage", of: part, old.stage?.rawValue, new.stage?.rawValue)
    value(.outcomeText, "outcomes.text", of: part, old.text?.rawValue, new.text?.rawValue)
    value("outcomes.id", of: part, old.id, new.id)
    value("outcomes.title", of: part, old.title, new.title)
    value("outcomes.kind", of: part, old.kind?.rawValue, new.kind?.rawValue)
    value("outcomes.binding", of: part, old.binding?.rawValue, new.binding?.rawValue)
    value("outcomes.date", of: part, old.date?.iso, new.date?.iso)
    references("outcomes.claimed-by", of: part, old.claimedBy, new.claimedBy)
    citations("outcomes.sources", of: part, old.sources, new.sources)
  }

  private mutating func compareClaims(_ old: [Meeting.Claim], _ new: [Meeting.Claim]) {
    let pairs = Pairing(old, new, by: isSame(\.text.source), isAlike(\.text.source))
    for claim in pairs.removed { add(.claimRemoved, "claims", of: claim.part, claim.saidBy.names, nil) }
    for claim in pairs.added {
      add(.claimAdded, "claims", of: claim.part, nil, claim.saidBy.names)
      denials(of: claim, [], claim.deniedBy)
    }
    for (old, new) in pairs.both {
      value("claims.text", of: new.part, old.text.source, new.text.source)
      references("claims.said-by", of: new.part, old.saidBy, new.saidBy)
      denials(of: new, old.deniedBy, new.deniedBy)
      citations("claims.sources", of: new.part, old.sources, new.sources)
    }
  }

  private mutating func denials(of claim: Meeting.Claim, _ old: [Reference], _ new: [Reference]) {
    references(
      "claims.denied-by", of: claim.part, old, new, added: .claimDenied, removed: .denialWithdrawn)
  }
}

extension Meeting.Participant {
  fileprivate var named: Reference? { person ?? actor }
}

extension Meeting.Outcome {
  fileprivate var part: Change.Part { Change.Part(id: id, name: title) }
}

extension Meeting.Claim {
  fileprivate var part: Change.Part { Change.Part(id: nil, name: text.plain) }
}

extension [Reference] {
  /// nil when there are none.
  var names: String? { isEmpty ? nil : map(\.name).joined(separator: ", ") }
}
