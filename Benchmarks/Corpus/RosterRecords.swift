/// Writes the records that briefs, meetings and reactions refer to.
struct RosterRecords {
  let plan: Plan

  func actor(_ index: Int) -> CorpusFile {
    let actor = plan.actors[index]
    var prose = prose(.actor, index)
    var matter = FrontMatter()
    matter.add("title", actor.record.title)
    matter.add("kind", actor.isCountry ? "country" : "organization")
    matter.add("summary", quoting: prose.loneSentence())
    if !actor.isCountry {
      let first = prose.random.below(Names.countries.count - 40)
      matter.add("members", list: (0..<8).map { plan.actors[first + $0 * 5].record.id })
    }
    return file(actor.record, matter, &prose)
  }

  /// Two offices, the first from before the corpus begins, so that every date finds one.
  func person(_ index: Int) -> CorpusFile {
    let record = plan.people[index]
    var prose = prose(.person, index)
    let names = record.title.split(separator: " ")
    let surname = names.last.map(String.init) ?? record.title
    let change = CalendarDay(number: prose.random.below(CalendarDay.corpusLength)).text
    var matter = FrontMatter()
    matter.add("name", record.title)
    matter.add("sort-name", quoting: "\(surname), \(names.dropLast().joined(separator: " "))")
    matter.add("aliases", list: ["Minister \(record.title)"])
    matter.add(
      "positions",
      items: [
        "title: \(office(&prose.random)), at: \(prose.random.pick(plan.actors).record.id), "
          + "from: \(2008 + prose.random.below(6)), to: \(change)",
        "title: \(office(&prose.random)), at: \(prose.random.pick(plan.actors).record.id), from: \(change)",
      ])
    return file(record, matter, &prose)
  }

  private func office(_ random: inout SplitMix64) -> String {
    let rank = random.pick(["Minister", "Deputy Minister", "Envoy", "Spokesperson", "Director", "Adviser"])
    let field = random.pick([
      "Defence", "Foreign Affairs", "Energy", "Trade", "Finance", "Transport", "Health",
    ])
    return "\(rank) for \(field)"
  }

  func topic(_ index: Int) -> CorpusFile {
    let topic = plan.topics[index]
    var prose = prose(.topic, index)
    var matter = FrontMatter()
    matter.add("title", topic.record.title)
    if let broader = topic.broader { matter.add("broader", broader) }
    return file(topic.record, matter, &prose)
  }

  func source(_ index: Int) -> CorpusFile {
    let source = plan.sources[index]
    var prose = prose(.source, index)
    var matter = FrontMatter()
    matter.add("title", source.record.title)
    matter.add("kind", source.kind)
    matter.add("country", prose.random.pick(Names.countries))
    matter.add("url", "https://\(source.record.id).example/")
    matter.add("grade", source.grade)
    return file(source.record, matter, &prose)
  }

  func author(_ index: Int) -> CorpusFile {
    let author = plan.authors[index]
    var prose = prose(.author, index)
    var matter = FrontMatter()
    matter.add("name", author.title)
    matter.add("role", "Desk")
    matter.add("email", "\(author.id)@corpus.example")
    return file(author, matter, &prose)
  }

  private func prose(_ stream: Stream, _ index: Int) -> Prose {
    let random = SplitMix64(seed: plan.seed, stream: stream, index: index)
    return Prose(random: random, vocabulary: plan.vocabulary, names: [])
  }

  private func file(_ record: PlannedRecord, _ matter: FrontMatter, _ prose: inout Prose) -> CorpusFile {
    prose.add(matter.fenced)
    prose.paragraph()
    return CorpusFile(path: record.path, bytes: prose.bytes)
  }
}
