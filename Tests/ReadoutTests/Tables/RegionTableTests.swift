import Readout
import Testing

@Suite struct RegionTableTests {
  @Test func everyCountryButAntarcticaHasARegionThatExists() {
    let without = CountryTable.all.filter { $0.region.flatMap(RegionTable.region(id:)) == nil }
    #expect(without.map(\.id) == ["antarctica"])
  }

  @Test func idsAndCodesAreUniqueAndNoCountrysId() {
    #expect(Set(RegionTable.all.map(\.id)).count == 29)
    #expect(Set(RegionTable.all.map(\.code)).count == 29)
    #expect(RegionTable.all.allSatisfy { CountryTable.country(id: $0.id) == nil })
  }

  @Test func theContinentsHoldEveryCountryOnce() {
    let continents = RegionTable.all.filter { $0.parent == nil }
    #expect(continents.map(\.id) == ["africa", "americas", "asia", "europe", "oceania"])
    let members = continents.flatMap { RegionTable.members(of: $0.id) }
    #expect(members.count == 248)
    #expect(Set(members).count == 248)
  }

  @Test func noRegionIsEmpty() {
    #expect(RegionTable.all.allSatisfy { !RegionTable.members(of: $0.id).isEmpty })
  }

  @Test func membersIncludeThoseOfRegionsWithin() {
    let latinAmerica = RegionTable.members(of: "latin-america-and-the-caribbean")
    #expect(latinAmerica.contains("bolivia"))
    #expect(latinAmerica.contains("cuba"))
    #expect(latinAmerica.contains("mexico"))
    #expect(!latinAmerica.contains("united-states"))
    #expect(latinAmerica == latinAmerica.sorted())
  }

  @Test func southAmericaHasItsMembersInOrder() {
    #expect(
      RegionTable.members(of: "south-america") == [
        "argentina", "bolivia", "bouvet-island", "brazil", "chile", "colombia", "ecuador", "falkland-islands",
        "french-guiana", "guyana", "paraguay", "peru", "south-georgia-and-the-south-sandwich-islands",
        "suriname", "uruguay", "venezuela",
      ])
  }

  @Test func lineageGoesFromTheSmallestToTheContinent() {
    let lineage = RegionTable.lineage(of: "south-america")
    #expect(lineage.map(\.id) == ["south-america", "latin-america-and-the-caribbean", "americas"])
    #expect(lineage.map(\.code) == ["005", "419", "019"])
  }

  @Test func anUnknownRegionHasNothing() {
    #expect(RegionTable.region(id: "atlantis") == nil)
    #expect(RegionTable.members(of: "atlantis").isEmpty)
    #expect(RegionTable.lineage(of: "atlantis").isEmpty)
  }

  @Test func regionsAreNamedInEachLanguage() {
    let name = RegionTable.region(id: "south-america")?.name
    #expect(
      name == LocalizedName(english: "South America", spanish: "América del Sur", arabic: "أمريكا الجنوبية"))
  }

  @Test(arguments: [
    ("iran", "southern-asia"), ("united-kingdom", "northern-europe"), ("nauru", "micronesian-region"),
    ("cyprus", "western-asia"), ("egypt", "northern-africa"), ("taiwan", "eastern-asia"),
  ])
  func countriesStandWhereM49PutsThem(country: String, region: String) {
    #expect(CountryTable.country(id: country)?.region == region)
  }
}
