/// With whom a meeting or a reaction brings actors together.
///
/// Every two participants of a meeting are a pair, which would be half a million pairs for a meeting of a
/// thousand; so of a large one only its hosts count, each with every participant.
struct Counterparts {
  /// So many actors may a meeting have for every two of them to count as a pair; so many hosts count of a larger.
  static let limit = 8

  private let records: PerRecord<Record>

  /// - Parameter records: all records, with their references resolved and the offices of the day filled in.
  init(_ records: PerRecord<Record>) { self.records = records }

  /// The actor that a reaction is one of; nil where that is not known.
  func reactor(of reaction: Reaction) -> RecordNumber? {
    reaction.actor.flatMap { records[Int($0)].kind == .actor ? $0 : nil }
  }

  /// The actors on whom a reaction bears: those of the meeting that it answers, or who gave the reaction that
  /// it answers.
  func addressees(of reaction: Reaction) -> [RecordNumber] {
    guard let target = reaction.to.target else { return [] }
    let own = reactor(of: reaction)
    switch records[Int(target)].details {
    case .meeting(let meeting): return meeting.principals.filter { $0 != own }
    case .reaction(let other): return [reactor(of: other)].compactMap { $0 }.filter { $0 != own }
    default: return []
    }
  }

  /// The pairs between whom something passed by a record.
  func pairs(of record: Record) -> [ActorPair] {
    switch record.details {
    case .meeting(let meeting): return meeting.pairs
    case .reaction(let reaction):
      guard let reactor = reactor(of: reaction) else { return [] }
      return addressees(of: reaction).map { ActorPair(reactor, $0) }
    default: return []
    }
  }
}

extension Meeting {
  /// The actors that count for everyone who has to do with the meeting: all of a small one, the hosts of a large.
  fileprivate var principals: [RecordNumber] {
    let actors = self.actors
    return actors.count <= Counterparts.limit ? actors : Array(hosts.prefix(Counterparts.limit))
  }

  private var hosts: [RecordNumber] {
    var seen: Set<RecordNumber> = []
    return participants.filter(\.isHost).compactMap(\.representedActor?.target).filter {
      seen.insert($0).inserted
    }
  }

  fileprivate var pairs: [ActorPair] {
    let (principals, actors) = (self.principals, self.actors)
    // The hosts come first, so that who is no principal comes behind all who are.
    return principals.indices.flatMap { place in
      actors.dropFirst(place + 1).map { ActorPair(principals[place], $0) }
    }
  }
}
