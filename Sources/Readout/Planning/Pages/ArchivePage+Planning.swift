extension PageContext {
  /// The months of the archive.
  func archivePage() -> ArchivePage {
    let periods = blueprint.archive.periods
    let values = [
      ("site", library.configuration.title), ("count", counts(of: periods.flatMap(\.records))),
    ]
    let title = strings.phrase("archive")
    let head = PageHead(
      title: title, description: strings.phrase("description-archive", values), pageClass: "directory",
      versions: versions({ _ in true }, path: "archive/index.html"))
    return ArchivePage(
      frame: frame(head), title: title, summary: strings.phrase("archive-summary", values),
      years: archiveYears(periods))
  }

  private func archiveYears(_ periods: [Archive.Period]) -> [ArchiveYear] {
    var years: [(year: Int, periods: [Archive.Period])] = []
    for period in periods.reversed() {
      if years.last?.year != period.date.year { years.append((period.date.year, [])) }
      years[years.count - 1].periods.append(period)
    }
    return years.map { year, periods in
      ArchiveYear(
        year: String(year), count: strings.count("entries", periods.reduce(0) { $0 + $1.records.count }),
        months: periods.map { period in
          let name = periodTitle(period.date, isWithinYear: true)
          return ArchiveMonth(
            name: Link(text: name, address: here(period.address)), detail: counts(of: period.records))
        })
    }
  }

  /// A page of a month; the newest entries when no page is given.
  func monthPage(_ date: PartialDate, page: Int?) -> MonthPage {
    let period = blueprint.archive[date] ?? Archive.Period(date: date, records: [])
    let title = periodTitle(date)
    let (pages, count) = (period.pages, counts(of: period.records))
    let head = listHead(
      title, count: count, path: period.address, pages, page,
      descriptions: ("description-month", "description-month-page"))
    return MonthPage(
      frame: frame(head), title: title, summary: count, archive: archiveLink,
      lists: monthLists(pages.entries(ofPage: page).map { period.records[$0] }),
      balance: page == nil ? balance(of: period.records) : nil,
      earlier: periodLink(blueprint.archive.place(of: date) - 1),
      later: periodLink(blueprint.archive.place(of: date) + 1),
      pager: pager(pages, page: page, index: here(period.address), folder: period.folder))
  }

  var archiveLink: Link {
    let path = "archive/index.html"
    return Link(
      text: strings.phrase("archive"), address: here(path), isCurrent: address == locale.prefix + path)
  }

  private func periodLink(_ place: Int) -> Link? {
    guard blueprint.archive.periods.indices.contains(place) else { return nil }
    let period = blueprint.archive.periods[place]
    return Link(text: periodTitle(period.date), address: here(period.address))
  }

  /// "July 2023"; "2023, month not known".
  func periodTitle(_ date: PartialDate, isWithinYear: Bool = false) -> String {
    if date.month != nil { return locale.text(date).text }
    return strings.phrase(isWithinYear ? "month-unknown" : "year-only", [("year", String(date.year))])
  }

  private func monthLists(_ records: [RecordNumber]) -> [MonthList] {
    Kind.allCases.filter(\.isListedByDate).compactMap { kind in
      let own = records.filter { library.kinds[Int($0)] == kind }
      guard !own.isEmpty else { return nil }
      return MonthList(
        kind: locale.term(kind), title: strings.word("list", kind.folder), entries: entries(own.reversed()))
    }
  }

  /// "3 briefs, 1 meeting", without what there is none of.
  private func counts(of records: [RecordNumber]) -> String {
    let counts = Kind.allCases.filter(\.isListedByDate).compactMap { kind -> String? in
      let count = records.count { library.kinds[Int($0)] == kind }
      return count > 0 ? strings.count(kind.folder, count) : nil
    }
    return counts.joined(separator: strings.phrase("list-comma"))
  }
}
