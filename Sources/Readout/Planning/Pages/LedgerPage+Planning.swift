extension PageContext {
  /// A page of the list of a kind; the newest entries when no page is given.
  func ledgerPage(_ kind: Kind, page: Int?) -> LedgerPage {
    let ledger = blueprint.ledgers[kind]
    let records = ledger?.records ?? []
    let pages = ledger?.pages ?? PageNumbering(count: 0, size: 1)
    let shown = records[pages.entries(ofPage: page)]
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
    let record = library[number]
    return pagedList(
      title(number), kind: nil, count: strings.count("entries", timeline.entries.count),
      years: timelineYears(timeline, page: page),
      timeline.pages, page: page, index: address(of: number), folder: "\(record.kind.folder)/\(record.id)/",
      descriptions: ("description-timeline-page", "description-timeline-page"))
  }

  func pagedList(
    _ title: String, kind: Term?, count: String, years: [Year], _ pages: PageNumbering, page: Int?,
    index: String,
    folder: String, descriptions: (index: String, page: String)
  ) -> LedgerPage {
    let head = listHead(
      title, count: count, path: folder + "index.html", pages, page, descriptions: descriptions)
    return LedgerPage(
      frame: frame(head), title: title, kind: kind,
      summary: strings.phrase("list-summary", pageValues(title, count, pages, page)), years: years,
      pager: pager(pages, page: page, index: index, folder: folder))
  }
}
