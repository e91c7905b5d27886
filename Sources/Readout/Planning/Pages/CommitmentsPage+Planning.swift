extension PageContext {
  /// A page of the ledger of commitments; the newest entries, with what is owed, when no page is given.
  func commitmentsPage(page: Int?) -> CommitmentsPage {
    let ledger = blueprint.commitments.value
    let title = strings.word("list", "commitments")
    let isFirst = page == nil
    let holdsAll = isFirst && ledger.isShort
    let pager = pager(
      ledger.pages, page: page, index: here("commitments.html"), folder: "commitments/")
    return CommitmentsPage(
      frame: frame(
        listHead(
          title, count: "", path: "commitments.html", ledger.pages, page,
          descriptions: ("description-commitments", "description-timeline-page"))),
      title: title, summary: summary(ledger),
      overdue: isFirst ? ledger.overdue.prefix(ledgerSection).compactMap(commitmentEntry) : [],
      overdueRest: isFirst ? rest(ledger.overdue.count) : nil,
      open: isFirst ? ledger.open.prefix(ledgerSection).compactMap(commitmentEntry) : [],
      openRest: isFirst ? rest(ledger.open.count) : nil,
      years: holdsAll ? [] : years(ledger, ledger.pages.entries(ofPage: page)), pager: pager)
  }

  /// "12 commitments: 3 overdue, 5 open, 4 kept."
  private func summary(_ ledger: CommitmentLedger) -> String {
    var items: [String] = []
    func add(_ count: Int, _ word: String) {
      guard count > 0 else { return }
      items.append(
        strings.phrase(
          "stance-item", [("n", String(count)), ("stance", strings.word("commitment-status", word))]))
    }
    add(ledger.overdue.count, "overdue")
    add(ledger.open.count, CommitmentStatus.open.rawValue)
    for (status, count) in ledger.settled { add(count, status.rawValue) }
    return strings.phrase(
      "counted-list",
      [
        ("count", strings.count("commitments", ledger.places.count)),
        ("list", items.joined(separator: strings.phrase("list-comma"))),
      ])
  }

  private func years(_ ledger: CommitmentLedger, _ shown: Range<Int>) -> [CommitmentYear] {
    byYear(ledger.places[shown].reversed(), \.meeting).map { year, places in
      CommitmentYear(year: year, entries: places.compactMap(commitmentEntry))
    }
  }

  func commitmentEntry(_ place: CommitmentLedger.Place) -> CommitmentEntry? {
    guard let meeting = library[place.meeting].meeting else { return nil }
    let commitment = meeting.commitments[place.index]
    return CommitmentEntry(
      commitment: view(of: commitment), meeting: link(to: place.meeting, fragment: commitment.id),
      made: locale.text(meeting.start, to: meeting.end), language: sourceLanguage(of: place.meeting))
  }
}

extension PageContext {
  /// "and 12 more", where a section does not hold all.
  func rest(_ count: Int) -> String? {
    count > ledgerSection
      ? strings.phrase("rest-below", [("n", String(count - ledgerSection))]) : nil
  }

  /// The language of what a record's front matter says, where that is not the page's.
  func sourceLanguage(of number: RecordNumber) -> String? {
    let language = library[number].language ?? library.configuration.language
    return language == locale.language ? nil : language
  }
}

/// So many entries stand in a section of the first page of a ledger; the list below has the rest.
let ledgerSection = 25
