/// What the meetings of two actors brought: who sat there, what came of them, what was promised.
extension PageContext {
  /// The people who took part for either of two actors, with the offices they held, the latest first.
  func delegations(of actors: ActorPair, _ meetings: [RecordNumber]) -> [Delegation] {
    var people: [RecordNumber: [DelegateView]] = [:]
    for meeting in meetings.reversed().compactMap({ library[$0].meeting }) {
      for participant in meeting.participants {
        guard let actor = participant.representedActor?.target,
          actors.first == actor || actors.second == actor,
          let person = link(to: participant.person)
        else { continue }
        let known = people[actor] ?? []
        let office = office(of: participant, at: meeting)
        guard known.count < delegateLimit, !known.contains(where: { $0.isSame(person, office) }) else {
          continue
        }
        people[actor, default: []].append(DelegateView(person: person, office: office))
      }
    }
    return [actors.first, actors.second].compactMap { actor in
      people[actor].map { Delegation(actor: link(to: actor), isHost: false, people: $0) }
    }
  }

  /// What came of meetings, the newest first.
  func outcomes(of meetings: [RecordNumber]) -> [PairOutcome] {
    meetings.reversed().flatMap { number -> [PairOutcome] in
      guard let meeting = library[number].meeting else { return [] }
      return meeting.outcomes.map { outcome in
        var title = link(to: number, fragment: outcome.id)
        title.text = outcome.title
        return PairOutcome(
          title: title, kind: outcome.kind.map { locale.term("outcome-kind", $0) },
          stage: outcome.stage.map { locale.term("outcome-stage", $0) }, soleClaim: soleClaim(of: outcome),
          date: outcome.date.map { locale.text($0) } ?? locale.text(meeting.start, to: meeting.end),
          claimedBy: links(to: outcome.claimedBy))
      }
    }
  }

  /// What one of two actors promised the other at their meetings, the newest first.
  func commitments(between actors: ActorPair, _ meetings: [RecordNumber]) -> [CommitmentEntry] {
    meetings.reversed().flatMap { number -> [CommitmentEntry] in
      guard let meeting = library[number].meeting else { return [] }
      let isOfTwo = meeting.actors.count == 2
      let given = meeting.commitments.indices.filter {
        meeting.commitments[$0].isGiven(between: actors, isOfTwo: isOfTwo)
      }
      return given.compactMap { commitmentEntry(CommitmentLedger.Place(meeting: number, index: $0)) }
    }
  }
}

/// So many people stand on the page of two actors for each of them.
private let delegateLimit = 20

extension DelegateView {
  fileprivate func isSame(_ person: Link, _ office: String?) -> Bool {
    self.person.text == person.text && self.person.address == person.address && self.office == office
  }
}

extension Meeting.Commitment {
  /// Whether one of two actors gave it to the other, or both gave it together. Where only two met and it is not
  /// said to whom it was given, that was the other.
  fileprivate func isGiven(between actors: ActorPair, isOfTwo: Bool) -> Bool {
    let givers = by.map(\.target)
    let named = givers + to.map(\.target)
    guard givers.contains(actors.first) || givers.contains(actors.second) else { return false }
    return (to.isEmpty && isOfTwo) || (named.contains(actors.first) && named.contains(actors.second))
  }
}
