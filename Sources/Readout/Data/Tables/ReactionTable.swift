/// `data/reactions.csv`.
let reactionTable = TypedTable<RecordNumber>(
  name: "reactions",
  columns: DataColumn.beginning + days + target + speaker + stance + forecast + words + DataColumn.end,
  criteria: RowCriteria(hasActors: true, hasPeople: true, hasStance: true, hasBasis: true),
  rows: { $0.library.recordsInOrder(of: .reaction) },
  facts: { number, context in
    var facts = RowFacts(context.library[number])
    guard let reaction = context.library[number].reaction else { return facts }
    let parties = [reaction.by.target, reaction.speaksFor?.target].compactMap { $0 }
    facts.actors = parties.filter { context.library[$0].kind == .actor }
    facts.people = parties.filter { context.library[$0].kind == .person }
    (facts.stance, facts.basis) = (reaction.stance, reaction.basis)
    return facts
  })

private typealias Column = DataColumn<RecordNumber>

extension PageContext {
  fileprivate func reaction(_ number: RecordNumber) -> Reaction? { library[number].reaction }

  /// The actor itself, or the one spoken for.
  fileprivate func party(_ number: RecordNumber) -> Reference? {
    reaction(number).flatMap { reaction in
      if let actor = reaction.speaksFor { return actor }
      return reaction.by.target.flatMap { library[$0].kind == .actor ? reaction.by : nil }
    }
  }
}

private let days: [Column] = [
  .text("date", isBrief: true) { $1.library[$0].date?.iso },
  .text("first-day") { number, context in context.library[number].date.map { isoDay($0.date.firstDay) } },
  .text("last-day") { number, context in context.library[number].date.map { isoDay($0.date.lastDay) } },
  .text("known") { $1.library[$0].known?.iso },
]

private let target: [Column] = [
  .text("to", isBrief: true) { number, context in
    context.reaction(number).flatMap { context.idWithPart($0.to) }
  },
  .text("to-kind") { number, context in
    context.reaction(number)?.to.target.map { context.library[$0].kind.word }
  },
  .text("to-title") { $1.card($0).target?.link.text },
]

private let speaker: [Column] = [
  .text("by") { $1.id($1.reaction($0)?.by) },
  .text("by-name") { $1.name($1.reaction($0)?.by) },
  .text("by-kind") { number, context in
    context.reaction(number)?.by.target.map { context.library[$0].kind.word }
  },
  .text("office") { number, context in context.reaction(number).flatMap(context.officeOfTheDay) },
  .text("actor", isBrief: true) { $1.id($1.party($0)) },
  .text("actor-name") { $1.name($1.party($0)) },
  .text("actor-code") { $1.code($1.party($0)) },
]

private let stance: [Column] = [
  .text("stance", isBrief: true) { $1.reaction($0)?.stance.rawValue },
  .number("stance-step") { $1.reaction($0)?.stance.step },
  .text("basis", isBrief: true) { $1.reaction($0)?.basis.rawValue },
  .text("legal") { $1.reaction($0)?.legal?.rawValue },
  .text("channel") { $1.reaction($0)?.channel?.rawValue },
]

private let forecast: [Column] = [
  .text("likelihood") { $1.reaction($0)?.likelihood?.rawValue },
  .number("likelihood-from") { $1.reaction($0)?.likelihood?.percent.lowerBound },
  .number("likelihood-to") { $1.reaction($0)?.likelihood?.percent.upperBound },
  .text("confidence") { $1.reaction($0)?.confidence?.rawValue },
  .text("by-date") { $1.reaction($0)?.byDate?.iso },
  .text("resolves") { $1.id($1.reaction($0)?.resolves) },
]

private let words: [Column] = [
  .text("quote") { $1.reaction($0)?.quote?.text },
  .text("quote-language") { $1.reaction($0)?.quote?.language },
  .text("translation") { $1.reaction($0)?.quote?.translation },
  .text("translator") { $1.reaction($0)?.quote?.translator },
  .text("verb") { $1.reaction($0)?.quote?.verb },
  .text("searched-until") { $1.reaction($0)?.searched?.until.iso },
  .list("searched-places") { $1.reaction($0)?.searched?.places ?? [] },
]

extension PageContext {
  /// The office that the person who reacted held on that day.
  func officeOfTheDay(_ reaction: Reaction) -> String? {
    guard let person = reaction.by.target, library[person].kind == .person else { return nil }
    return library.position(of: library[person], on: reaction.date.date, at: reaction.speaksFor?.target)?
      .title
  }
}
