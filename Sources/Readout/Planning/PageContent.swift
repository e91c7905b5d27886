/// A page that will exist: where, and what it shows.
public struct PlannedPage: Sendable {
  /// Path from the site's root: `briefs/x.html`.
  public var address: String
  var content: PageContent
  /// Place of its language in the blueprint's locales.
  var locale: Int
}

enum PageContent: Sendable {
  case record(RecordNumber)
  /// A page of a list by date; `page` is nil for the newest, which is the index.
  case ledger(Kind, page: Int?)
  /// An older page of a record's timeline.
  case timeline(RecordNumber, page: Int)
  /// A list by name; `letter` is nil for the index.
  case directory(Kind, letter: String?)
  /// A page of the ledger of commitments; `page` is nil for the first.
  case commitments(page: Int?)
  /// A page of the ledger of forecasts; `page` is nil for the first.
  case forecasts(page: Int?)
  /// The meetings ahead and behind.
  case calendar
  /// A calendar of meetings for programs: the site's when it is nobody's, or that of a record.
  case calendarFile(of: RecordNumber?)
  /// The months of the archive.
  case archive
  /// A month of the archive, or what is dated by its year alone; `page` is nil for the newest entries.
  case month(PartialDate, page: Int?)
  /// What passed between two actors; `page` is nil for the newest.
  case relation(ActorPair, page: Int?)
  /// A page of the list of relations; `page` is nil for those with most events.
  case relations(page: Int?)
  /// The page on the site's data.
  case dataPage
  case data(DataFile)
  /// A record's own file of data.
  case recordData(RecordNumber)
  /// What was new in a period.
  case digest(DigestPeriod)
  /// A page of the list of digests; `page` is nil for the newest.
  case digests(page: Int?)
  /// The page that searches the site.
  case search
  /// What its script says, and how browsers search by themselves: files for programs.
  case searchWords
  case openSearch
  case front
  case missing
  case redirect(RecordNumber)
  /// Not a page, but a file for programs, as are the next.
  case feed(FeedSource, FeedFormat)
  /// The addresses of some pages, by their places in the plan.
  case sitemap(first: Int, last: Int)
  /// The addresses of so many sitemaps.
  case sitemapIndex(Int)
  case newsSitemap
  case robots
  case redirects(RedirectFormat)
}
