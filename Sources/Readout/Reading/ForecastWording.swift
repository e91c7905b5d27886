import SourceText

/// The words in which a judgment says how likely something is, and how sure its authors are.
///
/// Readers take confidence for likelihood where both stand in one sentence, and cannot weigh a judgment that names
/// two degrees (Intelligence Community Directive 203, D.6.e.2).
extension FileReading {
  /// - Parameters:
  ///   - likelihood: the degree that the judgment's own key has.
  ///   - key: where that stands.
  func checkWording(of text: InlineText, _ likelihood: Likelihood?, at key: Span) {
    let words = ForecastWords(text.source)
    let span = { (range: Range<Int>) in self.place(of: range, in: words.text, text.span) }
    for (place, term) in words.terms.enumerated() {
      let earlier = words.terms[..<place]
      if let other = earlier.first(where: { $0.isAnotherDegree(than: term) }) {
        return reportMixed(
          term, other, at: span, "one judgment has one degree of likelihood", "keep the one that is meant")
      } else if let other = earlier.first(where: { $0.isOfAnotherRow(than: term) }) {
        return reportMixed(
          term, other, at: span, "ICD 203 has them in two rows, which are not mixed",
          "use the words of one row")
      }
    }
    if let confidence = words.confidence,
      let term = words.terms.first(where: { words.isBeside($0, confidence) })
    {
      report(
        .confidenceBesideLikelihood, at: span(confidence),
        "'\(words[confidence])' stands in one sentence with '\(words[term.range])'",
        help: ["give each a sentence, or leave confidence to its key: readers take one for the other"],
        notes: [note("the likelihood", span(term.range))])
    }
    guard let likelihood, let term = words.terms.first, term.degree != likelihood else { return }
    report(
      .contradictedLikelihood, at: span(term.range),
      "'\(words[term.range])' is \(term.degree.percentText), and the key says \(likelihood.percentText)",
      help: ["use the key's degree in the text, or correct the key"],
      notes: [note("the key", key)])
  }

  private func reportMixed(
    _ term: ForecastWords.Term, _ other: ForecastWords.Term, at span: (Range<Int>) -> Span, _ reason: String,
    _ help: String
  ) {
    report(
      .mixedLikelihood, at: span(term.range), "'\(term.words)' stands beside '\(other.words)': \(reason)",
      help: [help], notes: [note("the other word", span(other.range))])
  }

  private func note(_ what: String, _ span: Span) -> Diagnostic.Note {
    Diagnostic.Note(text: "\(what) is here", file: file, span: span)
  }
}

extension Likelihood {
  fileprivate var percentText: String { "\(percent.lowerBound)–\(percent.upperBound) %" }
}
