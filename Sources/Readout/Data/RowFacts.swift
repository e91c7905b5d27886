/// What a row of a table is chosen by.
struct RowFacts: Sendable {
  /// Whom it concerns: those who met, reacted, promised.
  var actors: [RecordNumber] = []
  var people: [RecordNumber] = []
  var topics: [RecordNumber] = []
  var stance: Stance?
  var basis: Basis?
  /// A word of the table's own vocabulary.
  var status: String?
  var from: PartialDate?
  /// Where it is no single date.
  var to: PartialDate?

  init() {}

  /// What every record has.
  init(_ record: Record) {
    topics = record.topics.compactMap(\.target)
    from = record.startWhen?.date
    to = record.meeting?.end?.date
  }
}

/// Which of the facts a table has at all, so that asking for another can be refused.
struct RowCriteria: Sendable {
  var hasActors = false
  var hasPeople = false
  var hasTopics = true
  var hasStance = false
  var hasBasis = false
  /// The words that a status may have; none where rows have no status.
  var statuses: [String] = []
}
