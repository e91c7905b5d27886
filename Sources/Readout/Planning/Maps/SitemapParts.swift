/// How the addresses of a site are divided among sitemaps.
struct SitemapParts: Sendable {
  /// As many as one sitemap may have (sitemaps.org).
  static let limit = 50_000
  /// One may have 50 MB, too: an address takes some 250 bytes, and names its versions in all languages.
  private static let addressLimit = 200_000

  /// Ranges of places among the pages, each with no more addresses than one sitemap may have, and with one at least.
  let ranges: [Range<Int>]

  /// - Parameter limit: how many addresses a sitemap may have.
  init(_ pages: [PlannedPage], languages: Int, limit: Int) {
    let limit = max(1, min(limit, Self.addressLimit / (languages + 1)))
    var ranges: [Range<Int>] = []
    var (start, count) = (0, 0)
    for (place, page) in pages.enumerated() where page.isIndexed {
      if count == limit {
        ranges.append(start..<place)
        (start, count) = (place, 0)
      }
      count += 1
    }
    if count > 0 { ranges.append(start..<pages.count) }
    self.ranges = ranges
  }
}

extension PlannedPage {
  /// Whether it is a page that search engines may list.
  var isIndexed: Bool {
    switch content {
    case .missing, .redirect, .search: false
    default: isPage
    }
  }

  /// Whether it is a page for readers, rather than a file for programs.
  var isPage: Bool { address.hasSuffix(".html") }
}

extension PageContent {
  /// Whether the page has the same address, but for the folder, in every language that has it: numbered pages of
  /// lists and letters differ from language to language.
  var hasVersions: Bool {
    switch self {
    case .record, .front, .archive, .ledger(_, nil), .directory(_, nil), .commitments(nil), .forecasts(nil),
      .month(_, nil), .relation(_, nil), .relations(nil), .search:
      true
    default: false
    }
  }
}

extension Plan {
  /// How many pages there are for readers.
  public var pageCount: Int { pages.all.count { $0.isPage } }
  /// How many files for programs Readout makes: feeds, maps, redirects.
  public var fileCount: Int { pages.all.count - pageCount }
}
