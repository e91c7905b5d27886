/// Which records the corpus has: their ids, titles and dates, so that any may refer to any other.
struct Plan: Sendable {
  let seed: UInt64
  let holdings: Holdings
  let vocabulary = Vocabulary()
  let briefs: [PlannedRecord]
  let meetings: [PlannedMeeting]
  let people: [PlannedRecord]
  let actors: [PlannedActor]
  let topics = PlannedTopic.all
  let sources = PlannedSource.all
  let authors = Plan.desks.map { PlannedRecord(name: "\($0) Desk", kind: .authors) }

  static let actorCount = 255
  static let reactionsPerMeeting = 3

  init(briefCount: Int, seed: UInt64, heldPercent: Int) {
    let holdings = Holdings(percent: heldPercent, seed: seed)
    self.seed = seed
    self.holdings = holdings
    let actors = PlannedActor.all(count: Self.actorCount)
    let vocabulary = Vocabulary()
    let meetings = (0..<max(1, briefCount / 5)).map {
      PlannedMeeting(index: $0, seed: seed, actors: actors, holding: holdings.meeting($0))
    }
    self.actors = actors
    self.meetings = meetings
    people = (0..<max(2, briefCount / 10)).map { PlannedRecord(name: Names.person($0), kind: .people) }
    briefs = (0..<briefCount).map { index in
      Self.brief(
        index, meeting: meetings[index % meetings.count], seed: seed, vocabulary: vocabulary,
        holding: holdings.brief(index))
    }
  }

  private static let desks = Names.list(
    "Africa Americas Asia Balkans Caucasus Economics Energy Europe Gulf Law Security Standards")

  private static func brief(
    _ index: Int, meeting: PlannedMeeting, seed: UInt64, vocabulary: Vocabulary, holding: Holding?
  ) -> PlannedRecord {
    var random = SplitMix64(seed: seed, stream: .plan, index: index)
    let subject = vocabulary.nouns.draw(&random)
    let other = vocabulary.nouns.draw(&random)
    let adjective = vocabulary.adjectives.draw(&random)
    let title = "The \(adjective) \(subject) and the \(other) after the talks of \(meeting.sides)"
    let day = meeting.record.day + random.number(in: 1...14)
    return PlannedRecord(
      id: "\(Names.ascii(subject))-\(Names.ascii(other))-\(index + 1)", title: title, day: day,
      folder: "briefs/\(day.monthFolder)", holding: holding)
  }
}
