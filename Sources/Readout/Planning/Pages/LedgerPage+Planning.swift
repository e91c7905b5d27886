extension PageContext {
  /// A page of the list of a kind; the newest entries when no page is given.
  func ledgerPage(_ kind: Kind, page: Int?) -> LedgerPage {
    let ledger = blueprint.ledgers[kind]
    let records = ledger?.records ?? []
    let pages = ledger?.pages ?? PageNumbering(count: 0, size: 1)
    let shown = pages.entries(ofPage: page).map { (record: records[$0], entry: entry(records[$0])) }
    let title = strings.word("list", kind.folder)
    return pagedList(
      title, kind: locale.term(kind), count: strings.count(kind.folder, records.count), years: years(shown),
      pages,
      page: page, index: here("\(kind.folder)/index.html"), folder: "\(kind.folder)/",
      descriptions: ("description-ledger", "description-ledger-page"))
  }

  /// An older page of a record's timeline.
  func timelinePage(_ number: RecordNumber, page: Int) -> LedgerPage {
    let timeline = timelineEntries(of: number)
    let shown = timeline.pages.entries(ofPage: page).map { timelineEntry(timeline.entries[$0]) }
    let record = library[number]
    return pagedList(
      title(number), kind: nil, count: strings.count("entries", timeline.entries.count), years: years(shown),
      timeline.pages, page: page, index: address(of: number), folder: "\(record.kind.folder)/\(record.id)/",
      descriptions: ("description-timeline-page", "description-timeline-page"))
  }

  func pagedList(
    _ title: String, kind: Term?, count: String, years: [Year], _ pages: PageNumbering, page: Int?,
    index: String,
    folder: String, descriptions: (index: String, page: String)
  ) -> LedgerPage {
    let number = pages.total - (page ?? pages.total) + 1
    let values = [
      ("list", title), ("name", title), ("count", count), ("site", library.configuration.title),
      ("page", String(number)),
      ("pages", String(pages.total)),
    ]
    let head = PageHead(
      title: page == nil ? title : strings.phrase("ledger-page-title", values),
      description: strings.phrase(page == nil ? descriptions.index : descriptions.page, values),
      pageClass: "ledger",
      versions: page == nil ? versions({ _ in true }, path: folder + "index.html") : [])
    return LedgerPage(
      frame: frame(head), title: title, kind: kind, summary: strings.phrase("list-summary", values),
      years: years,
      newer: neighbour(page.map { $0 + 1 }, pages, index, folder, "newer-entries"),
      older: neighbour((page ?? pages.total) - 1, pages, index, folder, "older-entries"),
      position: pages.total > 1 ? strings.phrase("page-of", values) : nil,
      pages: pageLinks(pages, page, index, folder))
  }

  private func neighbour(
    _ page: Int?, _ pages: PageNumbering, _ index: String, _ folder: String, _ phrase: String
  ) -> Link? {
    guard let page, page >= 1, page <= pages.total else { return nil }
    return Link(text: strings.phrase(phrase), address: pageAddress(page, pages, index, folder))
  }

  private func pageAddress(_ page: Int, _ pages: PageNumbering, _ index: String, _ folder: String) -> String {
    page == pages.total ? index : here("\(folder)pages/\(page).html")
  }

  /// Links to the pages around this one and to both ends, newest first, named by their place from the newest.
  func pageLinks(_ pages: PageNumbering, _ page: Int?, _ index: String, _ folder: String) -> [Link] {
    guard pages.total > 1 else { return [] }
    let current = page ?? pages.total
    let near = (1...pages.total).reversed().filter { $0 == 1 || $0 == pages.total || abs($0 - current) <= 3 }
    return near.map { number in
      Link(
        text: String(pages.total - number + 1), address: pageAddress(number, pages, index, folder),
        isCurrent: number == current)
    }
  }
}
