import SourceText

/// What is odd but not wrong: warnings that a desk would want to look at.
struct Oddities {
  let records: [Record]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [Record]) { self.records = records }

  mutating func run() {
    for record in records where !record.file.isEmpty {
      switch record.details {
      case .reaction(let reaction): checkOrder(reaction, record)
      case .brief: checkCorrections(record)
      default: continue
      }
    }
  }

  private mutating func checkOrder(_ reaction: Reaction, _ record: Record) {
    guard reaction.basis != .expected, let target = reaction.to.target.map({ records[Int($0)] }),
      let cause = target.startDate, reaction.date.date.lastDay < cause.firstDay
    else { return }
    diagnostics.append(
      Diagnostic(
        .reactionBeforeCause, in: record.file, at: reaction.to.span,
        "the reaction of \(reaction.date.date.iso) is earlier than '\(target.id)' of \(cause.iso)",
        help: ["correct one of the dates, or say 'basis: expected'"],
        notes: [Diagnostic.Note(text: "what it answers is here", file: target.file, span: .start)]))
  }

  private mutating func checkCorrections(_ record: Record) {
    guard let last = record.corrections.max(by: { $0.date < $1.date }),
      let own = (record.updated ?? record.date)?.date, own.lastDay < last.date.firstDay
    else { return }
    diagnostics.append(
      Diagnostic(
        .outdatedBrief, in: record.file, at: last.text.span,
        "the correction of \(last.date.iso) is later than the brief's own date (\(own.iso))",
        help: ["add 'updated: \(last.date.iso)'"]))
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
