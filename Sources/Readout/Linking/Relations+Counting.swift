extension Relations {
  /// One record between two actors.
  fileprivate struct Occurrence {
    var actors: ActorPair
    var rank: Int32
    var record: RecordNumber
    var isEvent: Bool
    var step: Int?
  }

  /// - Parameters:
  ///   - records: all records, with their references resolved and the offices of the day filled in.
  ///   - ranks: their order by date.
  init(_ records: [Record], ranks: [Int32]) {
    let counterparts = Counterparts(PerRecord(records))
    var occurrences: [Occurrence] = []
    for (number, record) in records.enumerated() where record.kind == .meeting || record.kind == .reaction {
      for actors in counterparts.pairs(of: record) {
        occurrences.append(
          Occurrence(
            actors: actors, rank: ranks[number], record: RecordNumber(number), isEvent: record.isEvent,
            step: record.stanceStep))
      }
    }
    occurrences.sort { ($0.actors, $0.rank) < ($1.actors, $1.rank) }
    self.init(pairs: Self.pairs(occurrences), records: occurrences.map(\.record), count: records.count)
  }

  private static func pairs(_ occurrences: [Occurrence]) -> [Pair] {
    var pairs: [Pair] = []
    for (place, occurrence) in occurrences.enumerated() {
      if pairs.last?.actors != occurrence.actors {
        pairs.append(Pair(actors: occurrence.actors, start: Int32(place), end: Int32(place)))
      }
      pairs[pairs.count - 1].add(occurrence)
    }
    return pairs
  }

  /// - Parameter count: how many records the library has.
  init(pairs: [Pair], records: [RecordNumber], count: Int) {
    (self.pairs, self.records) = (pairs, records)
    var starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs {
      for actor in [pair.actors.first, pair.actors.second] { starts[Int(actor) + 1] += 1 }
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var places = [Int32](repeating: 0, count: pairs.count * 2)
    for (place, pair) in pairs.enumerated() {
      for actor in [pair.actors.first, pair.actors.second] {
        places[Int(next[Int(actor)])] = Int32(place)
        next[Int(actor)] += 1
      }
    }
    (self.places, self.starts) = (places, starts)
  }
}

extension Relations.Pair {
  fileprivate mutating func add(_ occurrence: Relations.Occurrence) {
    end += 1
    guard occurrence.isEvent else { return }
    events += 1
    guard let step = occurrence.step else { return }
    steps += Int32(step)
    stances += 1
  }
}

extension Record {
  /// Whether it says that something happened, or is to happen: not what is only expected, denied, or called off.
  var isEvent: Bool {
    switch self.details {
    case .meeting(let meeting): ![.cancelled, .postponed, .denied].contains(meeting.status)
    case .reaction(let reaction): reaction.basis == .observed || reaction.basis == .reported
    default: false
    }
  }

  fileprivate var stanceStep: Int? { self.reaction?.stance.step }
}
