extension PageContext {
  /// What was new in a period.
  func digestPage(_ period: DigestPeriod) -> DigestPage {
    let lists = blueprint.digests.value.lists(of: period)
    let (title, count) = (digestTitle(period), counts(of: lists))
    let head = PageHead(
      title: title,
      description: strings.phrase(
        "description-digest", [("title", title), ("site", library.configuration.title), ("count", count)]),
      pageClass: "ledger", versions: versions({ _ in true }, path: digestPath(period)))
    let place = blueprint.digests.value.place(of: period)
    return DigestPage(
      frame: frame(head), title: title, summary: count, digests: digestsLink,
      sections: digestSections(lists, limit: digestPageLimit),
      earlier: place.flatMap { digestLink($0 - 1) }, later: place.flatMap { digestLink($0 + 1) })
  }

  /// A page of the list of digests; the newest when no page is given.
  func digestsPage(page: Int?) -> DigestsPage {
    let book = blueprint.digests.value
    let (title, count) = (strings.word("list", "digests"), strings.count("digests", book.periods.count))
    return DigestsPage(
      frame: frame(
        listHead(
          title, count: count, path: digestsPath, book.pages, page,
          descriptions: ("description-ledger", "description-ledger-page"))),
      title: title, summary: strings.phrase("list-summary", [("count", count)]),
      entries: book.pages.entries(ofPage: page).reversed().map { line(book.periods[$0]) },
      pager: pager(book.pages, page: page, index: here(digestsPath), folder: "digests/"))
  }

  private func line(_ period: DigestPeriod) -> DigestLine {
    DigestLine(
      name: Link(text: digestDates(period), address: here(digestPath(period))),
      detail: counts(of: blueprint.digests.value.lists(of: period)))
  }

  /// The list of all digests.
  var digestsLink: Link {
    Link(
      text: strings.word("list", "digests"), address: here(digestsPath),
      isCurrent: address == locale.prefix + digestsPath)
  }

  private func digestLink(_ place: Int) -> Link? {
    let periods = blueprint.digests.value.periods
    guard periods.indices.contains(place) else { return nil }
    return Link(text: digestDates(periods[place]), address: here(digestPath(periods[place])))
  }

  /// "20 July 2023", "24–30 July 2023".
  func digestDates(_ period: DigestPeriod) -> String {
    locale.text(When(date: period.firstDate), to: When(date: period.lastDate)).text
  }

  /// "The week: 24–30 July 2023".
  func digestTitle(_ period: DigestPeriod) -> String {
    let phrase =
      switch period.form {
      case .day: "digest-day"
      case .week: "digest-week"
      case .span: "digest-span"
      }
    return strings.phrase(phrase, [("date", digestDates(period))])
  }

  /// "3 briefs, 2 reactions".
  func counts(of lists: [DigestBook.List]) -> String {
    lists.map { strings.count($0.section.noun, $0.facts.count) }
      .joined(separator: strings.phrase("list-comma"))
  }
}

extension DigestFact.Section {
  /// The name of its noun among the strings' counts.
  fileprivate var noun: String {
    switch self {
    case .briefs, .reactions, .meetings: rawValue
    case .changes: "digest-changes"
    case .commitments: "digest-commitments"
    case .settled: "forecasts-settled"
    case .due: "forecasts-due"
    case .ahead: "meetings-ahead"
    }
  }
}

/// Where the list of digests lies, and a digest, in a language's folder.
let digestsPath = "digests/index.html"
func digestPath(_ period: DigestPeriod) -> String { "digests/\(period.name).html" }

/// So many entries stand in a part of a digest's page; the lists have the rest.
private let digestPageLimit = 200
