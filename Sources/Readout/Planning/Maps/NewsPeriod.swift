/// How long a brief is news: two days, as Google's news sitemaps have it.
enum NewsPeriod {
  static let days = 2

  /// Whether something published then is news now. What is known to the month only never is.
  static func contains(_ publication: When, at now: Moment) -> Bool {
    guard publication.date.day != nil, publication.isReached(at: now) else { return false }
    if let moment = publication.moment { return now.seconds < moment.seconds + days * 86_400 }
    return now.date.firstDay < publication.date.firstDay + days
  }

  /// When it begins not to be.
  static func end(of publication: When) -> When {
    if let moment = publication.moment {
      return When(moment: Moment(seconds: moment.seconds + days * 86_400, offset: moment.offset))
    }
    let day = Gregorian.date(dayNumber: publication.date.firstDay + days)
    return When(date: PartialDate(year: day.year, month: day.month, day: day.day))
  }
}
