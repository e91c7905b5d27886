enum ActorKeys {
  static let kind = Key("kind", ValueParser<ActorKind>.word, "What kind of actor.")
  static let code = Key(
    "code", .pattern("an ISO 3166-1 alpha-2 code", example: "BO", expression: "^[A-Z]{2}$", isAlpha2),
    "The country's ISO 3166-1 alpha-2 code.")
  static let members = Key("members", .list(of: .reference(.actor)), "Who belongs to it.")
  static let capital = Key("capital", .text, "The capital.")
  static let relations = Key("relations", .list(of: .relation), "Standing relations to other actors.")
  static let schema = Schema("an actor", CommonKeys.all + [kind, code, members, capital, relations])

  /// An actor that adds to a built-in one takes its name from there.
  static let overridingSchema = Schema(
    "an actor",
    [CommonKeys.inheritedTitle, CommonKeys.date, CommonKeys.summary] + CommonKeys.rest
      + [kind, code, members, capital, relations])
}

extension Actor {
  init(_ fields: Fields) {
    self.init(
      kind: fields(ActorKeys.kind), code: fields(ActorKeys.code), members: fields(ActorKeys.members),
      capital: fields(ActorKeys.capital), relations: fields(ActorKeys.relations))
  }
}

enum RelationKeys {
  static let with = Key("with", .reference(.actor), required: true, "The other actor.")
  static let kind = Key("kind", .text, required: true, "What the relation is.")
  static let from = Key("from", .date, "Since when.")
  static let to = Key("to", .date, "Until when.")
  static let schema = Schema("a relation", [with, kind, from, to])
}

extension ValueParser where Value == Actor.Relation {
  static var relation: ValueParser {
    mapping(RelationKeys.schema) { fields in
      let (with, kind) = (fields(RelationKeys.with), fields(RelationKeys.kind))
      let (from, to) = fields.period(RelationKeys.from, RelationKeys.to)
      guard let with, let kind else { return nil }
      return Actor.Relation(with: with, kind: kind, from: from, to: to)
    }
  }
}

extension Fields {
  /// Two dates of which the second may not be the earlier.
  func period(_ first: Key<PartialDate>, _ last: Key<PartialDate>) -> (PartialDate?, PartialDate?) {
    let (from, to) = (self(first), self(last))
    if let from, let to, to.lastDay < from.firstDay {
      file.report(
        .reversedDates, at: valueSpan(last.name),
        "'\(last.name)' (\(to.iso)) is before '\(first.name)' (\(from.iso))")
    }
    return (from, to)
  }
}

private func isAlpha2(_ text: String) -> Bool {
  text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
}
