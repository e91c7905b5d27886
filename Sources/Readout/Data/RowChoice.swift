import SourceText

/// Which rows of a table are wanted.
struct RowChoice {
  private let actor: RecordNumber?
  private let topic: RecordNumber?
  private let person: RecordNumber?
  private let stance: Stance?
  private let basis: Basis?
  private let status: String?
  private let since: PartialDate?
  private let until: PartialDate?

  /// - Throws: when a record or a word is not known, or the table has nothing of the sort.
  init(_ request: ListingRequest, _ table: any DataTable, _ context: PageContext) throws(AuthoringProblem) {
    (since, until) = (request.since, request.until)
    let has = table.criteria
    let asked = Question(table: table.name, context: context)
    actor = try asked.record(request.actor, .actor, has.hasActors)
    person = try asked.record(request.person, .person, has.hasPeople)
    topic = try asked.record(request.topic, .topic, has.hasTopics)
    stance = try asked.word(request.stance, "stance", Stance.noun, has.hasStance ? Stance.words : [])
      .flatMap(Stance.init)
    basis = try asked.word(request.basis, "basis", Basis.noun, has.hasBasis ? Basis.words : [])
      .flatMap(Basis.init)
    status = try asked.word(request.status, "status", "a status of \(table.name)", has.statuses)
  }

  func includes(_ row: RowFacts) -> Bool {
    holds(actor, in: row.actors) && holds(person, in: row.people) && holds(topic, in: row.topics)
      && (stance == nil || row.stance == stance) && (basis == nil || row.basis == basis)
      && (status == nil || row.status == status) && isInPeriod(row)
  }

  private func holds(_ wanted: RecordNumber?, in numbers: [RecordNumber]) -> Bool {
    wanted.map(numbers.contains) ?? true
  }

  /// Whether any day that the row may stand for lies in the period asked for.
  private func isInPeriod(_ row: RowFacts) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let from = row.from else { return false }
    if let since, (row.to ?? from).lastDay < since.firstDay { return false }
    if let until, from.firstDay > until.lastDay { return false }
    return true
  }
}

/// Looks up what options name.
private struct Question {
  let table: String
  let context: PageContext

  func record(_ id: String?, _ kind: Kind, _ applies: Bool) throws(AuthoringProblem) -> RecordNumber? {
    guard let id else { return nil }
    guard applies else { throw misplaced(kind.word) }
    let library = context.library
    if let number = library.number(named: id), library[number].kind == kind { return number }
    let ids = library.numbers(of: kind).map { library[$0].id }
    throw AuthoringProblem("'\(id)' is not \(kind.wordWithArticle)", help: offer(id, among: ids))
  }

  /// - Parameter words: those that the table may have; none where the option does not apply.
  func word(
    _ text: String?, _ option: String, _ noun: String, _ words: [String]
  ) throws(AuthoringProblem) -> String? {
    guard let text else { return nil }
    guard !words.isEmpty else { throw misplaced(option) }
    if words.contains(text) { return text }
    throw AuthoringProblem(
      "'\(text)' is not \(noun)",
      help: offer(text, among: words) + ["there are: \(words.joined(separator: ", "))"])
  }

  private func misplaced(_ option: String) -> AuthoringProblem {
    AuthoringProblem("'--\(option)' does not apply to \(table)", help: ["leave it out"])
  }
}
