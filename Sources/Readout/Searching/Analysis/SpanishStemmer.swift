/// The Snowball stemmer for Spanish, for folded words: the accents are off its endings, too.
struct SpanishStemmer {
  private var word: [UInt8]
  private var verb = 0
  private var first = 0
  private var second = 0

  static func stem(_ word: [UInt8]) -> [UInt8] {
    var stemmer = SpanishStemmer(word: word)
    stemmer.findRegions()
    stemmer.cutPronoun()
    if !stemmer.cutSuffix(), !stemmer.cutVerbAfterU() { stemmer.cutVerb() }
    stemmer.cutResidue()
    return stemmer.word
  }

  private init(word: [UInt8]) { self.word = word }

  // MARK: - The word

  private func isVowel(_ place: Int) -> Bool {
    switch word[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private mutating func findRegions() {
    verb = verbRegion()
    first = region(after: 0)
    second = region(after: first)
  }

  /// Behind the first consonant that follows a vowel.
  private func region(after start: Int) -> Int {
    var place = start
    while place < word.count, !isVowel(place) { place += 1 }
    while place < word.count, isVowel(place) { place += 1 }
    return min(place + 1, word.count)
  }

  private func verbRegion() -> Int {
    guard word.count >= 3 else { return word.count }
    let tail = 2..<word.count
    if !isVowel(1) { return tail.first(where: isVowel).map { $0 + 1 } ?? word.count }
    if isVowel(0) { return tail.first { !isVowel($0) }.map { $0 + 1 } ?? word.count }
    return 3
  }

  private func ends(_ ending: String) -> Bool {
    // From the last letter on, where most words differ.
    var place = word.count
    for letter in ending.utf8.reversed() {
      place -= 1
      guard place >= 0, word[place] == letter else { return false }
    }
    return true
  }

  private func start(of ending: String) -> Int { word.count - ending.utf8.count }

  /// The longest of some endings that the word has, and that lies in a region.
  private func longest(_ endings: [String], within region: Int) -> String? {
    endings.filter { start(of: $0) >= region && ends($0) }.max { $0.utf8.count < $1.utf8.count }
  }

  private mutating func cut(_ ending: String, _ replacement: String = "") {
    word.removeLast(ending.utf8.count)
    word += replacement.utf8
  }

  /// Cuts the first of some endings that the word now has, where it lies in the second region.
  private mutating func cutAlso(_ endings: [String]) {
    guard let ending = endings.first(where: { ends($0) }), start(of: ending) >= second else { return }
    cut(ending)
  }

  // MARK: - The steps

  private mutating func cutPronoun() {
    guard let pronoun = longest(Self.pronouns, within: 0) else { return }
    var rest = self
    rest.cut(pronoun)
    guard let form = rest.longest(["ando", "iendo", "yendo", "ar", "er", "ir"], within: 0),
      rest.start(of: form) >= verb
    else { return }
    if form == "yendo" {
      let before = rest.start(of: form) - 1
      guard before >= 0, rest.word[before] == UInt8(ascii: "u") else { return }
    }
    word = rest.word
  }

  private mutating func cutSuffix() -> Bool {
    guard
      let (ending, rule) = Self.suffixes.filter({ ends($0.key) }).max(by: {
        $0.key.utf8.count < $1.key.utf8.count
      })
    else { return false }
    guard start(of: ending) >= (rule == .adverb ? first : second) else { return false }
    switch rule {
    case .plain: cut(ending)
    case .agent:
      cut(ending)
      cutAlso(["ic"])
    case .logy: cut(ending, "log")
    case .ution: cut(ending, "u")
    case .ence: cut(ending, "ente")
    case .adverb:
      cut(ending)
      cutAfterAdverb()
    case .ly:
      cut(ending)
      cutAlso(["ante", "able", "ible"])
    case .ity:
      cut(ending)
      cutAlso(["abil", "ic", "iv"])
    case .ive:
      cut(ending)
      cutAlso(["at"])
    }
    return true
  }

  private mutating func cutAfterAdverb() {
    guard let ending = ["iv", "os", "ic", "ad"].first(where: { ends($0) }), start(of: ending) >= second else {
      return
    }
    cut(ending)
    if ending == "iv" { cutAlso(["at"]) }
  }

  private mutating func cutVerbAfterU() -> Bool {
    guard let ending = longest(Self.endingsWithY, within: verb) else { return false }
    let before = start(of: ending) - 1
    guard before >= 0, word[before] == UInt8(ascii: "u") else { return false }
    cut(ending)
    return true
  }

  private mutating func cutVerb() {
    guard let ending = longest(Self.verbEndings, within: verb) else { return }
    cut(ending)
    guard ["en", "es", "eis", "emos"].contains(ending), ends("gu") else { return }
    word.removeLast()
  }

  private mutating func cutResidue() {
    guard let ending = longest(["os", "a", "o", "i", "e"], within: verb) else { return }
    cut(ending)
    if ending == "e", ends("gu"), word.count - 1 >= verb { word.removeLast() }
  }

  // MARK: - The endings

  private static let pronouns = [
    "me", "se", "sela", "selo", "selas", "selos", "la", "le", "lo", "las", "les", "los", "nos",
  ]

  private enum Rule { case plain, agent, logy, ution, ence, adverb, ly, ity, ive }

  private static let suffixes: [String: Rule] = {
    let lists: [(Rule, String)] = [
      (
        .plain,
        "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento "
          + "amientos imiento imientos"
      ),
      (.agent, "adora ador acion adoras adores aciones ante antes ancia ancias"),
      (.logy, "logia logias"), (.ution, "ucion uciones"), (.ence, "encia encias"), (.adverb, "amente"),
      (.ly, "mente"), (.ity, "idad idades"), (.ive, "iva ivo ivas ivos"),
    ]
    return Dictionary(
      uniqueKeysWithValues: lists.flatMap { rule, endings in
        endings.split(separator: " ").map { (String($0), rule) }
      })
  }()

  private static let endingsWithY = [
    "ya", "ye", "yan", "yen", "yeron", "yendo", "yo", "yas", "yes", "yais", "yamos",
  ]

  private static let verbEndings = words(
    """
    en es eis emos arian arias aran aras ariais aria areis ariamos aremos ara are erian erias eran eras eriais eria \
    ereis eriamos eremos era ere irian irias iran iras iriais iria ireis iriamos iremos ira ire aba ada ida ia iera ad \
    ed id ase iese aste iste an aban ian aran ieran asen iesen aron ieron ado ido ando iendo io ar er ir as abas adas \
    idas ias aras ieras ases ieses is ais abais iais arais ierais aseis ieseis asteis isteis ados idos amos abamos \
    iamos imos aramos ieramos iesemos asemos
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
