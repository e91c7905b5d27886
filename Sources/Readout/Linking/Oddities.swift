import SourceText

/// What is odd but not wrong: warnings that a desk would want to look at.
struct Oddities {
  let records: [Record]
  let incoming: Incoming
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [Record], incoming: Incoming) {
    self.records = records
    self.incoming = incoming
  }

  mutating func run() {
    for (number, record) in records.enumerated() where !record.file.isEmpty {
      switch record.details {
      case .reaction(let reaction): checkOrder(reaction, record)
      case .topic, .source: checkOrphan(record, RecordNumber(number))
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

  private mutating func checkOrphan(_ record: Record, _ number: RecordNumber) {
    guard incoming.of(number).isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .orphan, in: record.file, at: .start, "nothing refers to the \(record.kind.word) '\(record.id)'",
        help: ["refer to it, or take it out"]))
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

extension Record {
  /// When it happened or was published.
  var startDate: PartialDate? {
    if case .meeting(let meeting) = self.details { return meeting.start.date }
    return self.date?.date
  }
}
