extension Record {
  /// When readers could first have had it, by its front matter; nil for what happens on no day.
  ///
  /// A brief is published on its date, a meeting or a reaction when it became known, and nothing before its embargo.
  var publication: When? {
    guard self.kind.isListedByDate else { return nil }
    let said = self.kind == .brief ? self.date : self.known.map { When(date: $0) } ?? startWhen
    guard let said, let embargo = self.embargo else { return said }
    return said.begins < embargo.seconds ? When(moment: embargo) : said
  }

  /// When something of substance was added: corrections, and what came of what it tells. A slip that is mended
  /// in silence is none.
  var revisions: [When] {
    var days = self.corrections.map(\.date)
    switch self.details {
    case .brief(let brief): days += brief.judgments.compactMap(\.resolution?.date)
    case .meeting(let meeting):
      days += meeting.outcomes.compactMap(\.date)
      days += meeting.commitments.flatMap { $0.updates.map(\.date) }
    default: break
    }
    return days.map { When(date: $0) } + [self.updated].compactMap { $0 }
  }

  /// The newest day or moment that is behind the clock, of publication, corrections and additions.
  func lastChange(at now: Moment) -> When? {
    let known = (revisions + [publication ?? self.date].compactMap { $0 }).filter { $0.isReached(at: now) }
    return known.max { $0.begins < $1.begins }
  }
}

extension When {
  /// Seconds since 1970, a day being taken for one of UTC: to tell what came first.
  fileprivate var begins: Int { moment?.seconds ?? date.firstDay * 86_400 }

  /// Whether it has come, a day beginning by the clock of whoever builds.
  func isReached(at now: Moment) -> Bool {
    if let moment { return moment.seconds <= now.seconds }
    return date.firstDay <= now.date.firstDay
  }
}
