/// How long a brief is news: two days, as Google's news sitemaps have it.
enum NewsPeriod {
  static let days = 2

  /// Whether something published then is news now. What is known to the month only never is.
  static func contains(_ publication: When, at now: Moment) -> Bool {
    publication.date.day != nil && publication.isReached(at: now)
      && now.seconds < end(of: publication, offset: now.offset)
  }

  /// The first second in which it is not, counted from 1970.
  /// - Parameter offset: of the clock of whoever builds, by which days begin, in minutes east of UTC.
  static func end(of publication: When, offset: Int) -> Int {
    if let moment = publication.moment { return moment.seconds + days * 86_400 }
    return (publication.date.firstDay + days) * 86_400 - offset * 60
  }
}
