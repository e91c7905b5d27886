extension PageContext {
  /// An office in which somebody appeared on a day, as one speaks of it at the time of the build: "then Minister of
  /// Defence" where the term has ended since.
  /// - Parameter actor: where it was held; nil where that is not known.
  func office(
    _ title: String, of person: Reference?, on date: PartialDate, at actor: Reference?
  ) -> String {
    guard let person = person?.target,
      library.hasEnded(title, of: person, heldOn: date, at: actor?.target)
    else { return title }
    return strings.phrase("then-office", [("office", title)])
  }

  /// The office that a person held on a day, at an actor where one is named, worded like that.
  func heldOffice(of person: Reference?, on date: PartialDate, at actor: Reference?) -> String? {
    guard let number = person?.target,
      let position = library.position(of: library[number], on: date, at: actor?.target)
    else { return nil }
    return office(position.title, of: person, on: date, at: position.at)
  }
}

extension Library {
  /// Whether the term of an office that was held on a date is over, and no other has begun.
  fileprivate func hasEnded(
    _ title: String, of person: RecordNumber, heldOn date: PartialDate, at actor: RecordNumber?
  ) -> Bool {
    let terms = positions(of: person).filter {
      $0.title.lowercased() == title.lowercased() && (actor == nil || $0.at.target == actor)
    }
    let held = terms.filter { $0.isHeld(on: date) }
    let today = now.date.firstDay
    return !held.isEmpty && held.allSatisfy { $0.to.map { $0.lastDay < today } ?? false }
      && !terms.contains { $0.isHeld(on: now.date) }
  }
}
