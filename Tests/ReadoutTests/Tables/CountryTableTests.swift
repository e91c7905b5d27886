import Readout
import Testing

@Suite struct CountryTableTests {
  @Test func holdsAllCodesOfISO3166Once() {
    #expect(CountryTable.all.count == 249)
    #expect(Set(CountryTable.all.map(\.alpha2)).count == 249)
    #expect(Set(CountryTable.all.map(\.alpha3)).count == 249)
    #expect(Set(CountryTable.all.map(\.numeric)).count == 249)
  }

  @Test func codesHaveTheFormOfISO3166() {
    for country in CountryTable.all {
      #expect(country.alpha2.count == 2 && country.alpha2.allSatisfy { ("A"..."Z").contains($0) })
      #expect(country.alpha3.count == 3 && country.alpha3.allSatisfy { ("A"..."Z").contains($0) })
      #expect(country.numeric.count == 3 && country.numeric.allSatisfy { ("0"..."9").contains($0) })
    }
  }

  @Test func idsAreUniqueWellFormedAndSorted() {
    let ids = CountryTable.all.map(\.id)
    #expect(Set(ids).count == 249)
    #expect(ids == ids.sorted())
    for id in ids {
      let parts = id.split(separator: "-", omittingEmptySubsequences: false)
      #expect(parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } }, "\(id)")
    }
  }

  @Test(arguments: [
    "bolivia", "iran", "cote-divoire", "united-states", "united-kingdom", "south-korea", "north-korea",
    "russia",
    "venezuela", "tanzania", "syria", "laos", "vietnam", "moldova", "palestine", "taiwan", "vatican-city",
    "czechia", "turkiye", "eswatini", "north-macedonia", "cape-verde", "micronesia", "congo",
    "democratic-republic-of-the-congo",
  ])
  func idIsTheEverydayName(id: String) {
    #expect(CountryTable.country(id: id)?.id == id)
  }

  @Test func aCountryHasCodesNamesRegionAndCapitals() throws {
    let bolivia = try #require(CountryTable.country(id: "bolivia"))
    #expect(bolivia.alpha2 == "BO")
    #expect(bolivia.alpha3 == "BOL")
    #expect(bolivia.numeric == "068")
    #expect(bolivia.name == LocalizedName(english: "Bolivia", spanish: "Bolivia", arabic: "بوليفيا"))
    #expect(bolivia.region == "south-america")
    #expect(bolivia.capitals == ["Sucre", "La Paz"])
    #expect(bolivia.aliases == ["Plurinational State of Bolivia", "Estado Plurinacional de Bolivia"])
  }

  @Test func namesAreGivenInEachLanguage() throws {
    let turkiye = try #require(CountryTable.country(code: "TR"))
    #expect(InterfaceLanguage.allCases.map { turkiye.name[$0] } == ["Türkiye", "Turquía", "تركيا"])
    for country in CountryTable.all {
      #expect(InterfaceLanguage.allCases.allSatisfy { !country.name[$0].isEmpty }, "\(country.id)")
    }
  }

  @Test func codesAreFoundInEitherCase() {
    #expect(CountryTable.country(code: "bo")?.id == "bolivia")
    #expect(CountryTable.country(code: "BOL")?.id == "bolivia")
    #expect(CountryTable.country(code: "XX") == nil)
  }

  @Test func aCodeIsNoIdAndAnIdNoCode() {
    #expect(CountryTable.country(id: "BO") == nil)
    #expect(CountryTable.country(id: "atlantis") == nil)
  }

  @Test func noTwoCountriesShareANameOrAnAlias() {
    var owners: [String: String] = [:]
    for country in CountryTable.all {
      for name in Set(country.aliases + InterfaceLanguage.allCases.map { country.name[$0] }) {
        #expect(owners.updateValue(country.id, forKey: name) == nil, "\(name) is also \(country.id)")
      }
    }
  }

  @Test(arguments: [
    ("USA", "united-states"), ("United States of America", "united-states"), ("Britain", "united-kingdom"),
    ("UK", "united-kingdom"), ("Islamic Republic of Iran", "iran"), ("Ivory Coast", "cote-divoire"),
    ("Côte d'Ivoire", "cote-divoire"), ("Burma", "myanmar"), ("Holland", "netherlands"),
    ("Turkey", "turkiye"),
    ("Holy See", "vatican-city"), ("DPRK", "north-korea"),
  ])
  func commonAliasesAreThere(alias: String, id: String) {
    #expect(CountryTable.country(id: id)?.aliases.contains(alias) == true)
  }

  @Test func aDisputedCapitalIsLeftOut() {
    #expect(CountryTable.country(id: "israel")?.capitals == [])
    #expect(CountryTable.country(id: "antarctica")?.capitals == [])
  }
}
