/// The built-in regions and what belongs to them.
public enum RegionTable {
  /// All of them, sorted by id.
  public static let all: [Region] = tableRows(regionRows).compactMap(region(row:)).sorted { $0.id < $1.id }

  /// The region with this id; `nil` when there is none.
  public static func region(id: Region.ID) -> Region? {
    byID[id]
  }

  /// Ids of the countries of a region and of the regions within it, sorted; empty for an unknown region.
  public static func members(of id: Region.ID) -> [Country.ID] {
    membersByID[id] ?? []
  }

  /// The region and those that hold it, the smallest first; empty for an unknown region.
  public static func lineage(of id: Region.ID) -> [Region] {
    var lineage: [Region] = []
    var next = byID[id]
    while let region = next {
      lineage.append(region)
      next = region.parent.flatMap { byID[$0] }
    }
    return lineage
  }

  /// The id of the region with this UN M49 code; `nil` when there is none.
  static func id(ofCode code: String) -> Region.ID? {
    idsByCode[code]
  }

  private static let idsByCode: [String: Region.ID] = {
    let pairs = tableRows(regionRows).filter { $0.count == 6 }.map { ($0[0], $0[2]) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let membersByID: [Region.ID: [Country.ID]] = {
    var members: [Region.ID: [Country.ID]] = [:]
    // Countries come sorted, and so do the members of every region.
    for country in CountryTable.all {
      for region in country.region.map(lineage(of:)) ?? [] {
        members[region.id, default: []].append(country.id)
      }
    }
    return members
  }()

  private static func region(row: [String]) -> Region? {
    guard row.count == 6 else { return nil }
    let name = LocalizedName(english: row[3], spanish: row[4], arabic: row[5])
    return Region(id: row[2], code: row[0], name: name, parent: id(ofCode: row[1]))
  }
}
