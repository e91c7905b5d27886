/// The states of the world by region, as one language lists them: what a matrix counts its actors among.
struct StateTable: Sendable {
  /// A region of UN M49 below the continents.
  struct Region: Sendable {
    var title: String
    /// Its states by name.
    var states: [RecordNumber]
  }

  /// By name.
  let regions: [Region]
  /// The place of the region of every country, territories included.
  let regionOf: [RecordNumber: Int]

  init(_ library: Library, _ locale: Locale) {
    var regions: [String: Region] = [:]
    var homes: [RecordNumber: String] = [:]
    for country in CountryTable.all {
      guard let number = library.numbers[country.id], let region = region(of: country) else { continue }
      homes[number] = region.id
      let title = region.name[locale.interface]
      if country.isState {
        regions[region.id, default: Region(title: title, states: [])].states.append(number)
      }
    }
    let name = { (number: RecordNumber) in
      library[number].name(in: locale.language, siteLanguage: library.configuration.language)
    }
    let sorted = regions.map { (key: sortKey($0.value.title), id: $0.key, region: $0.value) }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
    self.regions = sorted.map { Region(title: $0.region.title, states: byName($0.region.states, name)) }
    let places = Dictionary(sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    regionOf = homes.compactMapValues { places[$0] }
  }
}

/// Northern Africa, Sub-Saharan Africa, Latin America and the Caribbean, …: the parts of a continent.
private func region(of country: Country) -> Region? {
  guard let lineage = country.region.map(RegionTable.lineage(of:)) else { return nil }
  return lineage.count > 1 ? lineage[lineage.count - 2] : lineage.last
}

/// Records in the order in which a reader looks for their names.
func byName(_ numbers: [RecordNumber], _ name: (RecordNumber) -> String) -> [RecordNumber] {
  numbers.map { (key: sortKey(name($0)), number: $0) }.sorted { a, b in
    a.key == b.key ? a.number < b.number : a.key.lexicographicallyPrecedes(b.key)
  }.map(\.number)
}
