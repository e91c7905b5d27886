extension PageContext {
  /// The way from the front page to this one (schema.org: BreadcrumbList); the front page has none.
  func writeTrail(to head: PageHead, _ json: inout JSONWriter) {
    if case .front = content { return }
    let front = Link(text: library.configuration.title, address: here("index.html"))
    let name = record.map(title) ?? head.title
    let way = [front] + stations + [Link(text: name)]
    json.object { json in
      json.member("@type", "BreadcrumbList")
      json.member("itemListElement", each: way.enumerated()) { station, json in
        json.member("@type", "ListItem")
        json.member("position", station.offset + 1)
        json.member("name", station.element.text)
        json.member("item", station.element.address.flatMap { absolute(String($0.dropFirst())) })
      }
    }
  }

  /// What lies between the front page and this one.
  private var stations: [Link] {
    switch content {
    case .record(let number): list(of: library.kinds[Int(number)])
    case .timeline(let number, _): list(of: library.kinds[Int(number)]) + [link(to: number)]
    case .ledger(let kind, .some): list(of: kind)
    case .directory(let kind, .some): list(of: kind)
    case .commitments(.some): [ledgerLink("commitments")]
    case .forecasts(.some): [ledgerLink("forecasts")]
    case .month(let date, let page): [archiveLink] + (page == nil ? [] : [monthLink(date)])
    case .relation(let pair, let page): [relationsLink] + (page == nil ? [] : [relationLink(pair)])
    case .relations(.some): [relationsLink]
    default: []
    }
  }

  private func list(of kind: Kind) -> [Link] { blueprint.hasList(kind) ? [listLink(kind)] : [] }

  private func monthLink(_ date: PartialDate) -> Link {
    Link(text: periodTitle(date), address: blueprint.archive[date].map { here($0.address) })
  }

  private func relationLink(_ pair: ActorPair) -> Link {
    Link(text: title(of: pair), address: here(blueprint.address(of: pair)))
  }
}
