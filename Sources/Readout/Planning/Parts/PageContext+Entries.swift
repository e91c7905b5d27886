extension PageContext {
  /// A record as one line of a list.
  func entry(_ number: RecordNumber, role: String? = nil) -> Entry {
    let record = library[number]
    var entry = Entry(
      kind: locale.term(record.kind), date: record.startWhen.map { locale.text($0) }, title: link(to: number),
      summary: summary(of: number).map { html($0, linked: false) }, role: role,
      isMembersOnly: record.access == .members)
    switch record.details {
    case .meeting(let meeting):
      entry.date = locale.text(meeting.start, to: meeting.end)
      entry.actors = actors(of: meeting)
    case .reaction(let reaction):
      entry.actors = [link(to: reaction.by)].compactMap { $0 }
      entry.stance = mark(reaction)
      entry.target = target(of: reaction)
    case .brief(let brief):
      entry.kind = brief.kind.map { locale.term("brief-kind", $0) } ?? entry.kind
      entry.actors = links(to: brief.authors)
    default: break
    }
    return entry
  }

  func entries(_ numbers: some Sequence<RecordNumber>) -> [Entry] { numbers.map { entry($0) } }

  /// Newest first.
  func newestFirst(_ numbers: [RecordNumber]) -> [Entry] { entries(inOrder(numbers, library).reversed()) }

  /// What a reaction answers: the meeting or its outcome, a brief, another reaction.
  func target(of reaction: Reaction) -> Link? {
    guard let number = reaction.to.target else { return nil }
    guard let fragment = reaction.to.fragment else { return link(to: number) }
    var link = link(to: number, fragment: fragment)
    link.text = label(of: number, fragment: fragment)
    return link
  }

  /// The actors that took part, hosts first, each once.
  func actors(of meeting: Meeting) -> [Link] {
    let hostsFirst = meeting.participants.filter(\.isHost) + meeting.participants.filter { !$0.isHost }
    var seen: Set<RecordNumber> = []
    return hostsFirst.compactMap { participant in
      guard let actor = participant.representedActor?.target, seen.insert(actor).inserted else { return nil }
      return link(to: actor)
    }
  }

  /// Entries by year, newest first; what has no date comes last.
  func years(_ entries: [(record: RecordNumber, entry: Entry)]) -> [Year] {
    var years: [Year] = []
    for (record, entry) in entries.reversed() {
      let year = library[record].startWhen.map { String($0.date.year) } ?? strings.phrase("undated")
      if years.last?.year == year {
        years[years.count - 1].entries.append(entry)
      } else {
        years.append(Year(year: year, entries: [entry]))
      }
    }
    return years
  }
}

extension Meeting.Participant {
  /// For whom they took part.
  var representedActor: Reference? { speaksFor ?? actor }
}
