import SourceText

extension ValueParser where Value == PartialDate {
  static var date: ValueParser {
    scalar(.plain("a date", .date)) { text, span, key, file in file.date(text, span, key: key) }
  }
}

extension ValueParser where Value == Moment {
  static var moment: ValueParser {
    scalar(.plain("a moment", .moment)) { text, span, key, file in
      if let moment = file.moment(text, span) { return moment }
      guard !file.hasReported(at: span) else { return nil }
      file.report(
        .invalidDate, at: span, "'\(text)' is not a moment",
        help: ["'\(key)' takes a date with a time, such as 2023-08-03T06:00:00Z or 2023-08-03 06:00"])
      return nil
    }
  }
}

extension ValueParser where Value == When {
  static var when: ValueParser {
    scalar(.plain("a date or a moment", .dateOrMoment)) { text, span, key, file in
      if text.utf8.count > 10 {
        if let moment = file.moment(text, span) { return When(moment: moment) }
        guard !file.hasReported(at: span) else { return nil }
      }
      return file.date(text, span, key: key).map { When(date: $0) }
    }
  }
}

extension FileReading {
  func date(_ text: String, _ span: Span, key: String) -> PartialDate? {
    guard let numbers = dateNumbers(text) else {
      report(
        .invalidDate, at: span, "'\(text)' is not a date",
        help: ["write '\(key)' as year-month-day, such as 2023-07-20, or only 2023-07 or 2023"])
      return nil
    }
    return existing(numbers, text, span)
  }

  /// A date whose digits are in place, if the calendar has it.
  private func existing(_ date: PartialDate, _ text: String, _ span: Span) -> PartialDate? {
    if date.year < 1 { return impossible(text, span, "years count from 0001") }
    guard let month = date.month else { return date }
    guard (1...12).contains(month) else {
      return impossible(text, span, "months go from 01 to 12")
    }
    let last = Gregorian.daysInMonth(year: date.year, month: month)
    guard let day = date.day, !(1...last).contains(day) else { return date }
    return impossible(text, span, "that month has \(last) days")
  }

  private func impossible(_ text: String, _ span: Span, _ reason: String) -> PartialDate? {
    report(.impossibleDate, at: span, "'\(text)' does not exist", help: [reason])
    return nil
  }

  private func impossible(_ text: String, _ span: Span) -> Moment? {
    report(
      .impossibleDate, at: span, "'\(text)' does not exist", help: ["zones go from -12:00 to +14:00"])
    return nil
  }

  func hasReported(at span: Span) -> Bool { diagnostics.contains { $0.span == span } }

  /// `2023-08-03T06:00:00Z`, `…+02:00`, or local time in the site's zone; nil when it has another form or
  /// cannot be (which is then reported).
  func moment(_ text: String, _ span: Span) -> Moment? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else {
      return nil
    }
    guard let numbers = dateNumbers(String(text.prefix(10))), let clock = clockTime(bytes[11...]) else {
      return nil
    }
    guard let date = existing(numbers, text, span) else { return nil }
    guard (-12 * 60...14 * 60).contains(clock.offset ?? 0) else {
      return impossible(text, span)
    }
    guard clock.hour < 24, clock.minute < 60, clock.second < 61 else {
      report(
        .impossibleDate, at: span, "'\(text)' does not exist", help: ["the clock goes from 00:00 to 23:59"])
      return nil
    }
    let local = date.firstDay * 86_400 + clock.hour * 3600 + clock.minute * 60 + clock.second
    let offset =
      clock.offset ?? TimeZoneTable.offset(atLocal: local, zone: settings.timeZone).map { $0 / 60 } ?? 0
    return Moment(seconds: local - offset * 60, offset: offset)
  }
}

/// `2023-07-20`, `2023-07` or `2023` as numbers, whether or not they exist; nil for any other form.
func dateNumbers(_ text: String) -> PartialDate? {
  let bytes = Array(text.utf8)
  guard [4, 7, 10].contains(bytes.count), let year = number(bytes[0..<4]) else { return nil }
  guard bytes.count >= 7 else { return PartialDate(year: year) }
  guard bytes[4] == UInt8(ascii: "-"), let month = number(bytes[5..<7]) else { return nil }
  guard bytes.count == 10 else { return PartialDate(year: year, month: month) }
  guard bytes[7] == UInt8(ascii: "-"), let day = number(bytes[8..<10]) else { return nil }
  return PartialDate(year: year, month: month, day: day)
}

/// ASCII digits as a number; nil when there is anything else.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  digits.reduce(Optional(0)) { sum, digit in
    guard let sum, (0x30...0x39).contains(digit) else { return nil }
    return sum * 10 + Int(digit - 0x30)
  }
}

private struct ClockTime {
  var hour: Int
  var minute: Int
  var second = 0
  /// Minutes east of UTC; nil when none was written.
  var offset: Int?
}

/// `06:00`, `06:00:00`, each with nothing, `Z`, `+02:00` or `+0200` behind.
private func clockTime(_ bytes: ArraySlice<UInt8>) -> ClockTime? {
  let text = String(decoding: bytes, as: UTF8.self)
  let isZone: (Character) -> Bool = { "Zz+-−".contains($0) }
  let clock = text.prefix { !isZone($0) }.trimmingSpaces.split(
    separator: ":", omittingEmptySubsequences: false)
  guard clock.count == 2 || clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
  let numbers = clock.compactMap { UInt8($0).map(Int.init) }
  guard numbers.count == clock.count else { return nil }
  var time = ClockTime(hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : 0)
  let zone = text.drop { !isZone($0) }
  guard !zone.isEmpty else { return time }
  guard let offset = zoneOffset(zone) else { return nil }
  time.offset = offset
  return time
}

private func zoneOffset(_ zone: Substring) -> Int? {
  if zone == "Z" || zone == "z" { return 0 }
  let digits = zone.dropFirst().filter { $0 != ":" }
  guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  guard let number = Int(digits), number % 100 < 60 else { return nil }
  let minutes = number / 100 * 60 + number % 100
  return zone.first == "+" ? minutes : -minutes
}

extension StringProtocol {
  /// Without spaces and tabs at either end.
  var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}

extension Moment {
  /// A moment from the command line: `2023-08-03T06:00:00Z`, or a date, which stands for its beginning in UTC.
  public init?(parsing text: String) {
    let reading = FileReading(file: "", settings: ReadingSettings())
    if let moment = reading.moment(text, .start) {
      self = moment
    } else if reading.diagnostics.isEmpty, let date = reading.date(text, .start, key: "now") {
      self.init(seconds: date.firstDay * 86_400)
    } else {
      return nil
    }
  }
}
