extension ChangeList {
  mutating func compare(_ old: Actor, _ new: Actor) {
    value("kind", old.kind?.rawValue, new.kind?.rawValue)
    value("code", old.code, new.code)
    value("capital", old.capital, new.capital)
    references("members", old.members, new.members)
    let pairs = Pairing(
      old.relations, new.relations, by: isSame { [$0.with.id, $0.kind] }, isSame(\.with.id))
    for relation in pairs.removed { add(.entryRemoved, "relations", relation.wording, nil) }
    for relation in pairs.added { add(.entryAdded, "relations", nil, relation.wording) }
    for (old, new) in pairs.both { value("relations", old.wording, new.wording) }
  }

  mutating func compare(_ old: Person, _ new: Person) {
    value("sort-name", old.sortName, new.sortName)
    value("original.text", old.original?.text, new.original?.text)
    value("original.lang", old.original?.language, new.original?.language)
    value("born", old.born?.iso, new.born?.iso)
    value("died", old.died?.iso, new.died?.iso)
    comparePositions(old.positions, new.positions)
  }

  private mutating func comparePositions(_ old: [Person.Position], _ new: [Person.Position]) {
    let pairs = Pairing(
      old, new, by: isSame { [$0.title, $0.at.id, $0.from?.iso] }, isSame { [$0.title, $0.at.id] })
    for position in pairs.removed {
      add(.positionRemoved, "positions", of: position.part, position.period, nil)
    }
    for position in pairs.added {
      add(.positionBegun, "positions", of: position.part, nil, position.period)
    }
    for (old, new) in pairs.both {
      let isEnd = old.to == nil && new.to != nil
      value("positions.from", of: new.part, old.from?.iso, new.from?.iso)
      value(isEnd ? .positionEnded : .value, "positions.to", of: new.part, old.to?.iso, new.to?.iso)
    }
  }

  mutating func compare(_ old: Source, _ new: Source) {
    value("kind", old.kind?.rawValue, new.kind?.rawValue)
    value("country", old.country?.id, new.country?.id)
    value("url", old.url, new.url)
    value("grade", old.grade, new.grade)
  }

  mutating func compare(_ old: Author, _ new: Author) {
    value("kind", old.kind?.rawValue, new.kind?.rawValue)
    value("role", old.role, new.role)
    value("email", old.email, new.email)
    value("url", old.url, new.url)
  }
}

extension Actor.Relation {
  fileprivate var wording: String {
    ([kind, with.id] + [from.map { "from \($0.iso)" }, to.map { "to \($0.iso)" }].compactMap(\.self))
      .joined(separator: " ")
  }
}

extension Person.Position {
  fileprivate var part: Change.Part { Change.Part(id: at.id, name: title) }

  /// nil when neither end is known.
  fileprivate var period: String? {
    let ends = [from.map { "from \($0.iso)" }, to.map { "to \($0.iso)" }].compactMap(\.self)
    return ends.isEmpty ? nil : ends.joined(separator: " ")
  }
}
