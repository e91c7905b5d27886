import Readout
import Testing

@Suite struct SortKeyTests {
  private func sorted(_ texts: [String]) -> [String] {
    texts.sorted { sortKey($0).lexicographicallyPrecedes(sortKey($1)) }
  }

  @Test func caseAndDiacriticsDoNotCount() {
    #expect(
      sorted(["zeta", "Östrov", "abc", "Ñandú", "nadir", "Álvaro", "Ostend", "Řím"])
        == ["abc", "Álvaro", "nadir", "Ñandú", "Ostend", "Östrov", "Řím", "zeta"])
  }

  @Test func coversVietnameseRomanianAndLettersThatStandForTwo() {
    #expect(
      sorted([
        "Straz", "Straße", "Strasse", "Đạt", "Dat", "Ștefan", "Stefana", "Œuvre", "Oeuvres", "ươn", "uom",
      ])
        == [
          "Dat", "Đạt", "Œuvre", "Oeuvres", "Ștefan", "Stefana", "Strasse", "Straße", "Straz", "uom", "ươn",
        ])
  }

  @Test func aCombiningAccentIsTheSameAsAComposedLetter() {
    #expect(sorted(["Jose\u{301} B", "José A", "Jose C"]) == ["José A", "Jose\u{301} B", "Jose C"])
  }

  @Test func punctuationAtTheStartDoesNotCount() {
    #expect(
      sorted(["«Beta»", "“Alpha”", "¿Cuándo?", "‘delta", "(Epsilon)"])
        == ["“Alpha”", "«Beta»", "¿Cuándo?", "‘delta", "(Epsilon)"])
  }

  @Test func theArabicArticleDoesNotCount() {
    #expect(
      sorted(["المكسيك", "الجزائر", "بوليفيا", "مصر", "ألمانيا"])
        == ["ألمانيا", "بوليفيا", "الجزائر", "مصر", "المكسيك"])
  }

  @Test func formsOfAlifAndVowelSignsDoNotCount() {
    #expect(sorted(["إيران", "أنغولا", "عُمان", "عمار"]) == ["أنغولا", "إيران", "عمار", "عُمان"])
  }

  @Test func aShorterTextComesBeforeALongerOneThatItOpens() {
    #expect(sorted(["Guinea-Bissau", "Guinea", "Guineas"]) == ["Guinea", "Guinea-Bissau", "Guineas"])
  }

  @Test func textsThatFoldAlikeAreOrderedByTheTextItself() {
    #expect(sorted(["élan", "elan", "Elan"]) == ["Elan", "elan", "élan"])
    #expect(sortKey("elan") != sortKey("élan"))
    #expect(sortKey("elan") == sortKey("elan"))
  }

  @Test func textWithoutLettersStillHasAKey() {
    #expect(sortKey("") == [0])
    #expect(sortKey("…") != sortKey("—"))
  }
}
