/// The records of a kind that has no table of its own, for `readout list`.
func recordTable(_ kind: Kind) -> TypedTable<RecordNumber> {
  TypedTable(
    name: kind.folder,
    columns: DataColumn.beginning
      + [
        .text("date", isBrief: true) { $1.library[$0].date?.iso },
        .list("authors") { $1.ids($1.library[$0].brief?.authors ?? []) },
        .text("code") { $1.library[$0].actor?.code },
      ].filter { $0.heading.isUseful(for: kind) } + DataColumn.end,
    criteria: RowCriteria(
      hasActors: [.brief, .person, .actor, .source].contains(kind),
      hasPeople: [.brief, .person].contains(kind)),
    rows: { context in
      context.library.recordsInOrder(of: kind).filter { context.blueprint.isShown[Int($0)] }
    },
    facts: { number, context in
      var facts = RowFacts(context.library[number])
      let named = [number] + context.library[number].named
      facts.actors = named.filter { context.library[$0].kind == .actor }
      facts.people = named.filter { context.library[$0].kind == .person }
      return facts
    })
}

extension DataHeading {
  fileprivate func isUseful(for kind: Kind) -> Bool {
    switch name {
    case "authors": kind == .brief
    case "code": kind == .actor
    default: true
    }
  }
}

extension Record {
  /// Whom the record concerns.
  fileprivate var named: [RecordNumber] {
    switch self.details {
    case .brief(let brief): brief.about.compactMap(\.target)
    case .person(let person): person.positions.compactMap(\.at.target)
    case .actor(let actor): (actor.members + actor.relations.map(\.with)).compactMap(\.target)
    case .source(let source): [source.country?.target].compactMap { $0 }
    case .meeting, .reaction, .topic, .author, .page, .withheld, .withdrawn: []
    }
  }
}
