/// One of the 249 countries and territories of ISO 3166-1.
public struct Country: Identifiable, Hashable, Sendable {
  /// The everyday English name as a record id: `bolivia`, `cote-divoire`.
  public let id: String
  /// ISO 3166-1 alpha-2, upper case: `BO`.
  public let alpha2: String
  /// ISO 3166-1 alpha-3, upper case: `BOL`.
  public let alpha3: String
  /// ISO 3166-1 numeric, which is also the UN M49 code; three digits: `068`.
  public let numeric: String
  /// The everyday name: Bolivia, not the Plurinational State of Bolivia.
  public let name: LocalizedName
  /// Other names, the official long one among them, mostly English.
  ///
  /// No two countries share a name or an alias. "US" is left out, as it is a word when its case is lost;
  /// names proper that mean something else too (Chad, Georgia, Jordan, Turkey) are kept.
  public let aliases: [String]
  /// Id of the smallest region of UN M49 that holds the country; `nil` for Antarctica, which has none.
  public let region: Region.ID?
  /// Capitals in English: several, the constitutional one first, where the seat of government is elsewhere;
  /// none where there is none, or where states dispute it.
  public let capitals: [String]
}

extension Country {
  /// Reads a row of the table; `nil` when it lacks fields.
  init?(row: [String]) {
    guard row.count == 10 else { return nil }
    id = row[0]
    alpha2 = row[1]
    alpha3 = row[2]
    numeric = row[3]
    region = RegionTable.id(ofCode: row[4])
    name = LocalizedName(english: row[5], spanish: row[6], arabic: row[7])
    capitals = tableList(row[8])
    aliases = tableList(row[9])
  }
}
