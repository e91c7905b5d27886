/// Writes one of the three reactions to a meeting.
///
/// After every third meeting the first reaction is a forecast and the second settles it; every seventh
/// third reaction is a silence; every fifth is a person's.
struct ReactionRecord {
  let plan: Plan
  let meetingIndex: Int
  /// 0, 1 or 2.
  let rank: Int

  private var meeting: PlannedMeeting { plan.meetings[meetingIndex] }
  private var hasForecast: Bool { meetingIndex.isMultiple(of: 3) }
  private var isExpected: Bool { hasForecast && rank == 0 }
  private var isSilent: Bool { rank == 2 && meetingIndex % 7 == 3 }
  private var number: Int { meetingIndex * Plan.reactionsPerMeeting + rank }

  func file() -> CorpusFile {
    let random = SplitMix64(seed: plan.seed, stream: .reaction, index: number)
    // Both sides are seven words, of which open titles are made as well.
    let names = [holding == nil ? meeting.sides : meeting.hosts.record.title]
    var prose = Prose(
      random: random, vocabulary: plan.vocabulary, names: names, isHeld: holding != nil)
    let day = isExpected ? meeting.record.day : meeting.record.day + prose.random.number(in: 1...9)
    prose.add(frontMatter(day: day, &prose).fenced)
    prose.paragraph(mark: isExpected || isSilent ? nil : "[^src-1]")
    return CorpusFile(path: "reactions/\(day.parts.year)/\(id(rank)).md", bytes: prose.bytes)
  }

  private func id(_ rank: Int) -> String {
    "\(actor(rank).record.id)-reaction-\(meetingIndex * Plan.reactionsPerMeeting + rank + 1)"
  }

  /// The settled forecast's actor settles it; otherwise each rank has its own.
  private func actor(_ rank: Int) -> PlannedActor {
    let place = hasForecast && rank == 1 ? 0 : rank
    let others = plan.actors.filter { actor in
      actor.record.id != meeting.hosts.record.id && actor.record.id != meeting.guests.record.id
    }
    return others[(meetingIndex * 31 + place * 83) % others.count]
  }

  private func frontMatter(day: CalendarDay, _ prose: inout Prose) -> FrontMatter {
    var matter = FrontMatter()
    matter.add("to", isSilent ? meeting.outcome : meeting.record.id)
    matter.add("by", speaker)
    matter.add("date", day.text)
    matter.add(holding)
    if isExpected {
      addForecast(to: &matter, &prose.random)
    } else if isSilent {
      addSilence(until: day, to: &matter)
    } else {
      addStatement(on: day, to: &matter, &prose)
    }
    return matter
  }

  /// A reaction answers nothing that is held, and settles no forecast that is.
  private var holding: Holding? {
    if let holding = meeting.record.holding { return holding }
    return isExpected ? nil : plan.holdings.reaction(number)
  }

  private var speaker: String {
    let isPersons = rank == 2 && meetingIndex % 5 == 1 && !isSilent
    return isPersons ? plan.people[number % plan.people.count].id : actor(rank).record.id
  }

  private static let stances = Names.list(
    "condemns opposes concerned neutral qualified-support supports endorses mixed no-comment")
  private static let channels = Names.list(
    "statement readout press-conference interview social-post vote note-verbale summons")
  private static let verbs = Names.list("rejects welcomes notes regrets supports deplores")

  private func addForecast(to matter: inout FrontMatter, _ random: inout SplitMix64) {
    matter.add("basis", "expected")
    matter.add("stance", random.pick(["opposes", "concerned", "supports"]))
    matter.add("likelihood", random.pick(["unlikely", "likely", "very-likely"]))
    matter.add("confidence", random.pick(["low", "moderate", "high"]))
    matter.add("by-date", (meeting.record.day + 30).text)
  }

  private func addSilence(until day: CalendarDay, to matter: inout FrontMatter) {
    matter.add("stance", "silent")
    matter.add("searched", "{until: \(day.text), places: [\"the ministry's site\", \"the state agency\"]}")
  }

  private func addStatement(on day: CalendarDay, to matter: inout FrontMatter, _ prose: inout Prose) {
    matter.add("stance", prose.random.pick(Self.stances))
    matter.add("legal", prose.random.pick(["lawful", "unlawful", "invokes-norms", "none"]))
    matter.add("channel", prose.random.pick(Self.channels))
    if hasForecast, rank == 1 { matter.add("resolves", id(0)) }
    if prose.random.once(in: 2) {
      let verb = prose.random.pick(Self.verbs)
      matter.add("quote", "{text: \"\(prose.loneSentence())\", lang: en, source: src-1, verb: \(verb)}")
    }
    matter.add("sources", items: Citations(count: 1, of: plan, day: day, prose: &prose).items)
  }
}
