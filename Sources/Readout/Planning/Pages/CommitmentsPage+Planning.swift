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
        listHead(title, path: "commitments.html", description: "description-commitments", page, ledger.pages)),
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
    var years: [CommitmentYear] = []
    for place in ledger.places[shown].reversed() {
      guard let entry = commitmentEntry(place) else { continue }
      let year = self.year(of: place.meeting)
      if years.last?.year == year {
        years[years.count - 1].entries.append(entry)
      } else {
        years.append(CommitmentYear(year: year, entries: [entry]))
      }
    }
    return years
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
  /// The head of a page of a list that is no list of records.
  func listHead(
    _ title: String, path: String, description: String, _ page: Int?, _ pages: PageNumbering
  ) -> PageHead {
    let values = [
      ("list", title), ("name", title), ("site", library.configuration.title),
      ("page", String(pages.total - (page ?? pages.total) + 1)), ("pages", String(pages.total)),
    ]
    return PageHead(
      title: page == nil ? title : strings.phrase("ledger-page-title", values),
      description: strings.phrase(page == nil ? description : "description-timeline-page", values),
      pageClass: "ledger", versions: page == nil ? versions({ _ in true }, path: path) : [])
  }

  /// "and 12 more", where a section does not hold all.
  func rest(_ count: Int) -> String? {
    count > ledgerSection
      ? strings.phrase("rest-below", [("n", String(count - ledgerSection))]) : nil
  }

  /// The year under which a record stands in a list.
  func year(of number: RecordNumber) -> String {
    library[number].startWhen.map { String($0.date.year) } ?? strings.phrase("undated")
  }

  /// The language of what a record's front matter says, where that is not the page's.
  func sourceLanguage(of number: RecordNumber) -> String? {
    let language = library[number].language ?? library.configuration.language
    return language == locale.language ? nil : language
  }
}

/// So many entries stand in a section of the first page of a ledger; the list below has the rest.
let ledgerSection = 25
