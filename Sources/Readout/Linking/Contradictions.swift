import SourceText

/// What cannot be so: errors that only several records, or several parts of one, show together.
struct Contradictions {
  let records: [Record]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [Record]) { self.records = records }

  mutating func run() {
    for record in records where !record.file.isEmpty {
      switch record.details {
      case .reaction(let reaction): check(reaction, record)
      case .brief(let brief): check(brief, record)
      case .meeting(let meeting): check(meeting, record)
      default: continue
      }
    }
  }

  // MARK: - Forecasts

  private mutating func check(_ reaction: Reaction, _ record: Record) {
    guard let resolves = reaction.resolves, let target = resolves.target.map({ records[Int($0)] }),
      let forecast = target.reaction
    else { return }
    if forecast.basis != .expected {
      reportForecast(record, resolves, "'\(target.id)' is not an expected reaction", target)
    } else if reaction.basis == .expected {
      reportForecast(record, resolves, "an expected reaction cannot settle another", target)
    } else if !isOfOneActor(reaction, forecast) {
      let (own, expected) = (reaction.by.id, forecast.by.id)
      reportForecast(record, resolves, "'\(target.id)' expects '\(expected)' to react, not '\(own)'", target)
    }
    if reaction.date.date.lastDay < forecast.date.date.firstDay {
      report(
        .resolutionBeforeForecast, record, resolves.span,
        "the reaction of \(reaction.date.date.iso) is earlier than the forecast of \(forecast.date.date.iso)",
        "a forecast is made before what settles it: correct one of the dates", (target, "the forecast"))
    }
  }

  private mutating func reportForecast(
    _ record: Record, _ resolves: Reference, _ summary: String, _ target: Record
  ) {
    report(
      .wrongForecast, record, resolves.span, summary,
      "name the expected reaction of the same actor, or take 'resolves' out", (target, "it"))
  }

  /// Of one actor or person, or of a member of the bloc that was expected to react.
  private func isOfOneActor(_ reaction: Reaction, _ forecast: Reaction) -> Bool {
    let own = [reaction.by.target, reaction.speaksFor?.target].compactMap { $0 }
    let expected = [forecast.by.target, forecast.speaksFor?.target].compactMap { $0 }
    let members = expected.flatMap { records[Int($0)].actor?.members ?? [] }.compactMap(\.target)
    return own.isEmpty || expected.isEmpty || own.contains { expected.contains($0) || members.contains($0) }
  }

  private mutating func check(_ brief: Brief, _ record: Record) {
    guard let date = record.date?.date else { return }
    for judgment in brief.judgments {
      if let deadline = judgment.byDate, deadline.lastDay < date.firstDay {
        report(
          .reversedDates, record, judgment.span,
          "the judgment's deadline, \(deadline.iso), is earlier than the brief of \(date.iso)",
          "a judgment is made before its deadline: correct one of the dates")
      }
      if let resolution = judgment.resolution, resolution.date.lastDay < date.firstDay {
        report(
          .resolutionBeforeForecast, record, judgment.span,
          "the judgment was settled on \(resolution.date.iso), before the brief of \(date.iso)",
          "a judgment is made before it is settled: correct one of the dates")
      }
    }
  }

  // MARK: - Meetings

  private mutating func check(_ meeting: Meeting, _ record: Record) {
    for commitment in meeting.commitments { check(commitment, meeting.start.date, record) }
    for claim in meeting.claims {
      let said = Set(claim.saidBy.compactMap(\.target))
      for denied in claim.deniedBy where denied.target.map(said.contains) == true {
        report(
          .selfContradiction, record, denied.span, "'\(denied.id)' denies what it says itself",
          "name each actor on one side, or make two claims of it")
      }
    }
  }

  private mutating func check(_ commitment: Meeting.Commitment, _ date: PartialDate, _ record: Record) {
    let givers = Set(commitment.by.compactMap(\.target))
    for taker in commitment.to where taker.target.map(givers.contains) == true {
      report(
        .selfCommitment, record, taker.span, "'\(taker.id)' commits itself to itself",
        "'by' names who promises, 'to' to whom: leave 'to' out where it is nobody in particular")
    }
    if let due = commitment.due, due.lastDay < date.firstDay {
      report(
        .reversedDates, record, commitment.span,
        "the commitment is due on \(due.iso), before the meeting of \(date.iso)", "correct one of the dates")
    }
  }

  private mutating func report(
    _ rule: Rule, _ record: Record, _ span: Span, _ summary: String, _ help: String,
    _ other: (record: Record, what: String)? = nil
  ) {
    let notes = other.map {
      [Diagnostic.Note(text: "\($0.what) is here", file: $0.record.file, span: .start)]
    }
    diagnostics.append(Diagnostic(rule, in: record.file, at: span, summary, help: [help], notes: notes ?? []))
  }
}
