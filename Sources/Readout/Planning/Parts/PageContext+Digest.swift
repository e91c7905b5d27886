import Mustache

extension PageContext {
  /// - Parameters:
  ///   - limit: how many entries of each part are shown.
  ///   - whole: where the rest stands; nil for the site's own lists.
  func digestSections(_ lists: [DigestBook.List], limit: Int, whole: String? = nil) -> [DigestSection] {
    lists.map { list in
      let left = list.facts.count - limit
      let name = Term(
        text: strings.word("digest", list.section.rawValue), word: list.section.rawValue)
      return DigestSection(
        name: name, entries: list.facts.prefix(limit).map(digestEntry),
        rest: left > 0 ? rest(left, of: list.section, whole) : nil)
    }
  }

  private func rest(_ count: Int, of section: DigestFact.Section, _ whole: String?) -> Link {
    Link(
      text: strings.phrase("more-on-site", [("n", String(count))]),
      address: whole ?? here(section.listPath(blueprint)))
  }

  private func digestEntry(_ fact: DigestFact) -> DigestEntry {
    var entry = undetailed(fact)
    entry.details = details(of: entry, isDue: fact.section == .due)
    return entry
  }

  private func undetailed(_ fact: DigestFact) -> DigestEntry {
    let record = library[fact.record]
    switch fact.what {
    case .record: return wholeRecord(fact.record, record)
    case .correction(let place): return change(record.corrections[place], fact.record)
    case .updated:
      return entry("updated", link(to: fact.record), record.updated.map { locale.text($0) })
    case .settled(let place): return settled(forecast(fact, place))
    case .due(let place): return due(forecast(fact, place), .due)
    case .pastDeadline(let place): return due(forecast(fact, place), .overdue)
    case .commitment(let place, let update): return commitment(fact, place, update: update)
    case .overdue(let place): return commitment(fact, place, update: nil)
    }
  }

  private func forecast(_ fact: DigestFact, _ place: Int) -> Forecast {
    library.forecasts(in: fact.record)[place]
  }

  private func entry(_ word: String, _ title: Link, _ date: DateText?) -> DigestEntry {
    entry(Term(text: strings.word("since", word), word: word), title, date)
  }

  private func entry(_ label: Term, _ title: Link, _ date: DateText?) -> DigestEntry {
    DigestEntry(title: title, label: label, date: date, isMembersOnly: false, names: [])
  }

  /// A brief, a reaction or a meeting. What a meeting's status is by the clock alone, the part it stands in tells.
  private func wholeRecord(_ number: RecordNumber, _ record: Record) -> DigestEntry {
    let known = card(number).entry
    var entry = entry(known.kind, known.title, known.date)
    if let status = record.meeting?.status, status != .held {
      entry.label = locale.term("meeting-status", status)
    }
    (entry.names, entry.stance, entry.target) = (known.actors, known.stance, known.target)
    (entry.isMembersOnly, entry.text) = (known.isMembersOnly, known.summary)
    entry.plainText = summary(of: number).map { plain($0) }
    (entry.record, entry.language) = (number, known.title.textLanguage)
    return entry
  }

  private func change(_ correction: Correction, _ number: RecordNumber) -> DigestEntry {
    let kind = locale.term("correction-kind", correction.kind)
    var entry = entry(kind, link(to: number, fragment: "corrections"), locale.text(correction.date))
    entry.language = sourceLanguage(of: number)
    (entry.text, entry.plainText) = (unlinked(correction.text), plain(correction.text))
    return entry
  }

  // MARK: - Forecasts

  private func settled(_ forecast: Forecast) -> DigestEntry {
    let known = forecastEntry(forecast)
    var entry = forecastEntry(forecast, known, label: known.outcome ?? known.state)
    entry.date = known.settledOn
    if case .judgment(let place) = forecast.subject, let resolution = judgment(forecast, place)?.resolution,
      let text = resolution.text
    {
      (entry.outcome, entry.plainOutcome) = (unlinked(text), plain(text))
    } else if let settledBy = known.settledBy {
      (entry.outcome, entry.plainOutcome) = (escaped(settledBy.text), settledBy.text)
    }
    return entry
  }

  private func due(_ forecast: Forecast, _ state: Forecast.State) -> DigestEntry {
    let known = forecastEntry(forecast)
    var entry = forecastEntry(forecast, known, label: stateTerm(state))
    entry.date = known.deadline
    return entry
  }

  private func judgment(_ forecast: Forecast, _ place: Int) -> Brief.Judgment? {
    library[forecast.record].brief?.judgments[place]
  }

  /// What was said: a judgment in its own words, or the reaction that was expected.
  private func forecastEntry(_ forecast: Forecast, _ known: ForecastEntry, label: Term) -> DigestEntry {
    var entry = entry(label, known.title, nil)
    (entry.names, entry.target) = (known.actors, known.target)
    if case .judgment(let place) = forecast.subject, let judgment = judgment(forecast, place) {
      let id = judgment.id(at: place)
      entry.title = link(to: id, of: forecast.record, plain(judgment.text))
      entry.target = link(to: forecast.record)
      entry.language = sourceLanguage(of: forecast.record)
    }
    entry.odds = odds(known)
    return entry
  }

  /// "likely (55–80 %), by 31 July 2024"
  private func odds(_ forecast: ForecastEntry) -> String? {
    var parts: [String] = []
    if let likelihood = forecast.likelihood, let percent = forecast.percent {
      parts.append(strings.phrase("digest-odds", [("likelihood", likelihood.text), ("percent", percent)]))
    }
    if let deadline = forecast.deadline {
      parts.append(strings.phrase("digest-deadline", [("date", deadline.text)]))
    }
    return parts.isEmpty ? nil : parts.joined(separator: strings.phrase("list-comma"))
  }

  // MARK: - Commitments

  /// - Parameter update: the news of it; nil when its day has passed without any.
  private func commitment(_ fact: DigestFact, _ place: Int, update: Int?) -> DigestEntry {
    guard let commitment = library[fact.record].meeting?.commitments[place] else {
      return entry("commitment", link(to: fact.record), nil)
    }
    let news = update.map { commitment.updates[$0] }
    let word = news.map { ($0.status ?? commitment.status).rawValue } ?? "overdue"
    var entry = entry(
      Term(text: strings.word("commitment-status", word), word: word),
      link(to: commitment.id, of: fact.record, plain(commitment.text)),
      (news?.date ?? commitment.due).map { locale.text($0) })
    (entry.names, entry.target) = (links(to: commitment.by), link(to: fact.record))
    entry.language = sourceLanguage(of: fact.record)
    if let text = news?.text { (entry.outcome, entry.plainOutcome) = (unlinked(text), plain(text)) }
    return entry
  }

  // MARK: - Words

  /// - Parameter isDue: whether the odds tell the date already.
  private func details(of entry: DigestEntry, isDue: Bool) -> String {
    let target = entry.target.map { strings.phrase("digest-target", [("title", $0.text)]) }
    let stance = entry.stance.map { mark in
      strings.phrase("digest-stance", [("stance", mark.stance.text), ("basis", mark.basis.text)])
    }
    let names = entry.names.map(\.text).joined(separator: strings.phrase("list-comma"))
    let parts: [String?] = [
      stance ?? entry.label.text, isDue ? nil : entry.date?.text,
      entry.isMembersOnly ? strings.word("access", "members") : nil,
      names.isEmpty ? nil : names, target, entry.odds,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// A line of text with its markup but for links: the title beside it leads to where they stand.
  private func unlinked(_ text: InlineText) -> HTML {
    guard let document = text.document else { return escaped(text.source) }
    var out: [UInt8] = []
    var writer = UnlinkedWriter(library: library) { self.title($0) }
    document.writeHTML(with: &writer, to: &out)
    return HTML(bytes: out)
  }

  private func escaped(_ text: String) -> HTML {
    var out: [UInt8] = []
    appendEscaped(text, to: &out)
    return HTML(bytes: out)
  }
}

extension DigestFact.Section {
  /// The site's list that has all of it, in a language's folder.
  fileprivate func listPath(_ blueprint: Blueprint) -> String {
    switch self {
    case .briefs, .reactions, .meetings: "\(rawValue)/index.html"
    case .ahead: "meetings/index.html"
    case .commitments: "commitments.html"
    case .settled, .due: "forecasts.html"
    case .changes: blueprint.hasArchive ? "archive/index.html" : "index.html"
    }
  }
}
