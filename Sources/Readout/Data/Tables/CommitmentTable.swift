/// `data/commitments.csv`: by meeting, and each meeting's as the record has them.
let commitmentTable = TypedTable<MeetingPart<Meeting.Commitment>>(
  name: "commitments",
  columns: [
    .text("id", meaning: "part-id", isBrief: true) { "\($1.library[$0.meeting].id)#\($0.part.id)" },
    .text("text", meaning: "promise", isBrief: true) { $1.plain($0.part.text) },
    .list("by", meaning: "promised-by", isBrief: true) { $1.ids($0.part.by) },
    .list("by-names", meaning: "promised-by-names") { $1.names($0.part.by) },
    .list("to", meaning: "promised-to", isBrief: true) { $1.ids($0.part.to) },
    .list("to-names", meaning: "promised-to-names") { $1.names($0.part.to) },
  ] + DataColumn.days("due", isBrief: true) { row, _ in row.part.due } + [
    .text("status", meaning: "commitment-status", isBrief: true) { row, _ in row.part.status.rawValue },
    .text("is-overdue") { row, context in row.part.isOverdue(at: context.library.now) ? "yes" : "no" },
    .number("updates") { row, _ in row.part.updates.count },
    .text("last-update") { row, _ in row.lastUpdate?.date.iso },
    .text("last-update-text") { row, context in row.lastUpdate?.text.map(context.plain) },
    .list("sources") { $1.sourceNames($0.part.updates.flatMap(\.sources)) },
    .list("source-urls") { $1.sourceAddresses($0.part.updates.flatMap(\.sources)) },
  ] + DataColumn.meeting(),
  criteria: RowCriteria(hasActors: true, statuses: CommitmentStatus.words + ["overdue"]),
  rows: { $0.library.meetingParts(\.commitments) },
  facts: { row, context in
    var facts = RowFacts(context.library[row.meeting])
    facts.actors = (row.part.by + row.part.to).compactMap(\.target)
    facts.status =
      row.part.isOverdue(at: context.library.now) ? "overdue" : row.part.status.rawValue
    return facts
  })

extension MeetingPart where Part == Meeting.Commitment {
  fileprivate var lastUpdate: Meeting.Commitment.Update? { part.updates.max { $0.date < $1.date } }
}
