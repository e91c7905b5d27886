/// When a file is uploaded: before those that lead to it, or that need it.
enum UploadStage: Int, Comparable {
  /// Style sheets, pictures, data: what pages need, and what nothing is known of.
  case asset
  case page
  /// Lists of pages, and what is made of many.
  case list
  case front
  /// Former addresses, which lead to pages.
  case redirect
  /// Feeds, calendars and maps of the site, which bring machines to pages.
  case feed

  static func < (a: UploadStage, b: UploadStage) -> Bool { a.rawValue < b.rawValue }

  /// - Parameter content: of a page; nil for a file that is none.
  init(of address: String, _ content: PageContent?) {
    guard address.hasSuffix(".html") else {
      // The entry of the index leads to all its other files.
      self = Self.isFeed(address) ? .feed : address == searchEntryAddress ? .list : .asset
      return
    }
    switch content {
    case .record?, nil: self = .page
    case .front?: self = .front
    case .redirect?: self = .redirect
    default: self = .list
    }
  }

  private static func isFeed(_ address: String) -> Bool {
    let name = address.split(separator: "/").last ?? ""
    let known: Set<Substring> = ["feed.xml", "feed.json", "robots.txt", "_redirects", "redirects.map"]
    return known.contains(name) || name.hasSuffix(".ics")
      || name.hasSuffix(".xml") && (name.hasPrefix("sitemap") || name.hasPrefix("news-sitemap"))
  }
}
