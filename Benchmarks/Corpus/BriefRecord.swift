/// Writes one brief: front matter, then 500 to 1,200 words.
struct BriefRecord {
  let plan: Plan
  let index: Int

  private var record: PlannedRecord { plan.briefs[index] }
  private var meeting: PlannedMeeting { plan.meetings[index % plan.meetings.count] }

  func file() -> CorpusFile {
    let random = SplitMix64(seed: plan.seed, stream: .brief, index: index)
    var prose = Prose(random: random, vocabulary: plan.vocabulary, names: [], isHeld: record.holding != nil)
    let person = prose.random.pick(plan.people)
    let citations = Citations(
      count: prose.random.number(in: 2...4), of: plan, day: meeting.record.day, prose: &prose)
    prose.add(frontMatter(person: person, citations: citations, prose: &prose).fenced)
    prose.names = [
      person.title, meeting.hosts.record.title, meeting.guests.record.title,
      prose.random.pick(plan.people).title, prose.random.pick(plan.actors).record.title,
    ]
    BriefBody(plan: plan, index: index, citations: citations.ids).write(to: &prose)
    return CorpusFile(path: record.path, bytes: prose.bytes)
  }

  private func frontMatter(person: PlannedRecord, citations: Citations, prose: inout Prose) -> FrontMatter {
    var matter = FrontMatter()
    matter.add("title", record.title)
    matter.add("date", record.day.text)
    matter.add(record.holding)
    let isUpdated = prose.random.once(in: 8)
    matter.add("authors", list: [prose.random.pick(plan.authors).id])
    matter.add("kind", kind(&prose.random))
    matter.add("summary", quoting: prose.loneSentence())
    matter.add("about", list: [meeting.record.id, meeting.hosts.record.id, person.id])
    matter.add("topics", list: topics(&prose.random))
    if prose.random.once(in: 6) { matter.add("trend", prose.random.pick(Self.trends)) }
    matter.add("judgments", items: judgments(&prose))
    matter.add("sources", items: citations.items)
    let corrections = corrections(&prose)
    if isUpdated || !corrections.isEmpty {
      matter.add("updated", (record.day + (corrections.isEmpty ? 3 : 5)).text)
    }
    matter.add("corrections", items: corrections)
    return matter
  }

  private static let trends = ["deteriorated", "unchanged", "improved"]

  private func kind(_ random: inout SplitMix64) -> String {
    Headings.isQuestions(index) ? "qa" : random.pick(["analysis", "analysis", "news", "deep-dive"])
  }

  private func topics(_ random: inout SplitMix64) -> [String] {
    let first = random.below(plan.topics.count)
    return (0..<random.number(in: 1...3)).map { plan.topics[(first + $0 * 7) % plan.topics.count].record.id }
  }

  private func judgments(_ prose: inout Prose) -> [String] {
    guard index % 3 == 1 else { return [] }
    let likelihood = prose.random.pick(["unlikely", "roughly-even-chance", "likely", "very-likely"])
    let confidence = prose.random.pick(["low", "moderate", "high"])
    let outcome = prose.random.pick(["yes", "no", "void"])
    let due = record.day + 180
    return [
      "id: judgment-1, text: \"\(prose.loneSentence())\", likelihood: \(likelihood), "
        + "confidence: \(confidence), by-date: \(due.text), "
        + "resolution: {date: \((due + 1).text), outcome: \(outcome), text: \"\(prose.loneSentence())\", "
        + "by: \(prose.random.pick(plan.authors).id)}"
    ]
  }

  private func corrections(_ prose: inout Prose) -> [String] {
    guard prose.random.once(in: 50) else { return [] }
    return ["date: \((record.day + 5).text), kind: correction, text: \"\(prose.loneSentence())\""]
  }
}
