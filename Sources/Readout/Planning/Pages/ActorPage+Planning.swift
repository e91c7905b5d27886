extension PageContext {
  func actorPage(_ number: RecordNumber, _ actor: Actor?) -> ActorPage {
    let memberOf = library.incoming.of(number, by: .member).filter { blueprint.isShown[Int($0)] }
    return ActorPage(
      frame: frame(recordHead(number, fallback: "description-actor")), record: recordView(number),
      kind: actor?.kind.map { locale.term("actor-kind", $0) }, code: actor?.code, capital: actor?.capital,
      region: region(of: number), relations: relations(of: number, actor),
      members: links(to: actor?.members ?? []),
      memberOf: memberOf.filter { !library[$0].isRegion }.map { link(to: $0) },
      people: officeHolders(at: number),
      given: counts(library.reactions(by: number)), received: counts(library.reactions(toMeetingsOf: number)),
      matrix: memberMatrix(number, actor), forecasts: forecasts(ofActor: number),
      partners: partners(of: number), plots: stancePlots(of: number),
      calendar: calendarLink(of: number), timeline: timeline(of: number))
  }

  /// The reactions of the members of a region or a bloc; nil where none is on record.
  func memberMatrix(_ number: RecordNumber, _ actor: Actor?) -> MatrixView? {
    let members = (actor?.members ?? []).compactMap(\.target)
    let reactions = Set(members.flatMap { library.reactions(by: $0) }).sorted()
    return countedMatrix(
      ReactionMatrix(reactions, self), title: title(number), members: members.filter(library.isSingleState))
  }

  /// The smallest region that a country lies in.
  func region(of number: RecordNumber) -> Link? {
    guard
      let region = CountryTable.country(id: library[number].id)?.region
        ?? RegionTable.region(id: library[number].id)?.parent
    else { return nil }
    return library.numbers[region].map { link(to: $0) }
  }

  /// Relations that its own file gives, and those that another actor's file has with it.
  private func relations(of number: RecordNumber, _ actor: Actor?) -> [RelationView] {
    let own = (actor?.relations ?? []).compactMap { relation in
      link(to: relation.with).map { view($0, relation) }
    }
    let others = library.incoming.of(number, by: .relation).flatMap { other -> [RelationView] in
      guard case .actor(let actor) = library[other].details else { return [] }
      return actor.relations.filter { $0.with.target == number }.map { view(link(to: other), $0) }
    }
    return own + others
  }

  func view(_ with: Link, _ relation: Actor.Relation, of owner: Link? = nil) -> RelationView {
    RelationView(
      of: owner, with: with, kind: relation.kind, period: locale.period(relation.from, relation.to))
  }

  /// Everybody who has held office at an actor, latest first.
  func officeHolders(at actor: RecordNumber) -> [OfficeHolder] {
    let people = library.incoming.of(actor, by: .position)
    let held = people.flatMap { person in
      library.positions(of: person).filter { $0.at.target == actor }.map { (person, $0) }
    }
    return held.sorted { latestFirst($0.1, $1.1) }.map { officeHolder($0, $1) }
  }

  func officeHolder(_ person: RecordNumber, _ position: Person.Position) -> OfficeHolder {
    OfficeHolder(
      person: link(to: person), actor: position.at.target.map { link(to: $0) } ?? Link(text: position.at.id),
      office: position.title, period: locale.period(position.from, position.to),
      isCurrent: position.isHeld(on: library.now.date) && position.to == nil)
  }

  func latestFirst(_ a: Person.Position, _ b: Person.Position) -> Bool {
    (a.from?.firstDay ?? .min, a.to?.lastDay ?? .max) > (b.from?.firstDay ?? .min, b.to?.lastDay ?? .max)
  }
}

extension Library {
  func positions(of person: RecordNumber) -> [Person.Position] {
    if case .person(let details) = self[person].details { details.positions } else { [] }
  }

  /// The reactions that an actor took, by itself or through a person.
  func reactions(by actor: RecordNumber) -> [RecordNumber] {
    Set(incoming.of(actor, by: .by) + incoming.of(actor, by: .speaksFor)).sorted()
  }

  /// The reactions to a topic's meetings, and those that are filed under the topic themselves.
  func reactions(onTopic topic: RecordNumber) -> [RecordNumber] {
    let filed = incoming.of(topic, by: .topic)
    let meetings = filed.filter { kinds[Int($0)] == .meeting }
    let reactions = meetings.flatMap { incoming.of($0, by: .to) } + filed
    return Set(reactions.filter { kinds[Int($0)] == .reaction }).sorted()
  }

  /// Whether an actor counts for one among the members of a region or a bloc: no territory, and no bloc itself.
  func isSingleState(_ actor: RecordNumber) -> Bool {
    guard self[actor].actor?.members.isEmpty ?? false else { return false }
    return CountryTable.country(id: self[actor].id)?.isState ?? true
  }

  /// The reactions that others took to the meetings of an actor.
  func reactions(toMeetingsOf actor: RecordNumber) -> [RecordNumber] {
    let own = Set(reactions(by: actor))
    let meetings = Set(incoming.of(actor, by: .participant) + incoming.of(actor, by: .host))
    return meetings.sorted().flatMap { incoming.of($0, by: .to) }.filter { !own.contains($0) }
  }
}

extension Record {
  /// Whether it is a region of UN M49.
  var isRegion: Bool { self.kind == .actor && RegionTable.region(id: self.id) != nil }
}
