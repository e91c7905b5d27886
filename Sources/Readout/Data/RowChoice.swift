import SourceText

/// Which rows of a table are wanted.
struct RowChoice {
  private var actor: RecordNumber?
  private var topic: RecordNumber?
  private var person: RecordNumber?
  private var stance: Stance?
  private var basis: Basis?
  private var status: String?
  private let since: PartialDate?
  private let until: PartialDate?

  /// - Throws: when a record or a word is not known, or the table has nothing of the sort.
  init(_ request: ListingRequest, _ table: any DataTable, _ context: PageContext) throws(AuthoringProblem) {
    (since, until) = (request.since, request.until)
    let criteria = table.criteria
    if let id = request.actor {
      try check(criteria.hasActors, "actor", table)
      actor = try number(id, .actor, context)
    }
    if let id = request.person {
      try check(criteria.hasPeople, "person", table)
      person = try number(id, .person, context)
    }
    if let id = request.topic {
      try check(criteria.hasTopics, "topic", table)
      topic = try number(id, .topic, context)
    }
    if let word = request.stance {
      try check(criteria.hasStance, "stance", table)
      stance = try vocabularyWord(word)
    }
    if let word = request.basis {
      try check(criteria.hasBasis, "basis", table)
      basis = try vocabularyWord(word)
    }
    if let word = request.status {
      try check(!criteria.statuses.isEmpty, "status", table)
      guard criteria.statuses.contains(word) else {
        throw unknown(word, "a status of \(table.name)", criteria.statuses)
      }
      status = word
    }
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

private func check(_ hasIt: Bool, _ option: String, _ table: any DataTable) throws(AuthoringProblem) {
  guard !hasIt else { return }
  throw AuthoringProblem("'--\(option)' does not apply to \(table.name)", help: ["leave it out"])
}

private func number(_ id: String, _ kind: Kind, _ context: PageContext) throws(AuthoringProblem)
  -> RecordNumber
{
  let library = context.library
  if let number = library.number(named: id), library[number].kind == kind { return number }
  let ids = library.numbers(of: kind).map { library[$0].id }
  throw AuthoringProblem("'\(id)' is not \(kind.wordWithArticle)", help: offer(id, among: ids))
}

private func vocabularyWord<Word: Vocabulary>(_ text: String) throws(AuthoringProblem) -> Word {
  if let word = Word(rawValue: text) { return word }
  throw unknown(text, Word.noun, Word.words)
}

private func unknown(_ text: String, _ noun: String, _ words: [String]) -> AuthoringProblem {
  AuthoringProblem(
    "'\(text)' is not \(noun)",
    help: offer(text, among: words) + ["there are: \(words.joined(separator: ", "))"])
}
