import SourceText

/// What is dated before what it comes after.
extension FrontMatterChecks {
  mutating func checkOrder(_ reaction: Reaction, _ record: Record) {
    guard reaction.basis != .expected, let target = reaction.to.target.map({ records[Int($0)] }),
      let cause = cause(reaction.to, target), reaction.date.date.lastDay < cause.date.firstDay
    else { return }
    report(
      .reactionBeforeCause, record, reaction.to.span,
      "the reaction of \(reaction.date.date.iso) is earlier than '\(cause.name)' of \(cause.date.iso)",
      "correct one of the dates, or say 'basis: expected'", ("what it answers", target, cause.span))
  }

  /// What a reaction answers: an outcome with a date of its own, or the record as a whole.
  private func cause(_ reference: Reference, _ target: Record) -> (
    name: String, date: PartialDate, span: Span
  )? {
    let outcome = target.meeting?.outcomes.first { $0.id == reference.fragment }
    if let outcome, let date = outcome.date { return ("\(target.id)#\(outcome.id)", date, outcome.span) }
    return target.startDate.map { (target.id, $0, .start) }
  }

  mutating func checkCorrections(_ record: Record) {
    guard let last = record.corrections.max(by: { $0.date < $1.date }),
      let own = (record.updated ?? record.date)?.date, own.lastDay < last.date.firstDay
    else { return }
    report(
      .outdatedBrief, record, last.text.span,
      "the correction of \(last.date.iso) is later than the brief's own date (\(own.iso))",
      "add 'updated: \(last.date.iso)'")
  }
}
