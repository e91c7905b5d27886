extension PageContext {
  /// The meetings ahead and the newest of those behind, by month.
  func calendarPage() -> CalendarPage {
    let meetings = blueprint.ledgers[.meeting]?.records ?? []
    let ahead = meetings.filter(library.isAhead)
    let past = meetings.filter { !library.isAhead($0) }
    let title = strings.word("list", "calendar")
    let summary = strings.phrase(
      "calendar-summary",
      [
        ("ahead", strings.count("meetings-ahead", ahead.count)),
        ("past", strings.count("meetings-past", past.count)),
      ])
    return CalendarPage(
      frame: frame(calendarHead(title, summary)), title: title, summary: summary,
      file: blueprint.calendarOwners.isEmpty ? nil : calendarFileLink(of: nil),
      ahead: months(ahead.prefix(calendarSection)), moreAhead: moreMeetings(ahead.count),
      past: months(past.suffix(calendarSection).reversed()), morePast: moreMeetings(past.count),
      calendars: [Kind.actor, .topic].compactMap(calendars))
  }

  private func calendarHead(_ title: String, _ summary: String) -> PageHead {
    PageHead(
      title: title,
      description: strings.phrase(
        "description-calendar", [("site", library.configuration.title), ("count", summary)]),
      pageClass: "ledger", versions: versions({ _ in true }, path: "calendar.html"))
  }

  /// The address of a meeting's, an actor's or a topic's calendar for programs; nil where there is none.
  func calendarLink(of number: RecordNumber) -> String? {
    blueprint.hasCalendarFile(number) ? calendarFileLink(of: number) : nil
  }

  private func calendarFileLink(of owner: RecordNumber?) -> String {
    "/" + blueprint.calendarAddress(of: owner)
  }

  private func months(_ meetings: some Sequence<RecordNumber>) -> [CalendarMonth] {
    var months: [(period: PartialDate?, entries: [CalendarEntry])] = []
    for number in meetings {
      let date = library[number].startWhen?.date
      let period = date.map { PartialDate(year: $0.year, month: $0.month) }
      if months.isEmpty || months[months.count - 1].period != period { months.append((period, [])) }
      months[months.count - 1].entries.append(calendarEntry(number))
    }
    return months.map { period, entries in
      CalendarMonth(name: period.map { periodTitle($0) } ?? strings.phrase("undated"), entries: entries)
    }
  }

  private func calendarEntry(_ number: RecordNumber) -> CalendarEntry {
    let meeting = library[number].meeting
    let status = meeting.map { self.status(of: $0) }
    let isPlain = status == .held || status == .scheduled
    return CalendarEntry(
      entry: entry(number), status: isPlain ? nil : status.map { locale.term("meeting-status", $0) },
      place: meeting?.place.map(place), file: calendarLink(of: number))
  }

  private func moreMeetings(_ count: Int) -> Link? {
    guard count > calendarSection else { return nil }
    return Link(
      text: strings.phrase("and-more", [("n", String(count - calendarSection))]),
      address: here("meetings/index.html"))
  }

  private func calendars(of kind: Kind) -> CalendarGroup? {
    let records = blueprint.directory(of: kind, in: localeIndex).letters.flatMap(\.records)
    let files = records.filter(blueprint.hasCalendarFile).map { number in
      Link(text: title(number), address: calendarFileLink(of: number))
    }
    return files.isEmpty ? nil : CalendarGroup(title: strings.word("list", kind.folder), files: files)
  }
}

/// So many meetings ahead, and as many behind, stand in the calendar; the list of meetings has the rest.
private let calendarSection = 100
