extension PageContext {
  /// The words of a reaction, who said them in what office, and where else they are quoted.
  func quote(_ reaction: Reaction, of number: RecordNumber) -> QuoteView? {
    guard let quote = reaction.quote else { return nil }
    let language = quote.language ?? library[number].language ?? library.configuration.language
    let speaker = quote.speaker?.reference ?? reaction.by
    let actor = speaker.target == reaction.by.target ? reaction.speaksFor : nil
    return QuoteView(
      text: quote.text, language: language, direction: LanguageTable.direction(of: language).rawValue,
      languageName: language == locale.language ? nil : languageName(language),
      translation: quote.translation, translator: quote.translator,
      speaker: quote.speaker.map { link(to: $0) } ?? link(to: reaction.by),
      office: heldOffice(of: speaker, on: reaction.date.date, at: actor), verb: quote.verb,
      source: citation(quote.source, of: number).map { note($0) },
      uses: newestFirst(blueprint.repeatedQuotes[number] ?? []))
  }

  private func citation(_ source: QuoteSource?, of number: RecordNumber) -> Citation? {
    switch source {
    case .citation(let citation): citation
    case .id(let id, _): library[number].citations.first { $0.id == id }
    case nil: nil
    }
  }
}
