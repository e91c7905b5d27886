extension PageContext {
  /// What passed between two actors, with the newest meetings and reactions.
  func relationPage(_ actors: ActorPair) -> RelationPage {
    let pair = library.relations[actors] ?? Relations.Pair(actors: actors, start: 0, end: 0)
    let title = self.title(of: actors)
    let path = blueprint.address(of: actors)
    let head = PageHead(
      title: title, description: strings.phrase("description-relation", relationValues(pair)),
      pageClass: "relation", versions: versions({ _ in true }, path: path))
    return RelationPage(frame: frame(head), pair: pairView(pair, title: title))
  }

  /// An older page of what passed between two actors.
  func relationPage(_ actors: ActorPair, page: Int) -> LedgerPage {
    let pair = library.relations[actors] ?? Relations.Pair(actors: actors, start: 0, end: 0)
    let records = Array(library.relations.records(of: pair))
    let shown = records[pair.pages.entries(ofPage: page)]
    let path = blueprint.address(of: actors)
    return pagedList(
      title(of: actors), kind: nil, count: strings.count("entries", records.count), years: years(shown),
      pair.pages, page: page, index: here(path), folder: path.dropLast(5) + "/",
      descriptions: ("description-timeline-page", "description-timeline-page"))
  }

  /// "Bolivia and Iran".
  func title(of actors: ActorPair) -> String {
    strings.phrase("relation-title", [("first", title(actors.first)), ("second", title(actors.second))])
  }

  private func relationValues(_ pair: Relations.Pair) -> [(String, String)] {
    [
      ("first", title(pair.actors.first)), ("second", title(pair.actors.second)),
      ("count", strings.count("events", Int(pair.events))), ("site", library.configuration.title),
    ]
  }

  /// Two actors and what passed between them.
  func pairView(_ pair: Relations.Pair, title: String) -> PairView {
    let records = Array(library.relations.records(of: pair))
    let newest = pair.pages.entries(ofPage: nil).map { records[$0] }
    let meetings = records.filter { library.kinds[Int($0)] == .meeting }
    let outcomes = self.outcomes(of: meetings)
    let commitments = self.commitments(between: pair.actors, meetings)
    return PairView(
      title: title, actors: [link(to: pair.actors.first), link(to: pair.actors.second)], all: relationsLink,
      counts: counts(of: pair, records),
      earliest: date(of: records.first(where: hasHappened)), latest: latestDate(of: pair),
      relations: statedRelations(pair.actors), delegations: delegations(of: pair.actors, meetings),
      meetings: entries(newest.filter { library.kinds[Int($0)] == .meeting }.reversed()),
      outcomes: Array(outcomes.prefix(pairLimit)), moreOutcomes: more(outcomes.count),
      commitments: Array(commitments.prefix(pairLimit)), moreCommitments: more(commitments.count),
      reactions: reactions(between: pair.actors, newest),
      older: pair.pages.olderPages.last.map { page in
        Link(
          text: strings.phrase("older-entries"),
          address: here(blueprint.address(of: pair.actors, page: page)))
      })
  }

  /// "4 meetings", "3 reactions", and how much there is beside that is no event.
  private func counts(of pair: Relations.Pair, _ records: [RecordNumber]) -> [String] {
    let meetings = records.count { library.kinds[Int($0)] == .meeting && library[$0].isEvent }
    let nouns = [
      ("meetings", meetings), ("reactions", Int(pair.events) - meetings),
      ("uncounted", records.count - Int(pair.events)),
    ]
    return nouns.filter { $0.1 > 0 }.map { strings.count($0, $1) }
  }

  private func more(_ count: Int) -> String? {
    count > pairLimit ? strings.phrase("and-more", [("n", String(count - pairLimit))]) : nil
  }

  /// Whether a record says that something happened, and not only that it will.
  private func hasHappened(_ number: RecordNumber) -> Bool {
    guard library[number].isEvent, let date = library[number].startWhen?.date else { return false }
    return date.firstDay <= library.now.date.firstDay
  }

  private func date(of number: RecordNumber?) -> DateText? { number.flatMap { card($0).entry.date } }

  /// The date of the last event that is not ahead.
  func latestDate(of pair: Relations.Pair) -> DateText? {
    date(of: library.relations.records(of: pair).last(where: hasHappened))
  }

  private func statedRelations(_ actors: ActorPair) -> [RelationView] {
    [actors.first, actors.second].flatMap { owner -> [RelationView] in
      let partner = actors.partner(of: owner)
      let stated = library[owner].actor?.relations.filter { $0.with.target == partner } ?? []
      return stated.map { view(link(to: partner), $0, of: link(to: owner)) }
    }
  }

  private func reactions(between actors: ActorPair, _ records: [RecordNumber]) -> [PairReactions] {
    let counterparts = Counterparts(library.records)
    return [actors.first, actors.second].compactMap { reactor in
      let own = records.filter { number in
        library[number].reaction.flatMap(counterparts.reactor) == reactor
      }
      guard !own.isEmpty else { return nil }
      let values = [("first", title(reactor)), ("second", title(actors.partner(of: reactor)))]
      return PairReactions(
        title: strings.phrase("reactions-of", values), stances: counts(own), entries: entries(own.reversed()))
    }
  }
}

/// So many outcomes and commitments stand on the page of two actors; their meetings have the rest.
private let pairLimit = 50
