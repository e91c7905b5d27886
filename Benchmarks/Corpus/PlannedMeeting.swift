/// A meeting of two actors and its first outcome, to which other records link.
struct PlannedMeeting: Sendable {
  let record: PlannedRecord
  let hosts: PlannedActor
  let guests: PlannedActor
  let outcomeKind: String

  /// The outcome's id is the name of its kind.
  var outcome: String { "\(record.id)#\(outcomeKind)" }
  var sides: String { "\(hosts.record.title) and \(guests.record.title)" }

  private static let outcomeKinds = Names.list(
    "agreement protocol memorandum joint-statement communique arrangement declaration pledge roadmap")

  /// Meetings end early enough for all that follows them to fall in 2023 at the latest.
  init(index: Int, seed: UInt64, actors: [PlannedActor], holding: Holding?) {
    var random = SplitMix64(seed: seed, stream: .meeting, index: index)
    let day = CalendarDay(number: random.below(CalendarDay.corpusLength - 40))
    let host = random.below(actors.count)
    hosts = actors[host]
    guests = actors[(host + 1 + random.below(actors.count - 1)) % actors.count]
    outcomeKind = random.pick(Self.outcomeKinds)
    record = PlannedRecord(
      id: "\(hosts.record.id)-\(guests.record.id)-talks-\(index + 1)",
      title: "\(hosts.record.title) and \(guests.record.title) hold talks",
      day: day, folder: "meetings/\(day.parts.year)", holding: holding)
  }
}
