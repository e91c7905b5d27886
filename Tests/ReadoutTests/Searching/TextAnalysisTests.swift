import Testing

@testable import Readout

/// How texts are taken apart and brought to terms.
struct TextAnalysisTests {
  private func words(_ text: String) -> [String] {
    WordReader.words(of: text).map { String(decoding: $0, as: UTF8.self) }
  }

  private func term(_ word: String, _ analysis: TextAnalysis) -> String {
    String(decoding: analysis.term(of: Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("Bogotá, BOGOTA", ["bogota", "bogota"]),
    ("Łódź and Straße", ["lodz", "and", "strasse"]),
    ("Iran's O'Brien's ’n’ rock'n'roll", ["iran", "obrien", "n", "rocknroll"]),
    ("the 2,000 U-boats", ["the", "2", "000", "u", "boats"]),
    ("ｆｕｌｌ １２", ["full", "12"]),
    ("the U.S. and U.K.-led, С.Ш.А. at 5 p.m.", ["the", "us", "and", "uk", "led", "сша", "at", "5", "pm"]),
    ("U.S.'s aim, 'E.U.'", ["us", "aim", "eu"]),
    ("x.com J.O'Neil U. S.", ["x", "com", "j", "oneil", "u", "s"]),
    ("1.2.3 A.1 v3.a.bc", ["1", "2", "3", "a", "1", "v3", "a", "bc"]),
    ("soft\u{AD}ware \u{200F}x", ["software", "x"]),
    ("Αθήνα Μόσχας ёлка", ["αθηνα", "μοσχασ", "елка"]),
    ("إيران آب مُحَمَّد ـــ", ["ايران", "اب", "محمد"]),
    ("ایران ۱۲ ١٢", ["ايران", "12", "12"]),
    ("伊朗外交部長 x", ["伊朗", "朗外", "外交", "交部", "部長", "x"]),
    ("東 a東b", ["東", "a", "東", "b"]),
    ("東京タワー", ["東京", "京タ", "タワ", "ワー"]),
    ("\u{0} \u{1B}[31m", ["31m"]),
    ("", []),
  ])
  func textsAreWords(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func longWordsAreCut() {
    #expect(words(String(repeating: "ab", count: 5_000)) == [String(repeating: "ab", count: 16)])
    #expect(words(String(repeating: "é", count: 40)) == [String(repeating: "e", count: 32)])
    #expect(words(String(repeating: "آ", count: 40)) == [String(repeating: "ا", count: 32)])
    let initials = String(repeating: "a.", count: 20)
    #expect(
      words(initials + String(repeating: "Ǆ", count: 40)) == [
        String(repeating: "a", count: 20), String(repeating: "ǆ", count: 32),
      ])
    #expect(words(String(repeating: "a.", count: 60)) == [String(repeating: "a", count: 32)])
  }

  @Test func whatIsNoTextSeparates() {
    var found: [[UInt8]] = []
    var reader = WordReader()
    let bytes: [UInt8] = Array("a".utf8) + [0xFF, 0xC3] + Array("b".utf8) + [0xE2, 0x82]
    bytes.withUnsafeBufferPointer { reader.read($0) { found.append(Array($0)) } }
    #expect(found.first == Array("a".utf8))
    #expect(found.count <= 2)
  }

  /// Words with what Snowball's own program (2.2) makes of them.
  @Test(arguments: [
    ("consignment", "consign"), ("agreements", "agreement"), ("meetings", "meet"), ("ministers", "minist"),
    ("ministry", "ministri"), ("national", "nation"), ("relational", "relat"), ("conditional", "condit"),
    ("happily", "happili"), ("flies", "fli"), ("ties", "tie"), ("dying", "die"), ("news", "news"),
    ("says", "say"),
    ("hopping", "hop"), ("hoping", "hope"), ("controlled", "control"), ("generously", "generous"),
    ("communism", "communism"), ("proceeding", "proceed"), ("succeeded", "succeed"),
    ("sanctions", "sanction"),
    ("apologies", "apolog"), ("analogi", "analog"), ("yes", "yes"), ("by", "by"), ("enjoyed", "enjoy"),
    ("eed", "eed"),
    ("feed", "feed"), ("agreed", "agre"), ("luxuriously", "luxuri"), ("gas", "gas"), ("us", "us"),
    ("2nd", "2nd"),
  ])
  func englishWordsAreStemmed(word: String, expected: String) {
    #expect(term(word, .english) == expected)
  }

  @Test(arguments: [
    ["negociacion", "negociaciones", "negociar"], ["ministro", "ministros", "ministra"],
    ["acuerdo", "acuerdos"], ["preocupado", "preocupada", "preocupados"],
  ])
  func formsOfASpanishWordAreOne(words: [String]) {
    #expect(Set(words.map { term($0, .spanish) }).count == 1)
  }

  @Test func otherLanguagesAndScriptsKeepTheirWords() {
    #expect(term("meetings", .plain) == "meetings")
    #expect(term("ايران", .english) == "ايران")
    #expect(TextAnalysis(language: "es-BO") == .spanish)
    #expect(TextAnalysis(language: "ar") == .plain)
  }
}
