import Mustache

extension CalendarFile {
  /// Appends the file's bytes.
  func write(to out: inout Output) {
    out.appendCalendar { writer in
      writer.line("BEGIN:", "VCALENDAR")
      writer.line("VERSION:", "2.0")
      writer.line("PRODID:", "-//Readout//Readout//EN")
      writer.line("CALSCALE:", "GREGORIAN")
      // NAME is of RFC 7986; most programs know only the older X-WR-CALNAME.
      writer.text("NAME:", name)
      writer.text("X-WR-CALNAME:", name)
      if let page { writer.line("URL:", page) }
      writer.line("REFRESH-INTERVAL;VALUE=DURATION:", "P1D")
      if let zone, !onsets.isEmpty { write(zone, to: &writer) }
      for event in events { event.write(zone: zone, to: &writer) }
      writer.line("END:", "VCALENDAR")
    }
  }

  /// RFC 5545, 3.6.5.
  private func write(_ zone: String, to writer: inout CalendarWriter) {
    writer.line("BEGIN:", "VTIMEZONE")
    writer.line("TZID:", zone)
    for onset in onsets {
      // Nothing depends on the word; an offset that takes clocks forward is called summer time.
      let part = onset.after > onset.before ? "DAYLIGHT" : "STANDARD"
      writer.line("BEGIN:", part)
      writer.line("DTSTART:", basicTime(onset.seconds.map { $0 + onset.before } ?? 0))
      writer.line("TZOFFSETFROM:", basicOffset(onset.before))
      writer.line("TZOFFSETTO:", basicOffset(onset.after))
      writer.line("END:", part)
    }
    writer.line("END:", "VTIMEZONE")
  }
}

extension CalendarEvent {
  fileprivate func write(zone: String?, to writer: inout CalendarWriter) {
    writer.line("BEGIN:", "VEVENT")
    writer.text("UID:", uid)
    writer.line("SEQUENCE:", String(sequence))
    writer.line("DTSTAMP:", basicTime(stamp) + "Z")
    if let modified { writer.line("LAST-MODIFIED:", basicTime(modified) + "Z") }
    writer.line("DTSTART", start.value(in: zone))
    if let end { writer.line("DTEND", end.value(in: zone)) }
    writer.line("STATUS:", status.rawValue)
    // A meeting of others takes nothing of the reader's own day.
    writer.line("TRANSP:", "TRANSPARENT")
    writer.text("SUMMARY:", summary)
    writer.text("DESCRIPTION:", description)
    writer.text("LOCATION:", location)
    writer.texts("CATEGORIES:", categories)
    for uid in related { writer.text("RELATED-TO;RELTYPE=SIBLING:", uid) }
    if let url { writer.line("URL:", url) }
    writer.line("END:", "VEVENT")
  }
}

extension CalendarTime {
  /// With the parameters that stand before the colon.
  fileprivate func value(in zone: String?) -> String {
    switch self {
    case .day(let day): ";VALUE=DATE:" + basicDate(day)
    case .utc(let seconds): ":" + basicTime(seconds) + "Z"
    case .local(let seconds): (zone.map { ";TZID=\($0):" } ?? ":") + basicTime(seconds)
    }
  }
}

/// `20230716` (RFC 5545, 3.3.4).
private func basicDate(_ day: Int) -> String {
  let (year, month, day) = Gregorian.date(dayNumber: day)
  return padded(year, 4) + padded(month, 2) + padded(day, 2)
}

/// `20230716T090000` (RFC 5545, 3.3.5).
private func basicTime(_ seconds: Int) -> String {
  let day = Gregorian.dayNumber(ofSeconds: seconds)
  let rest = seconds - day * 86_400
  return basicDate(day) + "T" + padded(rest / 3600, 2) + padded(rest / 60 % 60, 2) + padded(rest % 60, 2)
}

/// `+0530` (RFC 5545, 3.3.14).
private func basicOffset(_ seconds: Int) -> String {
  let minutes = abs(seconds) / 60
  return (seconds < 0 ? "-" : "+") + padded(minutes / 60, 2) + padded(minutes % 60, 2)
}
