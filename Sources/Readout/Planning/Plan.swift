/// Every file that will exist, with what it is made of.
public struct Plan: Sendable {
  public let pages: PageList
  /// Files copied as they are: media, `Content/files/`.
  public let copies: [StaticFile]
  /// Smaller copies of images.
  public let renditions: [Rendition]
  /// Pictures for where pages are shared.
  public let cards: [PlannedCard]
  /// What the theme brings along.
  let assets: [ThemeAsset]
  /// What is wrong with the addresses.
  public let diagnostics: [Diagnostic]
  let blueprint: Blueprint
}

/// Planning: every page that will exist, with addresses that no two share.
/// - Parameters:
///   - strings: the interface's words, for the site's language first and then for its others in order.
///   - assets: what the theme brings along.
///   - before: the plan before an edit, of which what has not changed is taken over.
///   - keepsWords: whether the strings are those of that plan.
public func plan(
  _ library: Library, _ content: SiteContent, strings: [Strings], assets: [ThemeAsset],
  before: Plan? = nil, keepsWords: Bool = false, sitemapLimit: Int? = nil,
  with parallelism: Parallelism
) -> Plan {
  let blueprint = Blueprint(
    library, strings: strings, assets: assets, before: before?.blueprint, keepsWords: keepsWords,
    with: parallelism)
  let copies = content.media.map(\.file).filter { !library.heldMedia.holds($0) } + content.files
  if let before, blueprint.keepsPages, before.copies == copies,
    before.assets.map(\.address) == assets.map(\.address)
  {
    return Plan(
      pages: before.pages, copies: copies, renditions: blueprint.library.renditions(of: copies),
      cards: plannedCards(before.pages.all, blueprint, parallelism), assets: assets,
      diagnostics: before.diagnostics,
      blueprint: blueprint)
  }
  var planning = Planning(blueprint)
  planning.addPages()
  planning.addFiles(copies: copies, sitemapLimit: sitemapLimit ?? SitemapParts.limit)
  planning.checkAddresses(copies: copies, assets: assets)
  planning.checkMenu()
  return Plan(
    pages: PageList(planning.pages), copies: copies, renditions: blueprint.library.renditions(of: copies),
    cards: plannedCards(planning.pages, blueprint, parallelism), assets: assets,
    diagnostics: planning.diagnostics,
    blueprint: blueprint)
}

extension Library {
  /// The smaller copies of those images that the site has.
  func renditions(of copies: [StaticFile]) -> [Rendition] {
    guard !renditions.isEmpty else { return [] }
    let paths = Set(copies.map(\.path))
    return renditions.distinct.filter { paths.contains($0.source) }
  }
}

/// Lists the pages and files of a site, and sees that no two share an address.
struct Planning {
  let blueprint: Blueprint
  var pages: [PlannedPage] = []
  var diagnostics: [Diagnostic] = []

  init(_ blueprint: Blueprint) { self.blueprint = blueprint }

  mutating func addPages() {
    for locale in blueprint.locales.indices {
      add("index.html", .front, locale)
      addData(locale)
      for kind in Kind.allCases where blueprint.hasList(kind) {
        if kind.isListedByDate { addLedger(kind, locale) } else { addDirectory(kind, locale) }
      }
      addLedgers(locale)
      if blueprint.hasCalendar { add("calendar.html", .calendar, locale) }
      addSearch(locale)
      addArchive(locale)
      addDigests(locale)
      addRecords(locale)
      addRelations(locale)
    }
    for owner in blueprint.calendarOwners {
      add(blueprint.calendarAddress(of: owner), .calendarFile(of: owner), 0)
    }
    add("404.html", .missing, 0)
    addRedirects()
  }

  private mutating func add(_ path: String, _ content: PageContent, _ locale: Int) {
    pages.append(
      PlannedPage(address: blueprint.locales[locale].prefix + path, content: content, locale: locale))
  }

  private mutating func addLedger(_ kind: Kind, _ locale: Int) {
    add("\(kind.folder)/index.html", .ledger(kind, page: nil), locale)
    for page in blueprint.ledgers[kind]?.olderPages ?? 1..<1 {
      add("\(kind.folder)/pages/\(page).html", .ledger(kind, page: page), locale)
    }
  }

  private mutating func addLedgers(_ locale: Int) {
    if blueprint.hasCommitments {
      add("commitments.html", .commitments(page: nil), locale)
      for page in blueprint.commitments.value.pages.olderPages {
        add("commitments/pages/\(page).html", .commitments(page: page), locale)
      }
    }
    if blueprint.hasForecasts {
      add("forecasts.html", .forecasts(page: nil), locale)
      for page in blueprint.forecasts.value.pages.olderPages {
        add("forecasts/pages/\(page).html", .forecasts(page: page), locale)
      }
    }
  }

  private mutating func addDirectory(_ kind: Kind, _ locale: Int) {
    add("\(kind.folder)/index.html", .directory(kind, letter: nil), locale)
    for letter in blueprint.directory(of: kind, in: locale).separateLetters {
      add("\(kind.folder)/letters/\(letter.id).html", .directory(kind, letter: letter.id), locale)
    }
  }

  private mutating func addSearch(_ locale: Int) {
    guard blueprint.library.configuration.hasSearch else { return }
    add(searchPath, .search, locale)
    add(searchWordsPath, .searchWords, locale)
    guard blueprint.library.configuration.baseURL != nil else { return }
    add(openSearchPath, .openSearch, locale)
  }

  private mutating func addArchive(_ locale: Int) {
    guard blueprint.hasArchive else { return }
    add("archive/index.html", .archive, locale)
    for period in blueprint.archive.periods {
      add(period.address, .month(period.date, page: nil), locale)
      for page in period.pages.olderPages {
        add("\(period.folder)pages/\(page).html", .month(period.date, page: page), locale)
      }
    }
  }

  private mutating func addDigests(_ locale: Int) {
    guard blueprint.hasDigests else { return }
    let book = blueprint.digests.value
    add(digestsPath, .digests(page: nil), locale)
    for page in book.pages.olderPages { add("digests/pages/\(page).html", .digests(page: page), locale) }
    for period in book.periods { add(digestPath(period), .digest(period), locale) }
  }

  private mutating func addRecords(_ locale: Int) {
    for number in blueprint.library.records.indices.map(RecordNumber.init)
    where blueprint.hasPage(number, in: locale) {
      add(blueprint.library[number].address, .record(number), locale)
      for page in blueprint.timelines[Int(number)].pages.olderPages {
        add(blueprint.timelineAddress(number, page: page), .timeline(number, page: page), locale)
      }
    }
  }

  private mutating func addData(_ locale: Int) {
    let extent = blueprint.library.configuration.data
    guard extent != .none else { return }
    add("data/index.html", .dataPage, locale)
    guard locale == 0 else { return }
    for file in DataFile.allCases { add(file.address, .data(file), locale) }
    guard extent == .pages else { return }
    for number in blueprint.library.records.indices where blueprint.isShown[number] {
      add(blueprint.library.records[number].dataAddress, .recordData(RecordNumber(number)), locale)
    }
  }

  private mutating func addRelations(_ locale: Int) {
    guard !blueprint.relations.isEmpty else { return }
    add("relations/index.html", .relations(page: nil), locale)
    for page in blueprint.relations.pages.olderPages {
      add("relations/pages/\(page).html", .relations(page: page), locale)
    }
    for pair in blueprint.relations.pairs {
      add(blueprint.address(of: pair.actors), .relation(pair.actors, page: nil), locale)
      for page in pair.pages.olderPages {
        add(blueprint.address(of: pair.actors, page: page), .relation(pair.actors, page: page), locale)
      }
    }
  }

  private mutating func addRedirects() {
    for (number, record) in blueprint.library.records.enumerated() {
      for redirect in record.redirects {
        let locale = blueprint.locale(ofFormer: redirect.text, of: RecordNumber(number))
        pages.append(
          PlannedPage(
            address: redirectAddress(redirect.text), content: .redirect(RecordNumber(number)), locale: locale)
        )
      }
    }
  }

  // MARK: - Files for programs

  /// - Parameter copies: a `robots.txt` among them takes the place of Readout's.
  mutating func addFiles(copies: [StaticFile], sitemapLimit: Int) {
    if blueprint.library.records.contains(where: { !$0.redirects.isEmpty }) {
      for format in RedirectFormat.allCases { add(format.fileName, .redirects(format), 0) }
    }
    guard blueprint.library.configuration.baseURL != nil else { return }
    for locale in blueprint.locales.indices { addFeeds(locale) }
    addSitemaps(limit: sitemapLimit)
    if !copies.contains(where: { $0.address == "robots.txt" }) { add("robots.txt", .robots, 0) }
  }

  private mutating func addFeeds(_ locale: Int) {
    for source in blueprint.feedSources where blueprint.hasFeed(source, in: locale) {
      let folder = blueprint.feedFolder(source)
      for format in FeedFormat.allCases { add(folder + format.fileName, .feed(source, format), locale) }
    }
  }

  private mutating func addSitemaps(limit: Int) {
    let ranges = SitemapParts(pages, languages: blueprint.locales.count, limit: limit).ranges
    if ranges.count == 1 {
      add("sitemap.xml", .sitemap(first: ranges[0].lowerBound, last: ranges[0].upperBound), 0)
    } else {
      add("sitemap.xml", .sitemapIndex(ranges.count), 0)
      for (index, range) in ranges.enumerated() {
        add(
          sitemapAddress(part: index + 1), .sitemap(first: range.lowerBound, last: range.upperBound), 0)
      }
    }
    add("news-sitemap.xml", .newsSitemap, 0)
  }
}

/// `/briefs/` as the path of the file that answers there.
func menuPath(_ address: String) -> String {
  let path = String(address.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}

/// The file that answers at a former address.
func redirectAddress(_ path: String) -> String {
  if path.hasSuffix("/") { return path + "index.html" }
  let name = path.split(separator: "/").last ?? ""
  return name.contains(".") ? path : path + "/index.html"
}

extension Kind {
  /// Whether its list is a ledger by date; the others are directories by name.
  var isListedByDate: Bool { self == .brief || self == .meeting || self == .reaction }
}
