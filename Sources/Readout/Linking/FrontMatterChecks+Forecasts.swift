import SourceText

/// Forecasts, and what settles them.
extension FrontMatterChecks {
  mutating func checkResolution(_ reaction: Reaction, _ record: Record) {
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
        "a forecast is made before what settles it: correct one of the dates",
        ("the forecast", target, .start))
    }
  }

  private mutating func reportForecast(
    _ record: Record, _ resolves: Reference, _ summary: String, _ target: Record
  ) {
    report(
      .wrongForecast, record, resolves.span, summary,
      "name the expected reaction of the same actor, or take 'resolves' out", ("it", target, .start))
  }

  /// Of one actor or person, or of a member of the bloc that was expected to react.
  private func isOfOneActor(_ reaction: Reaction, _ forecast: Reaction) -> Bool {
    let own = [reaction.by.target, reaction.speaksFor?.target].compactMap { $0 }
    let expected = [forecast.by.target, forecast.speaksFor?.target].compactMap { $0 }
    let members = expected.flatMap { records[Int($0)].actor?.members ?? [] }.compactMap(\.target)
    return own.isEmpty || expected.isEmpty || own.contains { expected.contains($0) || members.contains($0) }
  }

  mutating func checkJudgments(_ brief: Brief, _ record: Record) {
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
}
