/// The clock of the site's time zone: when its days begin.
struct SiteClock: Sendable {
  private let zone: ZoneOffsets?

  /// - Parameter zone: IANA name.
  init(zone: String) { self.zone = TimeZoneTable.zone(named: zone) }

  /// The moment itself, or the first of the days that a date may stand for.
  func moment(_ when: When) -> Moment {
    if let moment = when.moment { return moment }
    let midnight = when.date.firstDay * 86_400
    let offset = zone?.offset(atLocal: midnight) ?? 0
    return Moment(seconds: midnight - offset, offset: offset / 60)
  }

  /// When an entry of a feed was published.
  func published(_ record: Record) -> Moment? { record.publication.map(moment) }

  /// When an entry of a feed was last changed in substance: never before it was published.
  func updated(_ record: Record, at now: Moment) -> Moment? {
    guard let published = published(record) else { return nil }
    let revisions = record.revisions.filter { $0.isReached(at: now) }.map(moment)
    return revisions.reduce(published) { $1.seconds > $0.seconds ? $1 : $0 }
  }
}
