/// An office of somebody.
struct PositionRow: Sendable {
  var person: RecordNumber
  var position: Person.Position
}

/// `data/people-positions.csv`: by person, and each person's offices as the record has them.
let positionTable = TypedTable<PositionRow>(
  name: "people-positions",
  columns: names + [
    .text("office", meaning: "position", isBrief: true) { row, _ in row.position.title },
    .text("at", isBrief: true) { $1.id($0.position.at) },
    .text("at-name") { $1.name($0.position.at) },
    .text("at-code") { $1.code($0.position.at) },
  ] + DataColumn.days("from", isBrief: true) { row, _ in row.position.from }
    + DataColumn.days("to", meaning: "until", isBrief: true) { row, _ in row.position.to } + [
      .text("is-held") { row, context in
        row.position.isHeld(on: context.library.now.date) ? "yes" : "no"
      }
    ] + life,
  criteria: RowCriteria(hasActors: true, hasPeople: true),
  rows: { context in
    context.library.numbers(of: .person).flatMap { person in
      context.library.positions(of: person).map { PositionRow(person: person, position: $0) }
    }
  },
  facts: { row, context in
    var facts = RowFacts(context.library[row.person])
    facts.people = [row.person]
    facts.actors = [row.position.at.target].compactMap { $0 }
    // An office without an end is held on.
    (facts.from, facts.to) = (
      row.position.from ?? PartialDate(year: 1), row.position.to ?? PartialDate(year: 9999)
    )
    return facts
  })

private let names: [DataColumn<PositionRow>] = [
  .text("person", isBrief: true) { $1.library[$0.person].id },
  .text("name", isBrief: true) { $1.title($0.person) },
  .text("sort-name") { $1.library[$0.person].person?.sortName },
  .text("original-name") { $1.library[$0.person].person?.original?.text },
]

private let life: [DataColumn<PositionRow>] = [
  .text("born") { $1.library[$0.person].person?.born?.iso },
  .text("died") { $1.library[$0.person].person?.died?.iso },
  .text("wikidata") { $1.library[$0.person].wikidata },
  .text("address") { $1.pageAddress($0.person) },
]
