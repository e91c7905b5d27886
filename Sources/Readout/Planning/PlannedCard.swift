/// A picture for where a page is shared.
public struct PlannedCard: Sendable, Hashable {
  /// From the site's root; it holds the hash of what the card shows.
  public var address: String
  var record: RecordNumber
  /// Place of its language in the blueprint's locales.
  var locale: Int
}

/// The cards of all briefs and meetings, in the order of their pages; none where the site has none.
func plannedCards(_ pages: [PlannedPage], _ blueprint: Blueprint, _ parallelism: Parallelism) -> [PlannedCard]
{
  guard blueprint.library.hasCards else { return [] }
  return parallelism.map(pages.count) { index -> PlannedCard? in
    let page = pages[index]
    guard case .record(let number) = page.content else { return nil }
    let context = PageContext(blueprint, page)
    return context.socialCard(number).map {
      PlannedCard(address: context.address(of: $0, number), record: number, locale: page.locale)
    }
  }.compactMap(\.self)
}

extension Blueprint {
  /// What a card shows.
  func socialCard(_ card: PlannedCard) -> SocialCard? {
    let page = PlannedPage(address: card.address, content: .record(card.record), locale: card.locale)
    return PageContext(self, page).socialCard(card.record)
  }
}
