/// A part of a meeting, with the meeting.
struct MeetingPart<Part: Sendable>: Sendable {
  var meeting: RecordNumber
  var part: Part
}

/// `data/outcomes.csv`: by meeting, and each meeting's as the record has them.
let outcomeTable = TypedTable<MeetingPart<Meeting.Outcome>>(
  name: "outcomes",
  columns: [
    .text("id", meaning: "part-id", isBrief: true) { "\($1.library[$0.meeting].id)#\($0.part.id)" },
    .text("title", isBrief: true) { row, _ in row.part.title },
    .text("kind", meaning: "outcome-kind", isBrief: true) { row, _ in row.part.kind?.rawValue },
    .text("stage", isBrief: true) { row, _ in row.part.stage?.rawValue },
  ] + DataColumn.days("date", meaning: "outcome-date", isBrief: true) { row, _ in row.part.date } + [
    .text("text", meaning: "disclosure") { row, _ in row.part.text?.rawValue },
    .text("binding") { row, _ in row.part.binding?.rawValue },
    .list("claimed-by", isBrief: true) { $1.ids($0.part.claimedBy) },
    .list("claimed-by-names") { $1.names($0.part.claimedBy) },
    .number("reactions") { row, context in
      context.library.incoming.of(row.meeting, by: .to).count {
        context.library[$0].reaction?.to.fragment == row.part.id
      }
    },
    .list("sources") { $1.sourceNames($0.part.sources) },
    .list("source-urls") { $1.sourceAddresses($0.part.sources) },
  ] + DataColumn.meeting(),
  criteria: RowCriteria(hasActors: true, hasPeople: true, statuses: OutcomeStage.words),
  rows: { $0.library.meetingParts(\.outcomes) },
  facts: { row, context in
    var facts = RowFacts(context.library[row.meeting])
    let meeting = context.library[row.meeting].meeting
    facts.actors = (meeting?.actors ?? []) + row.part.claimedBy.compactMap(\.target)
    facts.people = (meeting?.participants ?? []).compactMap(\.person?.target)
    facts.status = row.part.stage?.rawValue
    if let date = row.part.date { (facts.from, facts.to) = (date, nil) }
    return facts
  })

extension Library {
  /// The parts of all meetings, the oldest meeting first.
  func meetingParts<Part: Sendable>(_ parts: (Meeting) -> [Part]) -> [MeetingPart<Part>] {
    recordsInOrder(of: .meeting).flatMap { number in
      (self[number].meeting.map(parts) ?? []).map { MeetingPart(meeting: number, part: $0) }
    }
  }
}

extension DataColumn {
  /// The meeting that a row is a part of.
  static func meeting<Part: Identified>() -> [DataColumn] where Row == MeetingPart<Part> {
    [
      .text("meeting") { $1.library[$0.meeting].id },
      .text("meeting-title") { $1.title($0.meeting) },
      .text("meeting-date") { $1.library[$0.meeting].startWhen?.iso },
      .text("address") { $1.pageAddress($0.meeting, part: $0.part.id) },
    ]
  }
}

/// A part of a meeting that has a place of its own on its page.
protocol Identified { var id: String { get } }

extension Meeting.Outcome: Identified {}
extension Meeting.Commitment: Identified {}
