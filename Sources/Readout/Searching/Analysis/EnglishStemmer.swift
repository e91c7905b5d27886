/// The Snowball stemmer for English (Porter2), for folded words.
struct EnglishStemmer {
  private var word: [UInt8]
  /// Where the regions begin that endings have to lie in.
  private var first = 0
  private var second = 0

  static func stem(_ word: [UInt8]) -> [UInt8] {
    if word.count <= 2 { return word }
    if let stem = exceptions[word] { return stem }
    var stemmer = EnglishStemmer(word: word)
    stemmer.run()
    return stemmer.word.map { $0 == consonantY ? UInt8(ascii: "y") : $0 }
  }

  private init(word: [UInt8]) { self.word = word }

  private mutating func run() {
    markConsonants()
    findRegions()
    cutPlural()
    if Self.finished.contains(word) { return }
    cutPast()
    turnY()
    replaceSecond()
    replaceThird()
    cutFourth()
    cutLast()
  }

  // MARK: - The word

  private static let consonantY = UInt8(ascii: "Y")

  private func isVowel(_ place: Int) -> Bool {
    switch word[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private mutating func markConsonants() {
    for place in word.indices where word[place] == UInt8(ascii: "y") {
      if place == 0 || isVowel(place - 1) { word[place] = Self.consonantY }
    }
  }

  private mutating func findRegions() {
    let start = ["gener", "commun", "arsen"].first { word.starts(with: $0.utf8) }
    first = start?.utf8.count ?? region(after: 0)
    second = region(after: first)
  }

  /// Behind the first consonant that follows a vowel.
  private func region(after start: Int) -> Int {
    var place = start
    while place < word.count, !isVowel(place) { place += 1 }
    while place < word.count, isVowel(place) { place += 1 }
    return min(place + 1, word.count)
  }

  private func hasVowel(before end: Int) -> Bool { (0..<max(0, end)).contains { isVowel($0) } }

  /// Whether the letters before a place end in a short syllable.
  private func isShort(before end: Int) -> Bool {
    guard end >= 2, !isVowel(end - 1), isVowel(end - 2) else { return false }
    return end == 2 || !isVowel(end - 3) && !"wxY".utf8.contains(word[end - 1])
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

  /// The longest of some endings, which are in order of length, that the word has.
  private func ending(_ endings: [String]) -> String? { endings.first { ends($0) } }

  private mutating func cut(_ ending: String, _ replacement: String = "") {
    word.removeLast(ending.utf8.count)
    word += replacement.utf8
  }

  private func start(of ending: String) -> Int { word.count - ending.utf8.count }

  // MARK: - The steps

  private mutating func cutPlural() {
    guard let ending = ending(["sses", "ied", "ies", "us", "ss", "s"]) else { return }
    switch ending {
    case "sses": cut(ending, "ss")
    case "ied", "ies": cut(ending, word.count > 4 ? "i" : "ie")
    case "s": if hasVowel(before: word.count - 2) { cut(ending) }
    default: break
    }
  }

  private mutating func cutPast() {
    guard let ending = ending(["eedly", "ingly", "edly", "eed", "ing", "ed"]) else { return }
    if ending.hasPrefix("eed") {
      if start(of: ending) >= first { cut(ending, "ee") }
      return
    }
    guard hasVowel(before: start(of: ending)) else { return }
    cut(ending)
    if ends("at") || ends("bl") || ends("iz") {
      word += "e".utf8
    } else if ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"].contains(where: ends) {
      word.removeLast()
    } else if first >= word.count, isShort(before: word.count) {
      word += "e".utf8
    }
  }

  private mutating func turnY() {
    guard ends("y") || ends("Y"), word.count > 2, !isVowel(word.count - 2) else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  private mutating func replaceSecond() {
    guard let (ending, replacement) = Self.second.first(where: { ends($0.0) }), start(of: ending) >= first
    else { return }
    let before = start(of: ending) > 0 ? word[start(of: ending) - 1] : 0
    switch ending {
    case "ogi": if before == UInt8(ascii: "l") { cut(ending, "og") }
    case "li": if "cdeghkmnrt".utf8.contains(before) { cut(ending) }
    default: cut(ending, replacement)
    }
  }

  private mutating func replaceThird() {
    guard let (ending, replacement) = Self.third.first(where: { ends($0.0) }), start(of: ending) >= first
    else { return }
    if ending == "ative", start(of: ending) < second { return }
    cut(ending, replacement)
  }

  private mutating func cutFourth() {
    guard let ending = ending(Self.fourth), start(of: ending) >= second else { return }
    if ending == "ion" {
      guard start(of: ending) > 0, "st".utf8.contains(word[start(of: ending) - 1]) else { return }
    }
    cut(ending)
  }

  private mutating func cutLast() {
    let place = word.count - 1
    guard place > 0 else { return }
    if ends("e") {
      if place >= second || place >= first && !isShort(before: place) { word.removeLast() }
    } else if ends("ll"), place >= second {
      word.removeLast()
    }
  }

  // MARK: - The endings

  private static let second: [(String, String)] = [
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
    ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"),
    ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
    ("abli", "able"),
    ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ("ogi", "og"), ("li", ""),
  ]

  private static let third: [(String, String)] = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"),
    ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  private static let fourth = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize",
    "ous", "al", "er", "ic",
  ]

  private static let exceptions: [[UInt8]: [UInt8]] = {
    let words = [
      "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl",
      "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl", "sky": "sky",
      "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
    ]
    return Dictionary(uniqueKeysWithValues: words.map { (Array($0.key.utf8), Array($0.value.utf8)) })
  }()

  private static let finished = Set(
    ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"].map {
      Array($0.utf8)
    })
}
