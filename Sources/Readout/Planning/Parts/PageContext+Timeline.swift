extension PageContext {
  /// The newest entries of a record's timeline.
  func timeline(of number: RecordNumber) -> Timeline {
    let timeline = timelineEntries(of: number)
    let entries = timeline.entries
    var older: Link?
    if let last = timeline.pages.olderPages.last {
      older = Link(
        text: strings.phrase("older-entries"), address: here(blueprint.timelineAddress(number, page: last)))
    }
    return Timeline(
      years: timelineYears(timeline, page: nil), older: older,
      count: strings.count("entries", entries.count))
  }

  /// A page of a timeline by year, newest first; a day is said once for all that happened on it.
  func timelineYears(_ timeline: TimelineEntries, page: Int?) -> [Year] {
    var years = years(timeline.entries[timeline.pages.entries(ofPage: page)], \.record, timelineEntry)
    for year in years.indices {
      for place in years[year].entries.indices.dropFirst() {
        years[year].entries[place].isOfSameDay =
          years[year].entries[place].date?.short == years[year].entries[place - 1].date?.short
      }
    }
    return years
  }

  func timelineEntry(_ entry: TimelineEntry) -> Entry {
    let roles = entry.relations.map { locale.roles[Int($0.rawValue)] }
    let role = roles.count == 1 ? roles[0] : roles.joined(separator: ", ")
    var view = self.entry(entry.record, role: role)
    view.known = knownSince(entry.record)
    return view
  }
}

extension Relation {
  /// The word under which the interface's strings have it.
  var word: String {
    switch self {
    case .topic: "topic"
    case .about: "about"
    case .to: "to"
    case .by: "by"
    case .speaksFor: "speaks-for"
    case .participant: "participant"
    case .host: "host"
    case .place: "place"
    case .author: "author"
    case .position: "position"
    case .member: "member"
    case .relation: "relation"
    case .broader: "broader"
    case .source: "source"
    case .country: "country"
    case .claimedBy: "claimed-by"
    case .commitmentBy: "commitment-by"
    case .commitmentTo: "commitment-to"
    case .saidBy: "said-by"
    case .deniedBy: "denied-by"
    case .resolves: "resolves"
    case .speaker: "speaker"
    case .follows: "follows"
    case .resolutionBy: "resolution-by"
    case .link: "link"
    case .mention: "mention"
    }
  }
}
