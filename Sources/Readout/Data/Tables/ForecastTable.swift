/// `data/forecasts.csv`: expected reactions, and the judgments of briefs.
let forecastTable = TypedTable<Forecast>(
  name: "forecasts", columns: subject + odds + end,
  criteria: RowCriteria(
    hasActors: true, hasPeople: true, hasStance: true, statuses: Forecast.State.allCases.map(\.rawValue)),
  rows: { context in
    let library = context.library
    let sources = Array(library.numbers(of: .brief)) + Array(library.numbers(of: .reaction))
    return inOrder(sources, library).flatMap(library.forecasts(in:))
  },
  facts: { row, context in
    var facts = RowFacts(context.library[row.record])
    let about = context.library[row.record].brief?.about.compactMap(\.target) ?? []
    let reaction = row.reaction(context)
    let parties = about + [reaction?.by.target, reaction?.speaksFor?.target].compactMap { $0 }
    facts.actors = parties.filter { context.library[$0].kind == .actor }
    facts.people = parties.filter { context.library[$0].kind == .person }
    (facts.stance, facts.status) = (reaction?.stance, row.state.rawValue)
    return facts
  })

private typealias Column = DataColumn<Forecast>

private let subject: [Column] =
  [
    .text("id", meaning: "forecast-id", isBrief: true) { row, context in row.id(context) },
    .text("kind", meaning: "forecast-kind") { row, context in
      row.judgment(context) == nil ? "reaction" : "judgment"
    },
    .text("title", isBrief: true) { $1.title($0.record) },
  ] + DataColumn.days("date", meaning: "forecast-date", isBrief: true) { $1.library[$0.record].date?.date }
  + [
    .text("text", meaning: "judgment") { row, context in row.judgment(context).map { context.plain($0.text) }
    },
    .text("actor") { $1.id($0.reaction($1)?.actorReference) },
    .text("actor-name") { $1.name($0.reaction($1)?.actorReference) },
    .text("actor-code") { $1.code($0.reaction($1)?.actorReference) },
    .text("to") { row, context in row.reaction(context).flatMap { context.idWithPart($0.to) } },
    .text("stance", meaning: "expected-stance") { $0.reaction($1)?.stance.rawValue },
    .number("stance-step") { $0.reaction($1)?.stance.step },
  ]

private let odds: [Column] = [
  .text("likelihood", isBrief: true) { row, _ in row.likelihood?.rawValue },
  .number("likelihood-from") { row, _ in row.likelihood?.percent.lowerBound },
  .number("likelihood-to") { row, _ in row.likelihood?.percent.upperBound },
  .text("confidence") { row, context in
    (row.judgment(context)?.confidence ?? row.reaction(context)?.confidence)?.rawValue
  },
  .text("by-date", isBrief: true) { row, _ in row.deadline?.iso },
]

private let end: [Column] = [
  .text("state", meaning: "forecast-state", isBrief: true) { row, _ in row.state.rawValue },
  .text("came-about", isBrief: true) { row, _ in row.outcome?.rawValue },
  .text("settled-by") { row, context in row.settledBy.map { context.library[$0].id } },
  .text("settled-on") { row, _ in row.settledOn?.iso },
  .list("authors") { $1.ids($1.library[$0.record].brief?.authors ?? []) },
  .list("topics") { $1.ids($1.library[$0.record].topics) },
  .text("address") { row, context in context.pageAddress(row.record, part: row.judgment(context)?.id) },
]

extension Forecast {
  /// The expected reaction; nil for a judgment.
  func reaction(_ context: PageContext) -> Reaction? { context.library[record].reaction }

  func judgment(_ context: PageContext) -> Brief.Judgment? {
    guard case .judgment(let place) = subject else { return nil }
    return context.library[record].brief?.judgments[place]
  }

  /// The reaction's id, or the brief's with the judgment's own id or its number, from 1.
  func id(_ context: PageContext) -> String {
    let id = context.library[record].id
    guard case .judgment(let place) = subject else { return id }
    return "\(id)#\(judgment(context)?.id ?? String(place + 1))"
  }

  /// How it turned out: yes, no or void; nil while it is not settled.
  var outcome: JudgmentOutcome? {
    guard state == .settled else { return nil }
    return cameAbout.map { $0 ? .yes : .no } ?? .void
  }
}

extension Reaction {
  /// The actor spoken for, or whoever reacted.
  fileprivate var actorReference: Reference { speaksFor ?? by }
}
