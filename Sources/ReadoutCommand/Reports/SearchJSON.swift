import Readout

/// What a search found, for programs. Its keys are documented and keep their meaning.
struct SearchJSON: Encodable {
  private let count: Int
  private let notice: String?
  private let results: [Result]
  private let suggestions: [Suggestion]

  init(_ answer: SearchAnswer) {
    count = answer.count
    notice = answer.notice.map {
      switch $0 {
      case .empty: "empty"
      case .onlyCommonWords: "only-common-words"
      case .someWords: "some-words"
      }
    }
    results = answer.results.map(Result.init)
    suggestions = answer.suggestions.map { Suggestion(word: $0.word, others: $0.others) }
  }

  private struct Suggestion: Encodable {
    let word: String
    let others: [String]
  }

  private struct Result: Encodable {
    let address: String
    let anchor: String?
    let basis: String?
    let date: String?
    let kind: String
    let language: String
    let passage: String
    let score: Double
    let stance: String?
    let summary: String
    let title: String

    init(_ result: SearchResult) {
      (address, kind, language) = (result.address, result.kind, result.language)
      (passage, summary, title) = (result.passage, result.summary, result.title)
      // Whole numbers are the same on every machine.
      score = result.score.rounded()
      anchor = result.anchor.isEmpty ? nil : result.anchor
      basis = result.basis.isEmpty ? nil : result.basis
      date = result.date.isEmpty ? nil : result.date
      stance = result.stance.isEmpty ? nil : result.stance
    }
  }
}
