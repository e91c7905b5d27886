/// Shapes of sentences. A capital letter alone stands for a word: Adjective, Noun, Verb (past tense),
/// adverb (D), Place, and `M`, a mention: a link that is due, or the name of a person or an actor.
enum SentencePatterns {
  static let plain: [[Slot]] = parse(
    """
    the A N V the N of the N
    the N V a A N , and the N D V the A N
    a N from the A P V the N D
    in the A P the N V the N that the N had V
    the N and the N V the A N without the N
    no N V the N , although the A N had D V it
    after the N the N V the A N , which the N V
    the A N of the N V the N for the A N
    D the N V the N , while the N in the P V the N
    it is not known whether the A N V the N
    the text that the N V says that the N V the A N of the P
    neither the N nor the A N V the N before the N
    two of the A N V the N , one V the N and none V the N
    what the N V in the P was a A N , not a N
    the N V the N because the A N V the N
    the A N that the N V in the P was D V by the N
    """)

  static let mentioning: [[Slot]] = parse(
    """
    according to M the A N V the N
    M V the N and D V the A N of the N
    the N V the A N , as M had D V
    the A N between M and the N V the N
    for M the N was a A N
    a N close to M V the N before the A N
    the N that M V in the P V the N
    unlike M the A N V the N of the N
    """)

  enum Slot {
    case word(String), comma
    case adjective, noun, verb, adverb, place, mention
  }

  private static func parse(_ text: String) -> [[Slot]] {
    text.split(separator: "\n").map { line in line.split(separator: " ").map { slot(String($0)) } }
  }

  private static func slot(_ token: String) -> Slot {
    switch token {
    case ",": .comma
    case "A": .adjective
    case "N": .noun
    case "V": .verb
    case "D": .adverb
    case "P": .place
    case "M": .mention
    default: .word(token)
    }
  }
}
