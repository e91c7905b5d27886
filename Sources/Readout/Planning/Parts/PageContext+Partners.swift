extension PageContext {
  /// With whom an actor had most to do; nil when with nobody.
  func partners(of actor: RecordNumber) -> PartnersView? {
    let pairs = topPairs(of: actor)
    guard !pairs.isEmpty else { return nil }
    return PartnersView(
      partners: pairs.map { partnerView($0, of: actor) },
      network: pairs.count > 1 ? network(of: actor, pairs) : nil,
      all: blueprint.relations.isEmpty ? nil : relationsLink)
  }

  /// The twelve pairs with most events, those with as many by name.
  private func topPairs(of actor: RecordNumber) -> [Relations.Pair] {
    let pairs = library.relations.pairs(of: actor).filter { $0.events > 0 }
    // Names decide only between those that have as many events as the last one that is shown.
    let counts = pairs.map(\.events).sorted(by: >)
    let least = counts.count > partnerLimit ? counts[partnerLimit - 1] : 1
    let named = pairs.filter { $0.events >= least }.map { pair in
      (pair: pair, name: sortKey(title(pair.actors.partner(of: actor))))
    }
    return named.sorted { a, b in
      if a.pair.events != b.pair.events { return a.pair.events > b.pair.events }
      return a.name == b.name ? a.pair.actors < b.pair.actors : a.name.lexicographicallyPrecedes(b.name)
    }.prefix(partnerLimit).map(\.pair)
  }

  /// - Parameter actor: whose partner is shown; nil shows both.
  func partnerView(_ pair: Relations.Pair, of actor: RecordNumber?) -> PartnerView {
    PartnerView(
      name: name(of: pair, for: actor), count: strings.count("events", Int(pair.events)),
      latest: latestDate(of: pair), balance: balance(of: pair))
  }

  private func name(of pair: Relations.Pair, for actor: RecordNumber?) -> Link {
    let partner = actor.map { link(to: pair.actors.partner(of: $0)) }
    guard pair.events >= library.configuration.relationsFrom else {
      return partner ?? Link(text: title(of: pair.actors))
    }
    return Link(
      text: partner?.text ?? title(of: pair.actors), address: here(blueprint.address(of: pair.actors)),
      textLanguage: partner?.textLanguage)
  }

  /// To which side the stances lean that two actors took on what the other did.
  func balance(of pair: Relations.Pair) -> Term {
    let word =
      switch (pair.stances, pair.steps * 2) {
      case (0, _): "none"
      case (let stances, let steps) where steps > stances: "favourable"
      case (let stances, let steps) where steps < -stances: "critical"
      default: "balanced"
      }
    return Term(text: strings.word("balance", word), word: word)
  }
}

/// So many partners stand on an actor's page, and in the figure.
private let partnerLimit = 12
