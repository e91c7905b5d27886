import SourceText

/// Where people were on a day.
extension FrontMatterChecks {
  /// Somebody at two meetings of one day in two cities. Who goes from one to the other is told by the hours.
  mutating func checkWhereabouts() {
    var seen: [Presence.Key: Presence] = [:]
    for record in records where record.kind == .meeting {
      guard let meeting = record.meeting, let (day, city) = meeting.dayAndCity else { continue }
      for reference in meeting.participants.compactMap(\.person) {
        guard let person = reference.target else { continue }
        let presence = Presence(
          city: city, record: record, span: reference.span, hasHour: meeting.start.moment != nil)
        let known = seen.updateValue(presence, forKey: Presence.Key(person: person, day: day))
        guard let known, known.contradicts(presence) else { continue }
        report(person, day, known, presence)
      }
    }
  }

  private mutating func report(_ person: RecordNumber, _ day: Int, _ a: Presence, _ b: Presence) {
    report(
      .twoCities, b.record, b.span,
      "'\(records[Int(person)].id)' is in \(b.city) and, by '\(a.record.id)', in \(a.city) on one day",
      "correct a date or a place; where both are right, give the hours of both meetings",
      ("the other meeting", a.record, a.span))
  }
}

/// Somebody at a meeting.
private struct Presence {
  struct Key: Hashable {
    var person: RecordNumber
    var day: Int
  }

  var city: String
  var record: Record
  var span: Span
  var hasHour: Bool

  func contradicts(_ other: Presence) -> Bool {
    city.lowercased() != other.city.lowercased() && !(hasHour && other.hasHour)
  }
}

extension Meeting {
  /// Of a meeting in one place on one day that is not known to have been off; nil for others.
  fileprivate var dayAndCity: (day: Int, city: String)? {
    guard let city = place?.city, start.date.day != nil, end == nil || end?.date == start.date else {
      return nil
    }
    switch (format, status) {
    case (.call, _), (.video, _), (_, .postponed), (_, .rescheduled), (_, .cancelled), (_, .denied):
      return nil
    default: return (start.date.firstDay, city)
    }
  }
}
