/// What a page says of itself in its head.
struct PageHead {
  var title: String
  var description: String
  var type = "website"
  var pageClass: String
  var versions: [Link] = []
  var image: SharedImage?
  var isIndexed = true
  var published: String?
  var modified: String?
  /// The language of the page's own text, where that is not the locale's.
  var language: String?
}

extension PageContext {
  func frame(_ head: PageHead) -> Frame {
    let configuration = library.configuration
    var name = strings.phrase("page-title", [("title", head.title), ("site", configuration.title)])
    if head.title == configuration.title { name = head.title }
    if localeIndex > 0 {
      name += " · " + (LanguageTable.language(tag: locale.language)?.ownName ?? locale.language)
    }
    return Frame(
      site: sharedSite ?? ownSite, documentTitle: name, description: head.description, type: head.type,
      canonical: canonical,
      language: head.language ?? locale.language,
      direction: LanguageTable.direction(of: head.language ?? locale.language).rawValue,
      image: head.image ?? logoImage ?? genericCard, versions: head.versions,
      alternates: alternates(head.versions),
      isIndexed: head.isIndexed && !library.visibility.showsUnpublished, pageClass: head.pageClass,
      published: head.published, modified: head.modified, feeds: ownFeeds, linkedData: linkedData(head),
      data: recordData)
  }

  /// The page's versions for machines: search engines want whole addresses.
  private func alternates(_ versions: [Link]) -> [Link] {
    versions.map { version in
      let path = (version.address ?? "/").dropFirst()
      return Link(
        text: version.text, address: absolute(String(path)) ?? version.address, language: version.language)
    }
  }

  /// The page's own address on the web; folders end in a slash.
  private var canonical: String? { absolute(address) }

  func absolute(_ path: String) -> String? {
    guard let base = library.configuration.baseURL else { return nil }
    let name = path.hasSuffix("/index.html") || path == "index.html" ? String(path.dropLast(10)) : path
    return base + percentEncoded(name)
  }

  private var logoImage: SharedImage? {
    library.configuration.logo.flatMap { sharedPicture($0.path, alt: library.configuration.title) }
  }

  /// The site around this very page.
  var ownSite: SiteView {
    let configuration = library.configuration
    let menu = self.menu
    let taken = Set(menu.compactMap(\.address))
    return SiteView(
      title: configuration.title, description: configuration.description, desk: configuration.desk,
      email: configuration.email, copyright: configuration.copyright, licence: configuration.licence,
      home: here("index.html"), root: "/", styles: blueprint.assets["style.css"], logo: logo, menu: menu,
      lists: lists, pages: prosePages.filter { !taken.contains($0.address ?? "") },
      edition: locale.text(blueprint.edition), feed: feedLink(.site),
      search: configuration.hasSearch ? searchBox : nil)
  }

  private var logo: PictureView? {
    library.configuration.logo.map {
      var logo = picture($0, alt: library.configuration.title)
      logo.sizes = "20rem"
      return logo
    }
  }

  /// The navigation: what `site.yml` says, or the lists; then the prose pages that ask for it.
  private var menu: [Link] {
    let configured = library.configuration.menu.filter(blueprint.mayLead).map(link)
    let lists =
      configured.isEmpty
      ? [Kind.brief, .meeting, .reaction, .actor, .topic].filter(blueprint.hasList).map(listLink) : []
    let pages = library.numbers(of: .page).filter { number in
      if case .page(let prose) = library[number].details { prose.isInMenu } else { false }
    }
    let own = configured + lists
    return own + pages.map { link(to: $0) }.filter { page in !own.contains { $0.address == page.address } }
  }

  private func link(_ entry: SiteConfiguration.MenuEntry) -> Link {
    if let number = library.numbers[entry.to] {
      var link = link(to: number)
      if localeIndex == 0 { link.text = entry.title }
      return link
    }
    guard entry.to.hasPrefix("/") else { return Link(text: entry.title, address: entry.to) }
    let path = menuPath(entry.to)
    if let kind = Kind.allCases.first(where: { path == $0.folder + "/index.html" }) {
      var link = listLink(kind)
      if localeIndex == 0 { link.text = entry.title }
      return link
    }
    return Link(text: entry.title, address: here(path), isCurrent: address == locale.prefix + path)
  }

  /// The lists of records by kind, the calendar, the ledgers of what was promised and forecast, the archive, and the
  /// data.
  var lists: [Link] {
    var lists = Kind.allCases.filter(blueprint.hasList).map(listLink)
    if blueprint.hasCalendar { lists.append(ledgerLink("calendar")) }
    if blueprint.hasCommitments { lists.append(ledgerLink("commitments")) }
    if blueprint.hasForecasts { lists.append(ledgerLink("forecasts")) }
    if blueprint.hasDigests { lists.append(digestsLink) }
    if blueprint.hasArchive { lists.append(archiveLink) }
    return lists + [dataLink].compactMap { $0 }
  }

  func ledgerLink(_ name: String) -> Link {
    let path = name + ".html"
    return Link(
      text: strings.word("list", name), address: here(path), isCurrent: address == locale.prefix + path)
  }

  func listLink(_ kind: Kind) -> Link {
    let path = kind.folder + "/index.html"
    return Link(
      text: strings.word("list", kind.folder), address: here(path), isCurrent: address == locale.prefix + path
    )
  }

  private var prosePages: [Link] { library.numbers(of: .page).map { link(to: $0) } }
}
