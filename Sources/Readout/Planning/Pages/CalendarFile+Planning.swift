extension PageContext {
  /// A calendar for programs: the site's, or that of an actor, a topic or a single meeting.
  func calendarFile(of owner: RecordNumber?) -> CalendarFile {
    let clock = CalendarClock(library.configuration.timeZone)
    let meetings = inOrder(library.calendarMeetings(of: owner), library)
    let events = meetings.compactMap { number in
      library[number].meeting.map { calendarEvent(number, $0, clock) }
    }
    return CalendarFile(
      name: calendarName(of: owner), page: absolute(owner.map { library[$0].address } ?? "calendar.html"),
      zone: clock.zone == nil ? nil : library.configuration.timeZone,
      events: events,
      onsets: clock.onsets(meetings.compactMap { library[$0].meeting }.flatMap { [$0.start, $0.end] }))
  }

  private func calendarName(of owner: RecordNumber?) -> String {
    let site = library.configuration.title
    guard let owner else { return strings.phrase("calendar-of", [("name", site)]) }
    let isMeeting = library.kinds[Int(owner)] == .meeting
    let title = isMeeting ? title(owner) : strings.phrase("calendar-of", [("name", title(owner))])
    return strings.phrase("page-title", [("title", title), ("site", site)])
  }

  private func calendarEvent(_ number: RecordNumber, _ meeting: Meeting, _ clock: CalendarClock)
    -> CalendarEvent
  {
    let record = library[number]
    let authority = library.configuration.calendarAuthority
    let (start, end) = clock.span(meeting)
    return CalendarEvent(
      uid: record.calendarID(at: authority), sequence: record.revision,
      stamp: record.lastChange ?? (record.known ?? meeting.start.date).firstDay * 86_400,
      modified: record.lastChange, start: start, end: end, status: calendarStatus(meeting),
      summary: calendarSummary(number, meeting), description: summary(of: number).map { plain($0) },
      location: location(meeting.place), url: absolute(record.address),
      categories: record.topics.compactMap { $0.target.map { title($0) } },
      related: meeting.follows.compactMap { follow in
        guard let target = follow.target, library[target].meeting?.isInCalendars ?? false else { return nil }
        return library[target].calendarID(at: authority)
      })
  }

  /// What is put off without a new day does not take place on the old one, whatever becomes of it.
  private func calendarStatus(_ meeting: Meeting) -> CalendarEvent.Status {
    switch status(of: meeting) {
    case .held, .scheduled, .rescheduled: .confirmed
    case .tentative, .unconfirmed: .tentative
    case .postponed, .cancelled, .denied: .cancelled
    }
  }

  /// The title, with what a calendar has no place for: that the day is not known, or how the meeting stands.
  private func calendarSummary(_ number: RecordNumber, _ meeting: Meeting) -> String {
    var remarks: [String] = []
    let status = status(of: meeting)
    switch status {
    case .held, .scheduled, .rescheduled: break
    default: remarks.append(locale.term("meeting-status", status).text)
    }
    if meeting.start.date.day == nil { remarks.append(strings.phrase("day-unknown")) }
    guard !remarks.isEmpty else { return title(number) }
    let remark = remarks.joined(separator: strings.phrase("list-comma"))
    return strings.phrase("calendar-remark", [("title", title(number)), ("remark", remark)])
  }

  /// "Sa'dabad Palace, Tehran, Iran".
  private func location(_ place: Meeting.Place?) -> String? {
    let parts = [place?.venue, place?.city, place?.country?.target.map { title($0) }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: strings.phrase("list-comma"))
  }
}

/// Tells times as the clocks of the site's zone do.
struct CalendarClock {
  /// nil where that is UTC.
  let zone: ZoneOffsets?

  init(_ name: String) {
    let zone = TimeZoneTable.zone(named: name)
    self.zone = zone.flatMap { $0.isUTC ? nil : $0 }
  }

  /// When a meeting begins, and when it is over: behind its last day where days are all that is known.
  func span(_ meeting: Meeting) -> (start: CalendarTime, end: CalendarTime?) {
    guard let moment = meeting.start.moment else {
      return (.day(meeting.start.date.firstDay), .day(max(lastDay(meeting), meeting.start.date.firstDay) + 1))
    }
    guard let end = meeting.end else { return (time(moment), nil) }
    // A date and a time may not stand side by side (RFC 5545, 3.8.2.2): a day ends with its midnight.
    let last =
      end.moment
      ?? Moment(seconds: (end.date.lastDay + 1) * 86_400 - moment.offset * 60, offset: moment.offset)
    return (time(moment), last < moment ? nil : time(last, like: moment))
  }

  private func lastDay(_ meeting: Meeting) -> Int { (meeting.end ?? meeting.start).date.lastDay }

  /// In the zone's own time where the author's clock agrees with it, or else in UTC.
  private func time(_ moment: Moment, like other: Moment? = nil) -> CalendarTime {
    guard isLocal(moment), other.map(isLocal) ?? true else { return .utc(moment.seconds) }
    return .local(moment.seconds + moment.offset * 60)
  }

  private func isLocal(_ moment: Moment) -> Bool {
    zone.map { $0.offset(atUTC: moment.seconds) == moment.offset * 60 } ?? false
  }

  /// The offsets that local times among these need, oldest first.
  func onsets(_ times: [When?]) -> [ZoneOnset] {
    guard let zone else { return [] }
    let local = times.compactMap { $0?.moment }.filter(isLocal)
    return Set(local.map { zone.onset(atUTC: $0.seconds) }).sorted {
      ($0.seconds ?? .min) < ($1.seconds ?? .min)
    }
  }
}
