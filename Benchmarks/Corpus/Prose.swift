/// Writes sentences and paragraphs, and counts the words.
struct Prose {
  var bytes: [UInt8] = []
  private(set) var words = 0
  var random: SplitMix64
  /// Phrases that a coming mention takes first, the last one next: the links that a body has to hold.
  var due: [String] = []
  /// Names that a mention takes when nothing is due.
  var names: [String]
  private let vocabulary: Vocabulary
  /// Whether words are spelled backwards. The vocabulary is so small that open texts would say by chance, and in
  /// earnest, what a held one says.
  private let isHeld: Bool
  /// Whether the last word is "a", to which a vowel adds an "n".
  private var endsInArticle = false
  /// Whether emphasis is left out, as where Markdown is not read.
  private var isPlain = false

  init(random: SplitMix64, vocabulary: Vocabulary, names: [String], isHeld: Bool = false) {
    self.random = random
    self.vocabulary = vocabulary
    self.isHeld = isHeld
    self.names = names
    bytes.reserveCapacity(12_000)
  }

  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Three to six sentences; those with a mention come first in every other place.
  mutating func paragraph(mark: String? = nil) {
    let count = random.number(in: 3...6)
    for index in 0..<count {
      if index > 0 { add(" ") }
      sentence(mentioning: index == 1 || index == 3)
    }
    if let mark { add(mark) }
    add("\n\n")
  }

  mutating func sentence(mentioning: Bool = false) {
    let hasName = mentioning && !(due.isEmpty && names.isEmpty)
    let start = bytes.count
    for slot in random.pick(hasName ? SentencePatterns.mentioning : SentencePatterns.plain) {
      append(slot, isFirst: bytes.count == start)
    }
    capitalize(at: start)
    add(".")
  }

  /// A sentence by itself, for a value in front matter.
  mutating func loneSentence() -> String {
    let start = bytes.count
    let counted = words
    isPlain = true
    sentence()
    isPlain = false
    defer { (bytes, words) = (Array(bytes[..<start]), counted) }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func append(_ slot: SentencePatterns.Slot, isFirst: Bool) {
    if case .comma = slot { return add(",") }
    words += 1
    let word = word(for: slot)
    if !isFirst { add(endsInArticle && Self.opensWithVowel(word) ? "n " : " ") }
    emphasized(word, slot)
    if case .word("a") = slot { endsInArticle = true } else { endsInArticle = false }
  }

  private func spelled(_ word: String) -> String { isHeld ? String(word.reversed()) : word }

  /// By spelling, which for the words of the vocabulary is also the sound.
  private static func opensWithVowel(_ word: String) -> Bool {
    if word.hasPrefix("u") { return !["uni", "ura"].contains(word.prefix(3)) }
    return ["a", "e", "i", "o"].contains(word.prefix(1))
  }

  /// One adjective in forty is stressed, as authors do.
  private mutating func emphasized(_ word: String, _ slot: SentencePatterns.Slot) {
    guard !isPlain, case .adjective = slot, random.once(in: 40) else { return add(word) }
    let mark = random.once(in: 3) ? "**" : "*"
    add(mark)
    add(word)
    add(mark)
  }

  private mutating func word(for slot: SentencePatterns.Slot) -> String {
    switch slot {
    case .word(let word): word
    case .comma: ","
    case .adjective: spelled(vocabulary.adjectives.draw(&random))
    case .noun: spelled(vocabulary.nouns.draw(&random))
    case .verb: spelled(vocabulary.verbs.draw(&random))
    case .adverb: spelled(vocabulary.adverbs.draw(&random))
    case .place: spelled(vocabulary.places.draw(&random))
    case .mention: due.popLast() ?? random.pick(names)
    }
  }

  private mutating func capitalize(at index: Int) {
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index]) { bytes[index] -= 32 }
  }
}
