import Mustache

/// The page of the meetings ahead and behind.
public struct CalendarPage: Model {
  public var frame: Frame
  public var title: String
  public var summary: String
  /// The site's calendar for programs; nil when no meeting can stand in one.
  public var file: String?
  /// Those ahead, the next first.
  public var ahead: [CalendarMonth]
  public var moreAhead: Link?
  /// Those behind, the latest first.
  public var past: [CalendarMonth]
  public var morePast: Link?
  public var calendars: [CalendarGroup]

  public static let model = ModelDescription<CalendarPage>(
    "calendar", "The meetings ahead and behind.",
    .object("frame", "What every page has around its own content.", \.frame),
    .text("title", "What the page is.", \.title),
    .text("summary", "How many meetings are ahead and behind, in a sentence.", \.summary),
    .address("file", "The calendar of all meetings as a file for programs.", \.file),
    .list("ahead", "The months of the meetings ahead, the next first.", \.ahead),
    .object("more-ahead", "Leads to those that do not stand here.", \.moreAhead),
    .list("past", "The months of the meetings behind, the latest first.", \.past),
    .object("more-past", "Leads to those that do not stand here.", \.morePast),
    .list("calendars", "The calendar files of actors and topics.", \.calendars))
}

/// The meetings of one month.
public struct CalendarMonth: Model {
  public var name: String
  public var entries: [CalendarEntry]

  public static let model = ModelDescription<CalendarMonth>(
    "calendar-month", "The meetings of one month.",
    .text("name", "The month; or the year, where the month is not known.", \.name),
    .list("entries", "Its meetings.", \.entries))
}

/// A meeting in the calendar.
public struct CalendarEntry: Model {
  public var entry: Entry
  /// nil for a meeting of which it needs no word: one that was held, or is to be.
  public var status: Term?
  public var place: PlaceView?
  /// Of the meeting alone, while it is ahead.
  public var file: String?

  public static let model = ModelDescription<CalendarEntry>(
    "calendar-entry", "A meeting in the calendar.",
    .object("entry", "The meeting.", \.entry),
    .object(
      "status", "tentative, postponed, cancelled, …; false when it is simply held or to be held.", \.status),
    .object("place", "Where.", \.place),
    .address("file", "A calendar file of it, while it is ahead.", \.file))
}

/// Calendar files of one kind of record.
public struct CalendarGroup: Model {
  public var title: String
  public var files: [Link]

  public static let model = ModelDescription<CalendarGroup>(
    "calendar-group", "Calendar files of one kind of record.",
    .text("title", "The kind.", \.title),
    .list("files", "The files, by the names of those whose meetings they hold.", \.files))
}
