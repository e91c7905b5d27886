import SourceText

/// Offices and actors that people are said to have spoken in and for, against the positions that they held.
extension FrontMatterChecks {
  mutating func checkTerm(
    _ participant: Meeting.Participant, on date: PartialDate, _ record: Record
  ) {
    guard let person = participant.person?.target.map({ records[Int($0)] }) else { return }
    let actor = participant.representedActor
    if let office = participant.office,
      let position = person.position(outsideTerm: date, where: { $0.isOffice(office, at: actor) })
    {
      reportTerm(person, position, on: date, record, participant.officeSpan)
    } else if let actor, let position = person.position(outsideTerm: date, where: { $0.isHeld(at: actor) }) {
      reportTerm(person, position, on: date, record, actor.span)
    }
  }

  mutating func checkTerm(_ reaction: Reaction, _ record: Record) {
    guard let person = reaction.by.target.map({ records[Int($0)] }), let actor = reaction.speaksFor,
      let position = person.position(outsideTerm: reaction.date.date, where: { $0.isHeld(at: actor) })
    else { return }
    reportTerm(person, position, on: reaction.date.date, record, actor.span)
  }

  private mutating func reportTerm(
    _ person: Record, _ position: Person.Position, on date: PartialDate, _ record: Record, _ span: Span
  ) {
    report(
      .officeOutsideTerm, record, span,
      "'\(person.id)' was \(position.title) of '\(position.at.id)' \(position.term), not on \(date.iso)",
      "correct the date, the office, or the term", ("the term", person, position.span))
  }
}

extension Record {
  /// A position of a kind that the person held at other times only; nil where one may have been held on the date,
  /// or where there is none of the kind.
  fileprivate func position(outsideTerm date: PartialDate, where isMeant: (Person.Position) -> Bool)
    -> Person.Position?
  {
    let meant = self.person?.positions.filter(isMeant) ?? []
    guard !meant.contains(where: { $0.isHeld(on: date) }) else { return nil }
    return meant.min { $0.distance(to: date) < $1.distance(to: date) }
  }
}

extension Person.Position {
  fileprivate func isHeld(at actor: Reference) -> Bool { at.target != nil && at.target == actor.target }

  fileprivate func isOffice(_ title: String, at actor: Reference?) -> Bool {
    title.lowercased() == self.title.lowercased() && actor.map(isHeld) ?? true
  }

  /// Days between the term and a date outside of it.
  fileprivate func distance(to date: PartialDate) -> Int {
    if let from, date.lastDay < from.firstDay { return from.firstDay - date.lastDay }
    if let to, to.lastDay < date.firstDay { return date.firstDay - to.lastDay }
    return 0
  }

  /// "from 2006-01 to 2019-11", "from 2020-11".
  var term: String {
    [from.map { "from \($0.iso)" }, to.map { "\(from == nil ? "until" : "to") \($0.iso)" }]
      .compactMap { $0 }.joined(separator: " ")
  }
}
