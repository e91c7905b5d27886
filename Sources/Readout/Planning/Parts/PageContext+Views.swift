extension PageContext {
  /// A view as an author put it into a text.
  func inset(_ view: ResolvedView) -> Inset {
    let subject = view.subject
    var inset = Inset(
      kind: Term(text: strings.word("view", view.kind.rawValue), word: view.kind.rawValue),
      title: link(to: subject), isEmpty: false, entries: [], positions: [], people: [], commitments: [])
    switch view.kind {
    case .matrix: inset.matrix = matrix(of: subject)
    case .map: inset.map = map(of: subject)
    case .timeline: addTimeline(of: subject, to: &inset)
    case .relations: addRelations(ActorPair(subject, view.other ?? subject), to: &inset)
    case .positions: addPositions(of: subject, to: &inset)
    case .commitments: inset.commitments = commitments(of: subject)
    }
    inset.isEmpty = !inset.hasContent
    return inset
  }

  private func addTimeline(of number: RecordNumber, to inset: inout Inset) {
    if let meeting = library[number].meeting {
      inset.chronology = chronology(of: number, meeting)
      return
    }
    let all = timelineEntries(of: number).entries
    inset.entries = all.suffix(insetEntries).reversed().map(timelineEntry)
    guard all.count > insetEntries else { return }
    inset.more = link(to: number, fragment: "timeline")
    inset.more?.text = strings.count("entries", all.count)
  }

  private func addRelations(_ actors: ActorPair, to inset: inout Inset) {
    inset.title.text = title(of: actors)
    guard let pair = library.relations[actors] else { return }
    var view = pairView(pair, title: inset.title.text)
    view.meetings = Array(view.meetings.prefix(insetEntries))
    inset.pair = view
    guard pair.events >= library.configuration.relationsFrom else { return }
    inset.title.address = here(blueprint.address(of: actors))
  }

  private func addPositions(of number: RecordNumber, to inset: inout Inset) {
    guard library.kinds[Int(number)] == .person else {
      inset.people = officeHolders(at: number)
      return
    }
    inset.chart = officeChart(of: number)
    inset.positions = library.positions(of: number).sorted(by: latestFirst).map { officeHolder(number, $0) }
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

/// So many entries of a list stand in the middle of a text.
private let insetEntries = 12

extension Inset {
  fileprivate var hasContent: Bool {
    let isFigure = matrix != nil || map != nil || chronology != nil || pair != nil
    return isFigure || !entries.isEmpty || !positions.isEmpty || !people.isEmpty || !commitments.isEmpty
  }
}
