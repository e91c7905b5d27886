/// The built-in time zones: those of the IANA database as they have been since 1990.
///
/// Before 1990 a zone keeps the offset with which it entered that year; after the last change known, its
/// present rule goes on for ever.
public enum TimeZoneTable {
  /// Every zone name and link, sorted.
  public static let names: [String] = rows.keys.sorted()

  /// The zone with this IANA name or link, whose letter case counts; `nil` when there is none.
  ///
  /// Each call reads the zone's row anew: keep the answer rather than asking for every moment.
  public static func zone(named name: String) -> ZoneOffsets? {
    rows[name].flatMap(ZoneOffsets.init(row:))
  }

  /// Seconds east of UTC at a moment, given as seconds since 1970-01-01 in UTC; `nil` for an unknown zone.
  public static func offset(atUTC seconds: Int, zone name: String) -> Int? {
    zone(named: name)?.offset(atUTC: seconds)
  }

  /// Seconds east of UTC at a wall-clock time, given as the seconds since 1970-01-01 that it would be if it
  /// were UTC; `nil` for an unknown zone. See ``ZoneOffsets/offset(atLocal:)``.
  public static func offset(atLocal seconds: Int, zone name: String) -> Int? {
    zone(named: name)?.offset(atLocal: seconds)
  }

  /// The rows by each of their names, not read any further.
  private static let rows: [String: Substring.UTF8View] = {
    var rows: [String: Substring.UTF8View] = [:]
    for row in timeZoneRows.utf8.split(separator: UInt8(ascii: "\n")) {
      let names = row.prefix { $0 != UInt8(ascii: "|") }
      for name in names.split(separator: UInt8(ascii: " ")) { rows[String(Substring(name))] = row }
    }
    return rows
  }()
}
