/// The built-in countries.
public enum CountryTable {
  /// All 249, sorted by id.
  public static let all: [Country] = tableRows(countryRows).compactMap(Country.init(row:))

  /// The country with this id; `nil` when there is none.
  public static func country(id: Country.ID) -> Country? {
    byID[id]
  }

  /// The country with this ISO 3166-1 alpha-2 or alpha-3 code, in upper or lower case; `nil` when there is
  /// none.
  public static func country(code: String) -> Country? {
    byCode[code.uppercased()]
  }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byCode = Dictionary(
    all.map { ($0.alpha2, $0) } + all.map { ($0.alpha3, $0) }, uniquingKeysWith: { first, _ in first })
}
