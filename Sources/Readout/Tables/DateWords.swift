/// Dates and times in words, in each interface language, with Western digits.
///
/// A month that is not in 1…12 is left out, and the day with it.
public enum DateWords {
  /// "16 July 2023", "July 2023" or "2023", as precise as the date is; "16 de julio de 2023",
  /// "16 يوليو 2023".
  public static func long(_ date: PartialDate, in language: InterfaceLanguage) -> String {
    guard let month = month(of: date, in: language) else { return "\(date.year)" }
    let link = link(language)
    return (date.day.map { "\($0)\(link)" } ?? "") + "\(month)\(link)\(date.year)"
  }

  /// "16 Jul 2023", "06 Jul 2023", "Jul 2023" or "2023": for columns, hence with two digits for every day.
  public static func short(_ date: PartialDate, in language: InterfaceLanguage) -> String {
    guard let month = date.month, let name = name(month, CalendarNames.shortMonths(language)) else {
      return "\(date.year)"
    }
    return (date.day.map { "\(twoDigits($0)) " } ?? "") + "\(name) \(date.year)"
  }

  /// From one date to another, with what they share said once: "16–18 July 2023",
  /// "28 July – 3 August 2023", "July–August 2023", "2022–2023".
  ///
  /// Equal dates give one; dates of unequal precision are both written out. The order is as given.
  public static func range(
    _ first: PartialDate, _ last: PartialDate, in language: InterfaceLanguage
  ) -> String {
    let end = long(last, in: language)
    guard first != last else { return end }
    guard isSamePrecision(first, last), first.year == last.year || first.month == nil else {
      return "\(long(first, in: language)) – \(end)"
    }
    guard let month = month(of: first, in: language) else { return "\(first.year)–\(end)" }
    guard let day = first.day else { return "\(month)–\(end)" }
    return first.month == last.month ? "\(day)–\(end)" : "\(day)\(link(language))\(month) – \(end)"
  }

  /// "06:00 UTC"; an empty zone leaves the time alone.
  public static func time(hour: Int, minute: Int, zone: String = "UTC") -> String {
    "\(twoDigits(hour)):\(twoDigits(minute))" + (zone.isEmpty ? "" : " \(zone)")
  }

  /// "July"; `nil` when `month` is not in 1…12.
  public static func month(_ month: Int, in language: InterfaceLanguage) -> String? {
    name(month, CalendarNames.months(language))
  }

  /// "Sunday"; `nil` when the day of the date is not known or does not exist.
  public static func weekday(_ date: PartialDate, in language: InterfaceLanguage) -> String? {
    guard let month = date.month, let day = date.day,
      Gregorian.exists(year: date.year, month: month, day: day)
    else { return nil }
    let number = Gregorian.dayNumber(year: date.year, month: month, day: day)
    return name(Gregorian.weekday(dayNumber: number), CalendarNames.weekdays(language))
  }

  private static func month(of date: PartialDate, in language: InterfaceLanguage) -> String? {
    date.month.flatMap { month($0, in: language) }
  }

  /// What joins day, month and year.
  private static func link(_ language: InterfaceLanguage) -> String {
    language == .spanish ? " de " : " "
  }

  private static func isSamePrecision(_ a: PartialDate, _ b: PartialDate) -> Bool {
    (a.month == nil) == (b.month == nil) && (a.day == nil) == (b.day == nil)
  }

  private static func name(_ number: Int, _ names: [String]) -> String? {
    names.indices.contains(number - 1) ? names[number - 1] : nil
  }

  private static func twoDigits(_ number: Int) -> String {
    (0..<10).contains(number) ? "0\(number)" : "\(number)"
  }
}
