import Mustache

extension PageContext {
  /// What rests on a source; nil when nothing does.
  func resting(on source: RecordNumber) -> Resting? {
    guard let exposure = blueprint.exposures[source] else { return nil }
    let left = exposure.count - exposure.parts.count
    return Resting(
      parts: exposure.parts.map(restingView), count: strings.count("entries", exposure.count),
      more: left > 0 ? strings.phrase("and-more", [("n", String(left))]) : nil)
  }

  private func restingView(_ part: RestingPart) -> RestingView {
    let (text, fragment) = words(of: part)
    let others = Int(part.others)
    return RestingView(
      what: Term(text: strings.word("part", part.form.word), word: part.form.word),
      date: card(part.record).entry.date, text: text,
      title: link(to: part.record, fragment: fragment),
      support: others == 0 ? strings.phrase("rests-alone") : strings.count("other-sources", others),
      isAlone: others == 0, isContradicted: part.isContradicted)
  }

  /// What a part says, and its own place on the record's page.
  private func words(of part: RestingPart) -> (HTML?, fragment: String?) {
    let place = Int(part.place)
    switch (part.form, library[part.record].details) {
    case (.claim, .meeting(let meeting)): return (html(meeting.claims[place].text), "accounts")
    case (.outcome, .meeting(let meeting)):
      let outcome = meeting.outcomes[place]
      return (HTML(text: outcome.title), outcome.id)
    case (.commitment, .meeting(let meeting)):
      let commitment = meeting.commitments[place]
      return (html(commitment.text), commitment.id)
    case (.judgment, .brief(let brief)):
      let judgment = brief.judgments[place]
      return (html(judgment.text), judgment.id(at: place))
    default: return (nil, nil)
    }
  }
}

extension HTML {
  /// Plain words.
  init(text: String) {
    var out: [UInt8] = []
    appendEscaped(text, to: &out)
    self.init(bytes: out)
  }
}
