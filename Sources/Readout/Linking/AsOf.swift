/// A record as it could have been written at the end of a day. A vague date counts from its first day, and an
/// end only when its last day has passed.
extension Record {
  /// Whether it had happened, was published and known.
  func isKnown(on day: PartialDate) -> Bool {
    if let known = self.known { return known.begins(by: day) && (self.kind == .meeting || isDated(by: day)) }
    return isDated(by: day)
  }

  private func isDated(by day: PartialDate) -> Bool {
    if let until = self.reaction?.searched?.until, !until.begins(by: day) { return false }
    return self.startWhen?.date.begins(by: day) ?? true
  }

  /// Takes away what was not known.
  mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    if let updated = self.updated, !updated.date.begins(by: day) { self.updated = nil }
    self.corrections.removeAll { !$0.date.begins(by: day) }
    self.sources.rewind(to: day, without: unknown)
    switch self.details {
    case .brief(var brief):
      brief.rewind(to: day)
      self.details = .brief(brief)
    case .meeting(var meeting):
      meeting.rewind(to: day, without: unknown)
      self.details = .meeting(meeting)
    case .reaction(var reaction):
      reaction.rewind(to: day, without: unknown)
      self.details = .reaction(reaction)
    case .person(var person):
      person.rewind(to: day, without: unknown)
      self.details = .person(person)
    case .actor(var actor):
      actor.rewind(to: day, without: unknown)
      self.details = .actor(actor)
    default: break
    }
  }
}

extension PartialDate {
  /// Whether it may have come by the end of a day.
  func begins(by day: PartialDate) -> Bool { firstDay <= day.lastDay }

  /// Whether it had surely passed at the end of a day.
  fileprivate func ends(by day: PartialDate) -> Bool { lastDay <= day.lastDay }
}

extension [Citation] {
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    removeAll { $0.date.map { !$0.begins(by: day) } ?? false }
    for index in indices {
      if let accessed = self[index].accessed, !accessed.begins(by: day) { self[index].accessed = nil }
      if unknown.contains(self[index].from?.reference) { self[index].from = nil }
    }
  }

  /// The earliest date of any of them; nil where none is dated.
  fileprivate var earliest: PartialDate? { compactMap(\.date).min() }
}

extension Brief {
  fileprivate mutating func rewind(to day: PartialDate) {
    for index in judgments.indices {
      if let date = judgments[index].resolution?.date, !date.begins(by: day) {
        judgments[index].resolution = nil
      }
    }
  }
}

extension Reaction {
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    if unknown.contains(speaksFor) { speaksFor = nil }
    if unknown.contains(quote?.speaker?.reference) { quote?.speaker = nil }
    guard case .citation(let citation)? = quote?.source else { return }
    var citations = [citation]
    citations.rewind(to: day, without: unknown)
    quote?.source = citations.first.map { .citation($0) }
  }
}

extension Person {
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    positions.removeAll { $0.from.map { !$0.begins(by: day) } ?? false || unknown.contains($0.at) }
    for index in positions.indices {
      if let end = positions[index].to, !end.ends(by: day) { positions[index].to = nil }
    }
    if let date = died, !date.begins(by: day) { died = nil }
  }
}

extension Actor {
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    members.removeAll { unknown.contains($0) }
    relations.removeAll { $0.from.map { !$0.begins(by: day) } ?? false || unknown.contains($0.with) }
    for index in relations.indices {
      if let end = relations[index].to, !end.ends(by: day) { relations[index].to = nil }
    }
  }
}

extension Meeting {
  /// What came of a meeting is known from its own date, from the day of the meeting, and from the earliest of what
  /// reports it, whichever is last.
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    let isAhead = !start.date.begins(by: day)
    func isKnown(_ date: PartialDate?, _ sources: [Citation]) -> Bool {
      [date ?? start.date, sources.earliest].allSatisfy { $0?.begins(by: day) ?? true }
    }
    outcomes.removeAll { !isKnown($0.date, $0.sources) }
    claims.removeAll { !isKnown(nil, $0.sources) }
    if isAhead { commitments = [] }
    if isAhead, status == .held { status = nil }
    participants = participants.compactMap { $0.without(unknown) }
    follows.removeAll { unknown.contains($0) }
    if unknown.contains(place?.country) { place?.country = nil }
    for index in outcomes.indices {
      outcomes[index].sources.rewind(to: day, without: unknown)
      outcomes[index].claimedBy.removeAll { unknown.contains($0) }
    }
    for index in claims.indices { claims[index].rewind(to: day, without: unknown) }
    for index in commitments.indices { commitments[index].rewind(to: day, without: unknown) }
  }
}

extension Meeting.Participant {
  /// nil when nobody is left.
  fileprivate func without(_ unknown: UnknownRecords) -> Meeting.Participant? {
    var left = self
    if unknown.contains(speaksFor) { left.speaksFor = nil }
    if unknown.contains(actor) { left.actor = nil }
    if unknown.contains(person) {
      (left.person, left.actor, left.office) = (nil, left.actor ?? left.speaksFor, nil)
    }
    return left.person == nil && left.actor == nil ? nil : left
  }
}

extension Meeting.Claim {
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    sources.rewind(to: day, without: unknown)
    saidBy.removeAll { unknown.contains($0) }
    deniedBy.removeAll { unknown.contains($0) }
  }
}

extension Meeting.Commitment {
  /// Its state is that of the last update that was known; before the first it was open.
  fileprivate mutating func rewind(to day: PartialDate, without unknown: UnknownRecords) {
    let count = updates.count
    updates.removeAll { !$0.date.begins(by: day) }
    if updates.count < count {
      let last = updates.enumerated().filter { $0.element.status != nil }.max { a, b in
        (a.element.date.firstDay, a.offset) < (b.element.date.firstDay, b.offset)
      }
      status = last?.element.status ?? .open
    }
    for index in updates.indices { updates[index].sources.rewind(to: day, without: unknown) }
    by.removeAll { unknown.contains($0) }
    to.removeAll { unknown.contains($0) }
  }
}
