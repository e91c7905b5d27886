import SourceText

/// What several records, or several parts of one, show together: errors where it cannot be so, warnings where a
/// desk would want to look again.
///
/// It looks at front matter alone, so that it is done again only where some of that has changed.
struct FrontMatterChecks {
  let records: [Record]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter records: all records, with their references resolved and the offices of the day filled in.
  init(_ records: [Record]) { self.records = records }

  mutating func run() {
    for record in records where !record.file.isEmpty {
      switch record.details {
      case .reaction(let reaction): check(reaction, record)
      case .brief(let brief): check(brief, record)
      case .meeting(let meeting): check(meeting, record)
      case .person(let person): checkPositions(of: person, record)
      default: continue
      }
    }
    checkWhereabouts()
  }

  private mutating func check(_ reaction: Reaction, _ record: Record) {
    checkOrder(reaction, record)
    checkResolution(reaction, record)
    checkTerm(reaction, record)
  }

  private mutating func check(_ brief: Brief, _ record: Record) {
    checkCorrections(record)
    checkJudgments(brief, record)
    checkSides(brief, record)
  }

  private mutating func check(_ meeting: Meeting, _ record: Record) {
    checkCommitments(meeting, record)
    checkClaims(meeting, record)
    checkStages(meeting, record)
    checkSides(meeting, record)
    for participant in meeting.participants { checkTerm(participant, on: meeting.start.date, record) }
  }

  /// - Parameter other: the other place that belongs to it, and what it is.
  mutating func report(
    _ rule: Rule, _ record: Record, _ span: Span, _ summary: String, _ help: String,
    _ other: (what: String, record: Record, span: Span)? = nil
  ) {
    let notes = other.map {
      [Diagnostic.Note(text: "\($0.what) is here", file: $0.record.file, span: $0.span)]
    }
    diagnostics.append(Diagnostic(rule, in: record.file, at: span, summary, help: [help], notes: notes ?? []))
  }
}

/// Topics and sources are there to be referred to.
func orphans(_ records: [Record], _ incoming: Incoming) -> [Diagnostic] {
  let first = records.partitioningIndex { $0.kind >= .topic }
  let last = records.partitioningIndex { $0.kind > .source }
  return (first..<last).filter { incoming.of(RecordNumber($0)).isEmpty }.map { number in
    let record = records[number]
    return Diagnostic(
      .orphan, in: record.file, at: .start, "nothing refers to the \(record.kind.word) '\(record.id)'",
      help: ["refer to it, or take it out"])
  }
}

extension Record {
  /// When it happened or was published.
  var startDate: PartialDate? {
    if case .meeting(let meeting) = self.details { return meeting.start.date }
    return self.date?.date
  }
}
