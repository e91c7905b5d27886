/// How far from UTC the clocks of one time zone are, and when that changes.
public struct ZoneOffsets: Hashable, Sendable {
  /// Minutes east of UTC before the first transition.
  let base: Int
  let transitions: [ZoneTransition]
  /// What holds from the last transition on.
  let rule: ZoneRule

  /// Seconds east of UTC at a moment, given as seconds since 1970-01-01 in UTC.
  public func offset(atUTC seconds: Int) -> Int {
    guard let last = transitions.last, seconds < last.seconds else { return rule.offset(atUTC: seconds) * 60 }
    return (transitions.last { $0.seconds <= seconds }?.offset ?? base) * 60
  }

  /// Seconds east of UTC at a wall-clock time, given as the seconds since 1970-01-01 that it would be if it
  /// were UTC: subtract the offset to get the moment.
  ///
  /// A time that the clocks show twice, because they were put back, is the earlier of the two moments. A
  /// time that they skip, because they were put forward, is as long after the change as it pretends to be:
  /// where 02:00 becomes 03:00, 02:30 is 03:30.
  public func offset(atLocal seconds: Int) -> Int {
    // No zone has ever changed twice within two days, nor been more than a day from UTC.
    let before = offset(atUTC: seconds - 86_400)
    let after = offset(atUTC: seconds + 86_400)
    if before == after || offset(atUTC: seconds - before) == before { return before }
    return offset(atUTC: seconds - after) == after ? after : before
  }
}

/// A change of a zone's offset.
struct ZoneTransition: Hashable, Sendable {
  /// Since 1970-01-01 in UTC.
  let seconds: Int
  /// Minutes east of UTC from then on.
  let offset: Int
}
