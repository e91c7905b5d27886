/// Writes one meeting.
struct MeetingRecord {
  let plan: Plan
  let index: Int

  private var meeting: PlannedMeeting { plan.meetings[index] }

  func file() -> CorpusFile {
    // The plan has used the stream of the meeting's own number.
    let random = SplitMix64(seed: ~plan.seed, stream: .meeting, index: index)
    var prose = Prose(
      random: random, vocabulary: plan.vocabulary, names: [meeting.hosts.record.title],
      isHeld: meeting.record.holding != nil)
    let citations = Citations(count: 2, of: plan, day: meeting.record.day, prose: &prose)
    prose.add(frontMatter(citations, &prose).fenced)
    prose.paragraph(mark: "[^src-1]")
    prose.paragraph(mark: "[^src-2]")
    return CorpusFile(path: meeting.record.path, bytes: prose.bytes)
  }

  private func frontMatter(_ citations: Citations, _ prose: inout Prose) -> FrontMatter {
    var matter = FrontMatter()
    matter.add("title", meeting.record.title)
    matter.add("date", meeting.record.day.text)
    matter.add(meeting.record.holding)
    matter.add("place", place(&prose.random))
    matter.add("format", prose.random.pick(["bilateral", "visit", "ministerial", "summit", "video", "call"]))
    matter.add("level", prose.random.pick(["state", "official", "working", "informal"]))
    matter.add("participants", items: participants(&prose.random))
    matter.add("outcomes", items: [outcome(&prose)])
    matter.add("commitments", items: commitments(&prose))
    matter.add("claims", items: claims(&prose))
    matter.add("topics", list: [prose.random.pick(plan.topics).record.id])
    matter.add("sources", items: citations.items)
    return matter
  }

  private func place(_ random: inout SplitMix64) -> String {
    let country = meeting.hosts.isCountry ? meeting.hosts : plan.actors[index % Names.countries.count]
    return "{city: \(random.pick(Names.towns)), country: \(country.record.id)}"
  }

  private func participants(_ random: inout SplitMix64) -> [String] {
    let first = random.below(plan.people.count)
    let second = (first + 1 + random.below(plan.people.count - 1)) % plan.people.count
    return [
      "actor: \(meeting.hosts.record.id), host: true", "actor: \(meeting.guests.record.id)",
      "person: \(plan.people[first].id)", "person: \(plan.people[second].id)",
    ]
  }

  private func outcome(_ prose: inout Prose) -> String {
    let kind = meeting.outcomeKind
    let stage = prose.random.pick(["reported", "negotiated", "adopted", "initialled", "signed"])
    let text = prose.random.pick(["public", "summary", "undisclosed"])
    return "id: \(kind), kind: \(kind), title: \"\(prose.loneSentence().dropLast())\", stage: \(stage), "
      + "claimed-by: [\(meeting.hosts.record.id)], text: \(text), binding: unknown"
  }

  private func commitments(_ prose: inout Prose) -> [String] {
    guard prose.random.once(in: 2) else { return [] }
    let day = meeting.record.day
    let status = prose.random.pick(["kept", "late", "broken", "dropped"])
    return [
      "id: promise, text: \"\(prose.loneSentence())\", by: [\(meeting.guests.record.id)], "
        + "to: [\(meeting.hosts.record.id)], due: \((day + 200).text), status: \(status), "
        + "updates: [{date: \((day + 210).text), status: \(status), text: \"\(prose.loneSentence())\"}]"
    ]
  }

  private func claims(_ prose: inout Prose) -> [String] {
    guard prose.random.once(in: 2) else { return [] }
    return [
      "text: \"\(prose.loneSentence())\", said-by: [\(meeting.hosts.record.id)]",
      "text: \"\(prose.loneSentence())\", said-by: [\(meeting.guests.record.id)], "
        + "denied-by: [\(meeting.hosts.record.id)]",
    ]
  }
}
