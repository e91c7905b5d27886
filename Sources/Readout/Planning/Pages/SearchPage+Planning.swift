extension PageContext {
  /// The page that searches the site.
  func searchPage() -> SearchPage {
    let title = strings.phrase("search-title")
    let values = [("site", library.configuration.title), ("count", counted)]
    var head = PageHead(
      title: title, description: strings.phrase("description-search", values), pageClass: "search",
      versions: versions({ _ in true }, path: searchPath))
    // What it finds, search engines find by themselves.
    head.isIndexed = false
    return SearchPage(
      frame: frame(head), title: title, summary: strings.phrase("search-summary", values), box: searchBox,
      groups: [kinds, years, most(of: .actor), most(of: .topic)].filter { !$0.entries.isEmpty })
  }

  /// What every page's own form needs.
  var searchBox: SearchBox {
    SearchBox(
      page: here(searchPath), index: "/" + searchIndexPath, words: here(searchWordsPath),
      description: library.configuration.baseURL == nil ? nil : here(openSearchPath))
  }

  /// "12 briefs, 3 meetings and 40 reactions".
  private var counted: String {
    let counts = listed.filter(\.isListedByDate).map { strings.count($0.folder, size(of: $0)) }
    guard let last = counts.last, counts.count > 1 else { return counts.first ?? "" }
    let list = counts.dropLast().joined(separator: strings.phrase("list-comma"))
    return strings.phrase("list-and", [("list", list), ("last", last)])
  }

  private var listed: [Kind] { Kind.allCases.filter(blueprint.hasList) }

  private func size(of kind: Kind) -> Int {
    kind.isListedByDate
      ? blueprint.ledgers[kind]?.records.count ?? 0 : blueprint.directory(of: kind, in: localeIndex).count
  }

  private var kinds: SearchGroup {
    SearchGroup(
      title: strings.word("search", "facet-kind"),
      entries: listed.map { SearchWay(name: listLink($0), count: String(size(of: $0))) })
  }

  /// The years of the archive, newest first, each leading to its months.
  private var years: SearchGroup {
    var years: [(year: Int, count: Int)] = []
    for period in blueprint.archive.periods.reversed() {
      if years.last?.year != period.date.year { years.append((period.date.year, 0)) }
      years[years.count - 1].count += period.records.count
    }
    let shown = years.enumerated().prefix(waysShown).map { place, entry in
      let address = here("archive/index.html#year--\(place + 1)")
      return SearchWay(name: Link(text: String(entry.year), address: address), count: String(entry.count))
    }
    return SearchGroup(
      title: strings.word("search", "facet-year"), entries: shown,
      all: rest(years.count - shown.count, here("archive/index.html")))
  }

  /// Those to which most briefs, meetings and reactions refer.
  private func most(of kind: Kind) -> SearchGroup {
    let byName = blueprint.directory(of: kind, in: localeIndex).letters.flatMap(\.records)
    let counts = byName.map { (record: $0, count: references(to: $0)) }.filter { $0.count > 0 }
    // By name where they have as many, since that is the order that they stand in.
    let ranked = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    let shown = ranked.prefix(waysShown).map(\.element)
    return SearchGroup(
      title: strings.word("list", kind.folder),
      entries: shown.map { SearchWay(name: link(to: $0.record), count: String($0.count)) },
      all: rest(byName.count - shown.count, here("\(kind.folder)/index.html")))
  }

  /// Leads to those that do not stand on the page; nil where all do.
  private func rest(_ count: Int, _ address: String) -> Link? {
    count > 0 ? Link(text: strings.phrase("and-more", [("n", String(count))]), address: address) : nil
  }

  /// How many refer to a record by front matter: what texts say of it would make the page depend on all of them.
  private func references(to number: RecordNumber) -> Int {
    let named = library.incoming.of(number).filter {
      !$0.relation.isInText && library.kinds[Int($0.from)].isListedByDate
    }
    return Set(named.map(\.from)).count
  }
}

/// The page that searches the site, from the root of its language.
let searchPath = "search.html"
/// What browsers read to search the site by themselves, likewise.
let openSearchPath = "search/opensearch.xml"
/// What the script says, likewise.
let searchWordsPath = "search/words.json"
/// The index's entry, the same for all languages.
let searchIndexPath = "search/index.bin"

/// So many years, actors and topics stand on the page.
private let waysShown = 12
