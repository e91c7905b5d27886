extension PageContext {
  /// What the picture of a brief or a meeting shows where it is shared; nil for other records.
  func socialCard(_ number: RecordNumber) -> SocialCard? {
    let record = library[number]
    let (counts, kind, date): ([StanceCount], String, DateText?)
    switch record.details {
    case .brief(let brief):
      counts = stances(on: brief).0
      kind = brief.kind.map { locale.term("brief-kind", $0).text } ?? locale.term(record.kind).text
      date = record.date.map { locale.text($0) }
    case .meeting(let meeting):
      counts = self.counts(library.incoming.of(number, by: .to))
      kind = locale.term(record.kind).text
      date = locale.text(meeting.start, to: meeting.end)
    default: return nil
    }
    let configuration = library.configuration
    return SocialCard(
      title: title(number), kind: kind, date: date?.text, site: configuration.title,
      desk: configuration.desk, language: locale.language,
      isRightToLeft: locale.direction == "rtl", stances: counts.compactMap(cardCount),
      stanceTitle: strings.word("list", "reactions"))
  }

  private func cardCount(_ count: StanceCount) -> SocialCard.Count? {
    guard let stance = Stance(rawValue: count.mark.stance.word),
      let basis = Basis(rawValue: count.mark.basis.word), let number = Int(count.count)
    else { return nil }
    let words = count.mark.stance.text
    return SocialCard.Count(
      stance: stance, basis: basis, number: number,
      words: basis == .observed ? words : "\(words) (\(count.mark.basis.text))")
  }

  /// Where a card is on the site: `cards/briefs/x-HASH.png`.
  func address(of card: SocialCard, _ number: RecordNumber) -> String {
    let record = library[number]
    return
      "\(locale.prefix)cards/\(record.kind.folder)/\(record.id)-\(card.digest.hexadecimal.prefix(16)).png"
  }

  /// The picture of the page of a brief or a meeting; nil where it has none of its own.
  func sharedCard(_ number: RecordNumber) -> SharedImage? {
    guard library.hasCards, let card = socialCard(number),
      let address = absolute(address(of: card, number))
    else { return nil }
    return SharedImage(
      address: address, alt: title(number), width: String(SocialCard.width), height: String(SocialCard.height)
    )
  }

  /// A picture of the site as one for sharing; nil for a drawing, which networks do not show.
  func sharedPicture(_ path: String, alt: String) -> SharedImage? {
    guard ImageFormat(path: path) != .svg, let address = absolute(path) else { return nil }
    let size = library.imageSizes[path]
    return SharedImage(
      address: address, alt: alt, width: size.map { String($0.width) }, height: size.map { String($0.height) }
    )
  }

  /// The picture of pages that have none; nil where the site's address is not known.
  var genericCard: SharedImage? {
    absolute(String(blueprint.assets[GenericCard.name].dropFirst())).map {
      SharedImage(
        address: $0, alt: library.configuration.title, width: String(SocialCard.width),
        height: String(SocialCard.height))
    }
  }
}
