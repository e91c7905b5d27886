/// Which meetings stand in calendars for programs, and whose calendars there are.
extension Meeting {
  /// Whether it can stand in a calendar: at least its month is known, and nobody denies that it was meant to be.
  ///
  /// What is known by its year alone would cover all of it, and no program has a word for what is denied.
  var isInCalendars: Bool {
    status != .denied && start.date.month != nil && (end ?? start).date.month != nil
  }
}

extension Library {
  /// The meetings in an actor's or a topic's calendar, or in the site's, in the order of records.
  func calendarMeetings(of owner: RecordNumber?) -> [RecordNumber] {
    guard let owner else { return numbers(of: .meeting).filter(isInCalendars) }
    if kinds[Int(owner)] == .meeting { return [owner].filter(isInCalendars) }
    return Set(references(toCalendarOf: owner)).sorted()
  }

  /// Whether there is such a calendar: RFC 5545 has none without an event.
  func hasCalendar(of owner: RecordNumber) -> Bool { !references(toCalendarOf: owner).isEmpty }

  private func references(toCalendarOf owner: RecordNumber) -> [RecordNumber] {
    let isTopic = kinds[Int(owner)] == .topic
    return incoming.of(owner).lazy.filter { reference in
      isTopic
        ? reference.relation == .topic
        : reference.relation == .participant || reference.relation == .host
    }.map(\.from).filter { kinds[Int($0)] == .meeting && isInCalendars($0) }
  }

  private func isInCalendars(_ number: RecordNumber) -> Bool { self[number].meeting?.isInCalendars ?? false }

  /// Whether a meeting is still to come, or goes on.
  func isAhead(_ number: RecordNumber) -> Bool {
    if let meeting = self[number].meeting { return !meeting.isPast(at: now) }
    // Of what is withheld only the date is known.
    return self[number].startWhen.map { $0.date.lastDay >= now.date.firstDay } ?? false
  }
}

extension Blueprint {
  /// Whether there is a calendar at all: on the site, for people.
  var hasCalendar: Bool { !(ledgers[.meeting]?.records.isEmpty ?? true) }

  /// The calendars for programs, by whose they are: the site's first, then those of actors and topics, then
  /// those of single meetings that are ahead.
  var calendarOwners: [RecordNumber?] {
    let meetings = library.calendarMeetings(of: nil)
    guard !meetings.isEmpty else { return [] }
    let others = [Kind.actor, .topic].flatMap(library.numbers).filter(hasCalendarFile)
    return [nil] + others + meetings.filter(library.isAhead)
  }

  /// Whether there is a calendar of a record beside its page.
  func hasCalendarFile(_ number: RecordNumber) -> Bool {
    guard isShown[Int(number)] else { return false }
    switch library.kinds[Int(number)] {
    case .actor, .topic: return library.hasCalendar(of: number)
    case .meeting: return !library.calendarMeetings(of: number).isEmpty && library.isAhead(number)
    default: return false
    }
  }

  /// Where a calendar lies, from the site's root: beside the page that shows the same.
  func calendarAddress(of owner: RecordNumber?) -> String {
    (owner.map { String(library[$0].address.dropLast(".html".count)) } ?? "calendar") + ".ics"
  }
}
