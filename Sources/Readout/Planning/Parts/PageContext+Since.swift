import Mustache

extension PageContext {
  /// What has changed in what a brief is about since it was written or last brought up to date; nil when nothing
  /// has, as far as is known by the clock of the build.
  func changesSince(_ number: RecordNumber, _ brief: Brief?) -> SinceView? {
    guard let brief, let line = (library[number].updated ?? library[number].date)?.date else { return nil }
    var later = LaterFacts(since: line, until: library.now.date)
    later.add(brief.judgments)
    for subject in brief.about.compactMap(\.target) {
      later.add(blueprint.datedFacts[Int(subject)], of: subject)
    }
    let (items, more) = later.shown()
    guard !items.isEmpty else { return nil }
    let isOneOfSeveral = items.areOfSeveral
    return SinceView(
      title: strings.phrase("changed-since", [("date", locale.text(line).text)]),
      entries: items.compactMap { item in
        guard let what = item.what else { return entry(item, brief) }
        return entry(what, item, isOneOfSeveral: isOneOfSeveral)
      }, more: more.map { self.more($0.count, of: $0.subject) })
  }

  private func more(_ count: Int, of number: RecordNumber) -> Link {
    var link = link(to: number)
    let title = link.text
    link.text = strings.phrase(
      "more-of", [("count", strings.count("more-changes", count)), ("title", title)])
    return link
  }

  private func entry(_ item: LaterFacts.Item, _ brief: Brief) -> Entry {
    let judgment = brief.judgments[item.judgment]
    let outcome = judgment.resolution.map { strings.word("judgment-outcome", $0.outcome.rawValue) }
    return entry(
      "judgment", item.date,
      Link(text: plain(judgment.text), address: "#" + judgment.id(at: item.judgment)),
      summary: sentence(outcome, judgment.resolution?.text))
  }

  private func entry(
    _ what: DatedFact.What, _ item: LaterFacts.Item, isOneOfSeveral: Bool
  ) -> Entry? {
    guard let subject = item.subject else { return nil }
    let record = library[subject]
    switch what {
    case .reaction(let number): return entry("reaction", item, answering: number, isOneOfSeveral)
    case .settled(let number): return entry("settled", item, answering: number, isOneOfSeveral)
    case .followed(let number): return entry("meeting", item, answering: number, isOneOfSeveral)
    case .updated: return entry("updated", item.date, link(to: subject))
    case .known: return entry("known", item.date, link(to: subject))
    case .correction(let place): return correction(record.corrections[place], subject)
    case .positionBegun(let place): return position("position-begun", item, record.person?.positions[place])
    case .positionEnded(let place): return position("position-ended", item, record.person?.positions[place])
    case .relationBegun(let place): return relation("relation-begun", item, record.actor?.relations[place])
    case .relationEnded(let place): return relation("relation-ended", item, record.actor?.relations[place])
    case .outcome(let place): return outcome(record.meeting?.outcomes[place], item, isOneOfSeveral)
    case .commitment(let place, let update):
      return commitment(record.meeting?.commitments[place], update, item, isOneOfSeveral)
    }
  }
}
