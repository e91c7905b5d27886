import Mustache

extension PageContext {
  func reactionPage(_ number: RecordNumber, _ reaction: Reaction?) -> ReactionPage {
    let siblings = reaction?.to.target.map { library.incoming.of($0, by: .to).filter { $0 != number } } ?? []
    return ReactionPage(
      frame: frame(reactionHead(number, reaction)), record: recordView(number),
      stance: card(number).entry.stance,
      by: link(to: reaction?.by), speaksFor: link(to: reaction?.speaksFor), office: reaction.flatMap(office),
      to: reaction.flatMap { link(to: $0.to) }, outcome: outcomeLink(card(number).target),
      legal: reaction?.legal.map { locale.term("legal", $0) },
      channel: reaction?.channel.map { locale.term("channel", $0) },
      quote: reaction?.quote.map { quote($0, of: number, reaction?.date.date) },
      searched: reaction?.searched.map { SearchedView(until: locale.text($0.until), places: $0.places) },
      percent: reaction?.likelihood.map(percent),
      confidence: reaction?.confidence.map { locale.term("confidence", $0) },
      byDate: reaction?.byDate.map { locale.text($0) },
      resolves: reaction?.resolves?.target.map { entry($0) },
      resolvedBy: newestFirst(library.incoming.of(number, by: .resolves)),
      answers: newestFirst(library.incoming.of(number, by: .to)),
      briefs: newestFirst(library.incoming.of(number, by: .about)), siblings: newestFirst(siblings))
  }

  /// Many reactions are named alike; what they answer and the day tell them apart.
  private func reactionHead(_ number: RecordNumber, _ reaction: Reaction?) -> PageHead {
    guard let reaction, let target = card(number).target?.link else {
      return recordHead(number, fallback: "description-reaction")
    }
    let parts = [title(number), target.text, locale.text(reaction.date).text]
    return recordHead(
      number, fallback: "description-reaction", title: parts.joined(separator: " · "), target: target.text)
  }

  private func outcomeLink(_ target: CardTarget?) -> Link? {
    target?.label == nil ? nil : target?.link
  }

  /// The office that a person who reacted held on the day.
  private func office(_ reaction: Reaction) -> String? {
    guard let person = reaction.by.target.map({ library[$0] }) else { return nil }
    return library.position(of: person, on: reaction.date.date, at: reaction.speaksFor?.target)?.title
  }

  private func quote(_ quote: Quote, of number: RecordNumber, _ date: PartialDate?) -> QuoteView {
    let language = quote.language ?? library[number].language ?? library.configuration.language
    return QuoteView(
      text: quote.text, language: language, direction: LanguageTable.direction(of: language).rawValue,
      languageName: language == locale.language ? nil : languageName(language),
      translation: quote.translation,
      translator: quote.translator, speaker: link(to: quote.speaker), verb: quote.verb,
      source: citation(quote.source, of: number).map { note($0) })
  }

  private func citation(_ source: QuoteSource?, of number: RecordNumber) -> Citation? {
    switch source {
    case .citation(let citation): citation
    case .id(let id, _): library[number].citations.first { $0.id == id }
    case nil: nil
    }
  }
}
