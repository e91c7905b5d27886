extension PageContext {
  /// A view as an author put it into a text.
  func inset(_ view: ResolvedView) -> Inset {
    var inset = Inset(
      kind: Term(text: strings.word("view", view.kind.rawValue), word: view.kind.rawValue),
      title: link(to: view.subject), isEmpty: false, commitments: [])
    switch view.kind {
    case .matrix: inset.matrix = matrix(of: view.subject)
    case .map: inset.map = map(of: view.subject)
    case .commitments: inset.commitments = commitments(of: view.subject)
    case .timeline, .relations, .positions: break
    }
    inset.isEmpty = inset.matrix == nil && inset.map == nil && inset.commitments.isEmpty
    return inset
  }

  /// The reactions to a meeting, to a topic's meetings, or of the members of a region or bloc.
  private func matrix(of number: RecordNumber) -> MatrixView? {
    switch library[number].details {
    case .meeting(let meeting):
      matrix(ReactionMatrix(library.incoming.of(number, by: .to), self), parties: meeting.actors)
    case .topic: countedMatrix(ReactionMatrix(library.reactions(onTopic: number), self))
    case .actor(let actor): memberMatrix(number, actor)
    default: nil
    }
  }

  private func map(of number: RecordNumber) -> TileMapView? {
    let reactions = ReactionMatrix(library.incoming.of(number, by: .to), self)
    return tileMap(reactions, parties: library[number].meeting?.actors ?? [])
  }

  /// What was promised at a meeting, or by an actor and to it, the newest first.
  private func commitments(of number: RecordNumber) -> [CommitmentEntry] {
    if let meeting = library[number].meeting {
      return meeting.commitments.indices.compactMap {
        commitmentEntry(CommitmentLedger.Place(meeting: number, index: $0))
      }
    }
    let givers = library.incoming.of(number, by: .commitmentBy)
    let meetings = Set(givers + library.incoming.of(number, by: .commitmentTo)).sorted()
    return inOrder(meetings, library).reversed().flatMap { meeting in
      (library[meeting].meeting?.commitments ?? []).enumerated().filter { _, commitment in
        (commitment.by + commitment.to).contains { $0.target == number }
      }.compactMap { index, _ in
        commitmentEntry(CommitmentLedger.Place(meeting: meeting, index: index))
      }
    }
  }
}
