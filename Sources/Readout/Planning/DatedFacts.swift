/// What a record says happened on a day: what somebody who wrote about the record before could not know.
struct DatedFact: Sendable, Equatable {
  enum What: Sendable, Equatable {
    /// By their places in the record.
    case correction(Int)
    case outcome(Int)
    case commitment(Int, update: Int)
    case positionBegun(Int)
    case positionEnded(Int)
    case relationBegun(Int)
    case relationEnded(Int)
    case updated
    case known
    case reaction(RecordNumber)
    /// The observed reaction to what was expected.
    case settled(RecordNumber)
    /// A meeting that continues this one.
    case followed(RecordNumber)
  }

  var date: PartialDate
  var what: What
}

/// The dated facts of what a brief may be about, newest first; none of other records.
func datedFacts(of number: RecordNumber, _ library: Library) -> [DatedFact] {
  let record = library[number]
  var facts = record.commonFacts
  switch record.details {
  case .meeting(let meeting): facts += meeting.datedFacts
  case .person(let person): facts += person.datedFacts
  case .actor(let actor): facts += actor.datedFacts
  case .reaction: break
  default: return []
  }
  if record.kind == .meeting || record.kind == .reaction { facts += library.answers(to: number) }
  let sorted = facts.enumerated().sorted { a, b in
    (b.element.date.firstDay, a.offset) < (a.element.date.firstDay, b.offset)
  }
  return sorted.map(\.element)
}

extension Record {
  /// That it was brought up to date says nothing beside a correction of that day.
  fileprivate var commonFacts: [DatedFact] {
    var facts = self.corrections.enumerated().map { DatedFact(date: $1.date, what: .correction($0)) }
    if let updated = self.updated?.date, !facts.contains(where: { $0.date == updated }) {
      facts.append(DatedFact(date: updated, what: .updated))
    }
    if let known = self.known { facts.append(DatedFact(date: known, what: .known)) }
    return facts
  }
}

extension Meeting {
  fileprivate var datedFacts: [DatedFact] {
    let outcomes = outcomes.enumerated().compactMap { place, outcome in
      outcome.date.map { DatedFact(date: $0, what: .outcome(place)) }
    }
    return outcomes
      + commitments.enumerated().flatMap { place, commitment in
        commitment.updates.enumerated().map {
          DatedFact(date: $1.date, what: .commitment(place, update: $0))
        }
      }
  }
}

extension Person {
  fileprivate var datedFacts: [DatedFact] {
    positions.enumerated().flatMap { place, position in
      [
        position.from.map { DatedFact(date: $0, what: .positionBegun(place)) },
        position.to.map { DatedFact(date: $0, what: .positionEnded(place)) },
      ].compactMap { $0 }
    }
  }
}

extension Actor {
  fileprivate var datedFacts: [DatedFact] {
    relations.enumerated().flatMap { place, relation in
      [
        relation.from.map { DatedFact(date: $0, what: .relationBegun(place)) },
        relation.to.map { DatedFact(date: $0, what: .relationEnded(place)) },
      ].compactMap { $0 }
    }
  }
}

extension Library {
  /// The reactions to a record, those that settle it, and the meetings that continue it, each by the day on which
  /// the desk could know of it.
  fileprivate func answers(to number: RecordNumber) -> [DatedFact] {
    let settling = incoming.of(number, by: .resolves)
    let reactions = incoming.of(number, by: .to).filter { !settling.contains($0) }
    let facts =
      settling.map { ($0, DatedFact.What.settled($0)) } + reactions.map { ($0, .reaction($0)) }
      + incoming.of(number, by: .follows).map { ($0, .followed($0)) }
    return facts.compactMap { number, what in
      self[number].dayKnown.map { DatedFact(date: $0, what: what) }
    }
  }
}

extension Record {
  /// When it happened, or became known if that was later.
  fileprivate var dayKnown: PartialDate? {
    guard let date = startDate else { return nil }
    guard let known = self.known, known.firstDay > date.lastDay else { return date }
    return known
  }
}
