/// The names of months and weekdays, as they stand within a date.
enum CalendarNames {
  static func months(_ language: InterfaceLanguage) -> [String] {
    switch language {
    case .english: englishMonths
    case .spanish: spanishMonths
    case .arabic: arabicMonths
    }
  }

  /// Three letters in English and Spanish; Arabic does not shorten its months.
  static func shortMonths(_ language: InterfaceLanguage) -> [String] {
    switch language {
    case .english: englishShortMonths
    case .spanish: spanishShortMonths
    case .arabic: arabicMonths
    }
  }

  /// From Monday on.
  static func weekdays(_ language: InterfaceLanguage) -> [String] {
    switch language {
    case .english: englishWeekdays
    case .spanish: spanishWeekdays
    case .arabic: arabicWeekdays
    }
  }

  private static let englishMonths = words(
    "January February March April May June July August September October November December")
  private static let spanishMonths = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
  private static let arabicMonths = words(
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
  private static let englishShortMonths = words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  private static let spanishShortMonths = words("ene feb mar abr may jun jul ago sep oct nov dic")
  private static let englishWeekdays = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
  private static let spanishWeekdays = words("lunes martes miércoles jueves viernes sábado domingo")
  private static let arabicWeekdays = words("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد")

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
