extension PageContext {
  /// A page of the ledger of forecasts; the newest entries, with how things stand, when no page is given.
  func forecastsPage(page: Int?) -> ForecastsPage {
    let book = blueprint.forecasts.value
    let title = strings.word("list", "forecasts")
    let isFirst = page == nil
    let groups = isFirst ? groups(book) : []
    let holdsAll = isFirst && book.pages.total == 1 && groups.allSatisfy { $0.rest == nil }
    return ForecastsPage(
      frame: frame(
        listHead(
          title, count: "", path: "forecasts.html", book.pages, page,
          descriptions: ("description-forecasts", "description-timeline-page"))),
      title: title, summary: forecastSummary(book.forecasts),
      score: isFirst ? scoreView(book.score) : nil, groups: groups,
      unexpected: isFirst ? entries(book.unexpected.prefix(ledgerSection)) : [],
      unexpectedRest: isFirst ? rest(book.unexpected.count) : nil,
      years: holdsAll ? [] : years(book.forecasts[book.pages.entries(ofPage: page)].reversed()),
      pager: pager(book.pages, page: page, index: here("forecasts.html"), folder: "forecasts/"))
  }

  private func groups(_ book: ForecastBook) -> [ForecastGroup] {
    Forecast.State.allCases.compactMap { state in
      let found = state == .settled ? book.settled : book.forecasts(state)
      return found.isEmpty
        ? nil
        : ForecastGroup(
          state: stateTerm(state), entries: found.prefix(ledgerSection).map(forecastEntry),
          rest: rest(found.count))
    }
  }

  private func years(_ forecasts: some Sequence<Forecast>) -> [ForecastYear] {
    byYear(forecasts, \.record).map { year, forecasts in
      ForecastYear(year: year, entries: forecasts.map(forecastEntry))
    }
  }
}

extension PageContext {
  /// What was forecast of an actor's reactions; nil when nothing was.
  func forecasts(ofActor actor: RecordNumber) -> ForecastRecord? {
    forecastRecord(inOrder(library.reactions(by: actor), library).flatMap(library.forecasts(in:)))
  }

  /// What an author forecast in briefs; nil when nothing is forecast there.
  func forecasts(byAuthor author: RecordNumber) -> ForecastRecord? {
    let briefs = inOrder(library.incoming.of(author, by: .author), library)
    return forecastRecord(briefs.flatMap(library.forecasts(in:)))
  }

  /// - Parameter forecasts: the oldest first.
  private func forecastRecord(_ forecasts: [Forecast]) -> ForecastRecord? {
    guard !forecasts.isEmpty else { return nil }
    return ForecastRecord(
      summary: forecastSummary(forecasts), score: scoreView(ForecastScore(forecasts)),
      entries: forecasts.reversed().prefix(ledgerSection).map(forecastEntry),
      rest: rest(forecasts.count), ledger: here("forecasts.html"))
  }

  /// "14 forecasts: 2 overdue, 1 due, 8 open, 3 settled."
  func forecastSummary(_ forecasts: [Forecast]) -> String {
    let items = Forecast.State.allCases.compactMap { state -> String? in
      let count = forecasts.count { $0.state == state }
      guard count > 0 else { return nil }
      return strings.phrase(
        "stance-item", [("n", String(count)), ("stance", strings.word("forecast-count", state.rawValue))])
    }
    return strings.phrase(
      "counted-list",
      [
        ("count", strings.count("forecasts", forecasts.count)),
        ("list", items.joined(separator: strings.phrase("list-comma"))),
      ])
  }

  func stateTerm(_ state: Forecast.State) -> Term {
    Term(text: strings.word("forecast-state", state.rawValue), word: state.rawValue)
  }

  func forecastEntry(_ forecast: Forecast) -> ForecastEntry {
    let record = library[forecast.record]
    var entry = ForecastEntry(
      title: link(to: forecast.record), actors: [], made: record.date.map { locale.text($0) },
      likelihood: forecast.likelihood.map { locale.term("likelihood", $0) },
      percent: forecast.likelihood.map(percent), deadline: forecast.deadline.map { locale.text($0) },
      state: stateTerm(forecast.state), outcome: outcome(of: forecast),
      settledBy: forecast.settledBy.map { link(to: $0) },
      settledOn: forecast.settledOn.map { locale.text($0) })
    switch (forecast.subject, record.details) {
    case (.judgment(let index), .brief(let brief)): complete(&entry, brief, index, forecast.record)
    case (.reaction, .reaction(let reaction)):
      entry.confidence = reaction.confidence.map { locale.term("confidence", $0) }
      entry.target = card(forecast.record).entry.target
      entry.actors = [reaction.actor].compactMap { $0 }.map { link(to: $0) }
    default: break
    }
    return entry
  }

  private func complete(_ entry: inout ForecastEntry, _ brief: Brief, _ index: Int, _ number: RecordNumber) {
    let judgment = brief.judgments[index]
    entry.title = link(to: number, fragment: judgment.id(at: index))
    entry.text = html(judgment.text)
    entry.language = sourceLanguage(of: number)
    entry.confidence = judgment.confidence.map { locale.term("confidence", $0) }
    entry.actors = links(to: brief.authors)
  }

  private func outcome(of forecast: Forecast) -> Term? {
    guard forecast.state == .settled else { return nil }
    let outcome: JudgmentOutcome = forecast.cameAbout.map { $0 ? .yes : .no } ?? .void
    return locale.term("judgment-outcome", outcome)
  }

  /// How well forecasts turned out; nil while none with a likelihood is settled.
  func scoreView(_ score: ForecastScore) -> ScoreView? {
    score.hundredths.map { hundredths in
      ScoreView(
        brier: "\(hundredths / 100)\(strings.phrase("decimal-separator"))\(padded(hundredths % 100, 2))",
        basis: strings.count("settled-forecasts", score.settled), terms: score.tallies.map(scoreTerm),
        isPlotted: score.settled >= ForecastScore.plotted)
    }
  }

  private func scoreTerm(_ tally: ForecastScore.Tally) -> ScoreTerm {
    let share = (tally.cameAbout * 200 + tally.settled) / (tally.settled * 2)
    return ScoreTerm(
      likelihood: locale.term("likelihood", tally.likelihood), percent: percent(tally.likelihood),
      settled: String(tally.settled), cameAbout: String(tally.cameAbout),
      share: strings.phrase("share", [("n", String(share))]), x: String(tally.likelihood.middle / 2),
      y: String(100 - share), radius: String(min(7, 2 + tally.settled / 2)))
  }
}
