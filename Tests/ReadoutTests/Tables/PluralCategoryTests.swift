import Readout
import Testing

@Suite struct PluralCategoryTests {
  private func categories(_ language: InterfaceLanguage, _ counts: [Int]) -> [PluralCategory] {
    counts.map { PluralCategory(for: $0, in: language) }
  }

  @Test func englishTellsOneFromTheRest() {
    #expect(categories(.english, [0, 1, 2, 21, 1_000_000]) == [.other, .one, .other, .other, .other])
  }

  @Test func spanishHasAFormForWholeMillions() {
    #expect(
      categories(.spanish, [0, 1, 2, 1_000_000, 1_000_001, 3_000_000])
        == [.other, .one, .other, .many, .other, .many])
  }

  @Test func arabicHasSixForms() {
    #expect(
      categories(.arabic, [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1000, 1003])
        == [.zero, .one, .two, .few, .few, .many, .many, .other, .other, .other, .few, .many, .other, .few])
  }

  @Test func theSignDoesNotMatter() {
    #expect(categories(.english, [-1, Int.min]) == [.one, .other])
  }
}
