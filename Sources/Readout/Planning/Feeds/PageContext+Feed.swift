extension PageContext {
  /// The feed but for its entries.
  /// - Parameter entries: what it tells of, newest first; not empty.
  func feed(_ source: FeedSource, _ entries: [RecordNumber]) -> Feed {
    let configuration = library.configuration
    let folder = locale.prefix + blueprint.feedFolder(source)
    let moments = entries.compactMap { blueprint.clock.updated(library[$0], at: library.now) }
    return Feed(
      id: identity(ofFeed: source), title: feedTitle(source), subtitle: subtitle(of: source),
      language: locale.language, home: whole(home(of: source)),
      atom: whole("/" + folder + FeedFormat.atom.fileName),
      json: whole("/" + folder + FeedFormat.json.fileName),
      updated: moments.max { $0.seconds < $1.seconds } ?? Moment(seconds: 0),
      author: FeedAuthor(
        name: configuration.desk ?? configuration.title, address: whole(here("index.html")),
        email: configuration.email),
      rights: rights, logo: configuration.logo.flatMap { absolute($0.path) })
  }

  /// What the feed tells of, newest first.
  func feedRecords(_ source: FeedSource) -> [RecordNumber] {
    let order = blueprint.feeds[localeIndex]
    let limit = library.configuration.feeds.entries
    switch source {
    case .site: return Array(order.all.prefix(limit))
    case .list(let kind): return order.newest(limit, of: library.numbers(of: kind))
    case .record(let number):
      return order.newest(limit, of: timelineEntries(of: number).entries.lazy.map(\.record))
    }
  }

  /// Where a page's feed is; nil where there is none.
  func feedLink(_ source: FeedSource) -> FeedLink? {
    if case .record(let number) = source, library.kinds[Int(number)].hasOwnFeed {
      // What the page shows with that depends on what refers to the record.
      _ = timelineEntries(of: number)
    }
    guard blueprint.hasFeed(source, in: localeIndex) else { return nil }
    let folder = blueprint.feedFolder(source)
    return FeedLink(
      title: feedTitle(source), address: here(folder + FeedFormat.atom.fileName),
      json: here(folder + FeedFormat.json.fileName))
  }

  /// The feeds of the page itself, beside that of the site.
  var ownFeeds: [FeedLink] {
    switch content {
    case .ledger(let kind, _): [feedLink(.list(kind))].compactMap { $0 }
    case .record(let number): [feedLink(.record(number))].compactMap { $0 }
    default: []
    }
  }

  private func feedTitle(_ source: FeedSource) -> String {
    let site = library.configuration.title
    let title =
      switch source {
      case .site: site
      case .list(let kind): pageTitle(strings.word("list", kind.folder))
      case .record(let number): pageTitle(self.title(number))
      }
    guard localeIndex > 0 else { return title }
    return title + " · " + (LanguageTable.language(tag: locale.language)?.ownName ?? locale.language)
  }

  private func pageTitle(_ title: String) -> String {
    strings.phrase("page-title", [("title", title), ("site", library.configuration.title)])
  }

  private func subtitle(of source: FeedSource) -> String? {
    switch source {
    case .site: localeIndex == 0 ? library.configuration.description : nil
    case .list: nil
    case .record(let number): summary(of: number).map { plain($0) }
    }
  }

  /// The page that shows what the feed tells.
  private func home(of source: FeedSource) -> String {
    switch source {
    case .site: here("index.html")
    case .list(let kind): here("\(kind.folder)/index.html")
    case .record(let number): address(of: number)
    }
  }

  private func identity(ofFeed source: FeedSource) -> String {
    let folder =
      switch source {
      case .site, .list: blueprint.feedFolder(source)
      case .record(let number): String(library[number].firstAddress.dropLast(5)) + "/"
      }
    return EntryIdentity(library.configuration)?.name(of: locale.prefix + folder + "feed") ?? ""
  }

  private var rights: String? {
    let configuration = library.configuration
    let parts = [configuration.copyright, configuration.licence].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  /// An address from the site's root as one on the web; folders end in a slash.
  func whole(_ address: String) -> String {
    let base = library.configuration.baseURL ?? "/"
    let path = address.utf8.first == UInt8(ascii: "/") ? String(address.dropFirst()) : address
    return base + (path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path)
  }
}
