/// A calendar of meetings for programs: an iCalendar object (RFC 5545).
struct CalendarFile: Sendable, Equatable {
  /// What a program shows it under.
  var name: String
  /// Where the same meetings stand for people, absolute; nil when the site's address is not known.
  var page: String?
  /// IANA name of the zone that local times are in; nil where every time is in UTC.
  var zone: String?
  /// Oldest first.
  var events: [CalendarEvent]
  /// The offsets of the zone that local times need.
  var onsets: [ZoneOnset]
}

/// A meeting in such a calendar.
struct CalendarEvent: Sendable, Equatable {
  /// The words of RFC 5545, 3.8.1.11.
  enum Status: String, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// Stays when the record moves.
  var uid: String
  /// Grows with every change that its author has owned up to.
  var sequence: Int
  /// Of this state of the record, in seconds since 1970-01-01 UTC.
  var stamp: Int
  /// When it was last changed, in seconds since 1970-01-01 UTC; nil when it has not been since it was filed.
  var modified: Int?
  var start: CalendarTime
  /// Behind the last day, or the moment of the end; nil where only the beginning is known.
  var end: CalendarTime?
  var status: Status
  var summary: String
  var description: String?
  var location: String?
  /// Its page, absolute.
  var url: String?
  var categories: [String]
  /// The UIDs of the meetings that it continues.
  var related: [String]
}

/// A time in a calendar.
enum CalendarTime: Sendable, Hashable {
  /// A whole day, in days since 1970-01-01.
  case day(Int)
  /// Seconds since 1970-01-01 UTC.
  case utc(Int)
  /// What the clocks of the calendar's zone show, in seconds since 1970-01-01T00:00 by those clocks.
  case local(Int)
}
