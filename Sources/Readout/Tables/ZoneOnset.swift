/// When an offset of a time zone begins to hold, as a calendar file has to say it.
public struct ZoneOnset: Hashable, Sendable {
  /// Since 1970-01-01 in UTC; nil for the offset that held before any change on record.
  public let seconds: Int?
  /// Seconds east of UTC until then.
  public let before: Int
  /// Seconds east of UTC from then on.
  public let after: Int
}

extension ZoneOffsets {
  /// Whether the zone is UTC under any name.
  var isUTC: Bool { transitions.isEmpty && rule.summer == nil && rule.standard == 0 }

  /// The change of clocks that brought the offset in force at a moment, given as seconds since 1970-01-01 in UTC.
  public func onset(atUTC seconds: Int) -> ZoneOnset {
    let change = lastChange(atUTC: seconds)
    let after = offset(atUTC: seconds)
    return ZoneOnset(seconds: change, before: change.map { offset(atUTC: $0 - 1) } ?? after, after: after)
  }

  private func lastChange(atUTC seconds: Int) -> Int? {
    let recorded = transitions.last { $0.seconds <= seconds }?.seconds
    if let last = transitions.last, seconds < last.seconds { return recorded }
    return [recorded, rule.lastChange(atUTC: seconds)].compactMap { $0 }.max()
  }
}

extension ZoneRule {
  /// The last of its yearly changes at or before a moment; nil where clocks do not change.
  fileprivate func lastChange(atUTC seconds: Int) -> Int? {
    guard let summer else { return nil }
    let day = Gregorian.dayNumber(ofSeconds: seconds + standard * 60)
    let year = Gregorian.date(dayNumber: day).year
    let changes = [year - 1, year].flatMap { year in
      [
        summer.start.seconds(in: year) - standard * 60,
        summer.end.seconds(in: year) - summer.offset * 60,
      ]
    }
    return changes.filter { $0 <= seconds }.max()
  }
}
