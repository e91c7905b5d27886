import Mustache

extension PageContext {
  func reactionPage(_ number: RecordNumber, _ reaction: Reaction?) -> ReactionPage {
    let siblings = reaction?.to.target.map { library.incoming.of($0, by: .to).filter { $0 != number } } ?? []
    return ReactionPage(
      frame: frame(reactionHead(number, reaction)), record: recordView(number),
      stance: card(number).entry.stance,
      by: link(to: reaction?.by), speaksFor: link(to: reaction?.speaksFor),
      office: reaction.flatMap { heldOffice(of: $0.by, on: $0.date.date, at: $0.speaksFor) },
      to: reaction.flatMap { link(to: $0.to) }, outcome: outcomeLink(card(number).target),
      legal: reaction?.legal.map { locale.term("legal", $0) },
      channel: reaction?.channel.map { locale.term("channel", $0) },
      quote: reaction.flatMap { quote($0, of: number) },
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
}
