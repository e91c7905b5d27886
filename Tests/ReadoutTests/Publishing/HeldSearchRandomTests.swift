import Testing

@testable import Readout

/// The search finds what one finds that compares word by word.
struct HeldSearchRandomTests {
  @Test(arguments: 0..<60)
  func whatIsFoundIsWhatIsThere(seed: UInt64) {
    var made = MadeText(seed: seed)
    let (held, passages) = made.heldWords()
    let words = made.published(among: passages)
    let expected = naiveHits(held, words)
    for html in [
      words.joined(separator: " "), made.markup(of: words), "<img alt=\"\(words.joined(separator: ", "))\">",
    ] {
      let hits = Array(html.utf8).withUnsafeBufferPointer {
        HeldSearch.hits(in: $0, .markup, HeldTable(held))
      }
      #expect(Set(hits.map(\.firstWord)) == expected, "\(html)")
    }
  }

  /// By first word. Of runs that are the same the first is named.
  private func naiveHits(_ held: HeldWords, _ published: [String]) -> Set<Int> {
    var hits: Set<Int> = []
    var firsts: [[String]: Int] = [:]
    for passage in held.passages {
      let (first, count) = (Int(passage.firstWord), Int(passage.count))
      let words = (first..<first + count).map { String(decoding: held.word($0), as: UTF8.self) }
      if passage.isAddress {
        if contains(published, words) { hits.insert(first) }
        continue
      }
      for start in 0...max(0, count - HeldTable.runLength) {
        let run = Array(words[start..<min(count, start + HeldTable.runLength)])
        let named = firsts[run, default: first + start]
        firsts[run] = named
        if contains(published, run) { hits.insert(named) }
      }
    }
    return hits
  }

  private func contains(_ words: [String], _ run: [String]) -> Bool {
    (0..<max(0, words.count - run.count + 1)).contains { words[$0..<$0 + run.count].elementsEqual(run) }
  }
}

/// Texts of few words, so that many are alike in part.
private struct MadeText {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let vocabulary = [
    "a", "of", "the", "pact", "treaty", "embassy", "northern", "delegates", "ambassador", "plenipotentiary",
    "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq", "1", "2024",
  ]

  mutating func heldWords() -> (HeldWords, [[String]]) {
    var held = HeldWords()
    let passages = (0..<12).map { _ in words(Int.random(in: 2...24, using: &random)) }
    for (number, passage) in passages.enumerated() {
      let form: HeldWords.Form = [.name, .text, .address][number % 3]
      _ = held.add(passage.map { Array($0.utf8) }, form)
    }
    return (held, passages)
  }

  /// Some words, and among them parts of what is held.
  mutating func published(among passages: [[String]]) -> [String] {
    (0..<10).flatMap { _ in
      let passage = passages[Int.random(in: passages.indices, using: &random)]
      let start = Int.random(in: 0..<passage.count, using: &random)
      let end =
        Bool.random(using: &random) ? passage.count : Int.random(in: start...passage.count, using: &random)
      return passage[(Bool.random(using: &random) ? 0 : start)..<end]
        + words(Int.random(in: 0...3, using: &random))
    }
  }

  /// The words as a page may have them.
  mutating func markup(of words: [String]) -> String {
    let spaces = [" ", ", ", "\n  ", "&nbsp;", "<br>", " <a href=\"x.html\">\u{AD}"]
    return words.map { word in
      let space = spaces[Int.random(in: spaces.indices, using: &random)]
      let cut = Int.random(in: 0...word.count, using: &random)
      let (head, tail) = (word.prefix(cut), word.dropFirst(cut))
      return switch Int.random(in: 0..<4, using: &random) {
      case 0: word + space
      case 1: word.uppercased() + space
      case 2: "\(head)\u{AD}\(tail)" + space
      default: "\(head)<em title=\"\">\(tail)</em>" + space
      }
    }.joined()
  }

  private mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in Self.vocabulary[Int.random(in: Self.vocabulary.indices, using: &random)] }
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    let first = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    let second = (first ^ first >> 27) &* 0x94D0_49BB_1331_11EB
    return second ^ second >> 31
  }
}
