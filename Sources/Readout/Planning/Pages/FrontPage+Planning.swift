extension PageContext {
  func frontPage() -> FrontPage {
    let configuration = library.configuration
    let briefs = (blueprint.ledgers[.brief]?.records ?? []).reversed()
    let lead = configuration.lead?.target ?? briefs.first
    let rest = briefs.filter { $0 != lead }
    let reactions = (blueprint.ledgers[.reaction]?.records ?? []).reversed()
    let (next, last) = meetings()
    let head = PageHead(
      title: configuration.title,
      description: localeIndex == 0
        ? configuration.description ?? strings.phrase("description-front", [("site", configuration.title)])
        : strings.phrase("description-front", [("site", configuration.title)]),
      pageClass: "front", versions: versions({ _ in true }, path: "index.html"))
    return FrontPage(
      frame: frame(head), lead: lead.map(leadView), second: rest.prefix(3).map(leadView),
      latest: entries(rest.dropFirst(3).prefix(6)), reactions: entries(reactions.prefix(10)),
      nextMeetings: entries(next.prefix(5)), lastMeetings: entries(last.prefix(5)), topics: topics(),
      briefs: here("briefs/index.html"), allReactions: here("reactions/index.html"),
      meetings: here("meetings/index.html"),
      allTopics: blueprint.hasList(.topic) ? here("topics/index.html") : nil)
  }

  private func meetings() -> (next: [RecordNumber], last: [RecordNumber]) {
    let all = blueprint.ledgers[.meeting]?.records ?? []
    func isPast(_ number: RecordNumber) -> Bool { library[number].meeting?.isPast(at: library.now) ?? true }
    return (all.filter { !isPast($0) }, all.filter(isPast).reversed())
  }

  private func leadView(_ number: RecordNumber) -> LeadView {
    guard case .brief(let brief) = library[number].details else {
      return LeadView(entry: entry(number), authors: [], stances: [])
    }
    let (stances, stancesOf) = stances(on: brief)
    return LeadView(
      entry: entry(number), kicker: brief.kind.map { strings.word("brief-kind", $0.rawValue) },
      topic: link(to: library[number].topics.first), authors: links(to: brief.authors), photo: photo(brief),
      stances: stances, stancesOf: stancesOf)
  }

  /// The topics with most on them, by name.
  private func topics() -> [DirectoryEntry] {
    let letters = blueprint.directory(of: .topic, in: localeIndex).letters
    let byName = letters.flatMap(\.records)
    let counts = byName.map { timelineEntries(of: $0).entries.count }
    let limit = counts.sorted(by: >).prefix(topicLimit).last ?? 0
    let shown = zip(byName, counts).filter { $0.1 >= limit }.prefix(topicLimit)
    return shown.map { directoryEntry($0.0) }
  }
}

/// So many topics stand on the front page.
private let topicLimit = 12
