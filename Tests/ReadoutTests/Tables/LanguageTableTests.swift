import Readout
import Testing

@Suite struct LanguageTableTests {
  @Test func tagsAreUniqueAndSorted() {
    let ids = LanguageTable.all.map(\.id)
    #expect(ids.count >= 60)
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy(LanguageTag.isWellFormed))
  }

  @Test func aLanguageIsNamedInEachLanguageAndInItself() throws {
    let persian = try #require(LanguageTable.language(tag: "fa"))
    #expect(persian.name == LocalizedName(english: "Persian", spanish: "persa", arabic: "الفارسية"))
    #expect(persian.ownName == "فارسی")
  }

  @Test func aRegionOrALetterCaseDoesNotHideTheLanguage() {
    #expect(LanguageTable.language(tag: "pt-BR")?.id == "pt")
    #expect(LanguageTable.language(tag: "ES")?.id == "es")
    #expect(LanguageTable.language(tag: "tlh") == nil)
    #expect(LanguageTable.language(tag: "") == nil)
  }

  @Test(arguments: ["ar", "ar-EG", "fa", "he", "ur", "ps", "yi", "az-Arab", "AZ-arab-IR"])
  func runsFromRightToLeft(tag: String) {
    #expect(LanguageTable.direction(of: tag) == .rightToLeft)
  }

  @Test(arguments: ["en", "es-BO", "zh-Hant", "ur-Latn", "ku", "tlh", ""])
  func runsFromLeftToRight(tag: String) {
    #expect(LanguageTable.direction(of: tag) == .leftToRight)
  }

  @Test func anInterfaceLanguageIsFoundByItsPrimarySubtag() {
    #expect(InterfaceLanguage(tag: "es-BO") == .spanish)
    #expect(InterfaceLanguage(tag: "AR") == .arabic)
    #expect(InterfaceLanguage(tag: "fr") == nil)
  }

  @Test(arguments: [
    "en", "ckb", "pt-BR", "es-419", "sr-Latn", "zh-Hant-TW", "ca-valencia", "de-1996", "EN-us",
  ])
  func aTagIsWellFormed(tag: String) {
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: [
    "", "e", "engl", "english", "en_US", "en-", "-en", "en--US", "en-U", "e1", "en-US-Latn", "es-41", "é",
    "en US", "en-verylongvariant",
  ])
  func aTagIsNotWellFormed(tag: String) {
    #expect(!LanguageTag.isWellFormed(tag))
  }
}
