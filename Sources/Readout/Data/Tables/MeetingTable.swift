/// `data/meetings.csv`.
let meetingTable = TypedTable<RecordNumber>(
  name: "meetings", columns: DataColumn.beginning + days + place + company + results + DataColumn.end,
  criteria: RowCriteria(hasActors: true, hasPeople: true, statuses: MeetingStatus.words),
  rows: { $0.library.recordsInOrder(of: .meeting) },
  facts: { number, context in
    var facts = RowFacts(context.library[number])
    guard let meeting = context.library[number].meeting else { return facts }
    facts.actors = meeting.actors
    facts.people = meeting.participants.compactMap(\.person?.target)
    facts.status = context.status(of: meeting).rawValue
    return facts
  })

private typealias Column = DataColumn<RecordNumber>

extension PageContext {
  fileprivate func meeting(_ number: RecordNumber) -> Meeting? { library[number].meeting }
}

private let days: [Column] = [
  .text("date", isBrief: true) { $1.library[$0].startWhen?.iso },
  .text("end") { $1.meeting($0)?.end?.iso },
  .text("first-day") { number, context in
    context.library[number].startWhen.map { isoDay($0.date.firstDay) }
  },
  .text("last-day") { number, context in
    let last = context.meeting(number)?.end ?? context.library[number].startWhen
    return last.map { isoDay($0.date.lastDay) }
  },
  .text("known") { $1.library[$0].known?.iso },
]

private let place: [Column] = [
  .text("status", meaning: "meeting-status", isBrief: true) { number, context in
    context.meeting(number).map { context.status(of: $0).rawValue }
  },
  .text("format") { $1.meeting($0)?.format?.rawValue },
  .text("level") { $1.meeting($0)?.level?.rawValue },
  .text("venue") { $1.meeting($0)?.place?.venue },
  .text("city", isBrief: true) { $1.meeting($0)?.place?.city },
  .text("country") { $1.id($1.meeting($0)?.place?.country) },
  .text("country-name") { $1.name($1.meeting($0)?.place?.country) },
  .text("country-code") { $1.code($1.meeting($0)?.place?.country) },
]

private let company: [Column] = [
  .list("actors", isBrief: true) { number, context in
    (context.meeting(number)?.actors ?? []).map { context.library[$0].id }
  },
  .list("actor-names") { number, context in (context.meeting(number)?.actors ?? []).map(context.title) },
  .list("actor-codes") { number, context in
    (context.meeting(number)?.actors ?? []).compactMap { context.library[$0].actor?.code }
  },
  .list("hosts") { number, context in
    context.ids((context.meeting(number)?.participants ?? []).filter(\.isHost).compactMap(\.representedActor))
  },
  .list("people") { $1.ids(($1.meeting($0)?.participants ?? []).compactMap(\.person)) },
  .list("people-names") { $1.names(($1.meeting($0)?.participants ?? []).compactMap(\.person)) },
]

private let results: [Column] = [
  .number("outcomes") { $1.meeting($0)?.outcomes.count },
  .number("commitments") { $1.meeting($0)?.commitments.count },
  .number("reactions") { number, context in
    context.meeting(number).map { _ in context.library.incoming.of(number, by: .to).count }
  },
  .list("follows") { $1.ids($1.meeting($0)?.follows ?? []) },
]
