import Testing

@testable import Readout

/// What lists of common words say of impacts.
struct CoarseImpactsTests {
  /// What is read of what is written.
  private func coarse(_ impacts: [UInt8]) throws -> [UInt8] {
    var reading = IndexReading(CoarseImpacts(impacts)?.bytes ?? impacts)
    let read = try reading.impacts(impacts.count).map(UInt8.init)
    #expect(reading.isAtEnd)
    return read
  }

  @Test func ofFewDocumentsAllAreToldApart() throws {
    let impacts = (0..<2_048).map { UInt8($0 % 63 + 1) }
    #expect(try coarse(impacts) == impacts)
  }

  /// 2,000 documents of 40 or more, and 1,000 below, of which half have 10 and half 13.
  @Test func ofManyTheBestAreToldApartAndTheOthersHaveTheirMean() throws {
    var impacts: [UInt8] = []
    for number in 0..<1_000 {
      let best = UInt8(40 + number % 20)
      impacts += [best, best, number % 2 == 0 ? 10 : 13]
    }
    #expect(try coarse(impacts) == impacts.map { (impact: UInt8) -> UInt8 in impact >= 40 ? impact : 12 })
  }

  /// One more of an impact than may be told apart, and none of them is.
  @Test func documentsOfOneImpactAreNotToldFromOneAnother() throws {
    let impacts = [UInt8](repeating: 50, count: 1_000) + [UInt8](repeating: 30, count: 1_049) + [20, 22]
    let expected = [UInt8](repeating: 50, count: 1_000) + [UInt8](repeating: 30, count: 1_051)
    #expect(try coarse(impacts) == expected)
  }

  @Test func theVeryBestAreToldApartHoweverManyTheyAre() throws {
    let impacts = [UInt8](repeating: 63, count: 4_000)
    #expect(try coarse(impacts + [1, 3, 3]) == impacts + [2, 2, 2])
    #expect(try coarse(impacts) == impacts)
  }

  @Test func aPlaceThatNoDocumentHasIsDamage() {
    var reading = IndexReading([7, 1] + [0x81, 0x20] + [9])
    #expect(throws: IndexDamage.self) { try reading.impacts(4_097) }
  }
}
