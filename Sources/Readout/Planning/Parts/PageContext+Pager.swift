extension PageContext {
  /// What the phrases for a page of a list may name.
  func pageValues(_ title: String, _ count: String, _ pages: PageNumbering, _ page: Int?) -> [(
    String, String
  )] {
    let number = pages.total - (page ?? pages.total) + 1
    return [
      ("list", title), ("name", title), ("count", count), ("site", library.configuration.title),
      ("page", String(number)), ("pages", String(pages.total)),
    ]
  }

  /// The head of a page of a list.
  /// - Parameters:
  ///   - path: where its first page lies.
  ///   - page: nil for the first.
  ///   - descriptions: the phrases that describe the first page and the others.
  func listHead(
    _ title: String, count: String, path: String, _ pages: PageNumbering, _ page: Int?,
    descriptions: (index: String, page: String), pageClass: String = "ledger"
  ) -> PageHead {
    let values = pageValues(title, count, pages, page)
    return PageHead(
      title: page == nil ? title : strings.phrase("ledger-page-title", values),
      description: strings.phrase(page == nil ? descriptions.index : descriptions.page, values),
      pageClass: pageClass, versions: page == nil ? versions({ _ in true }, path: path) : [])
  }

  /// The links from one page of a list to the others.
  /// - Parameters:
  ///   - index: the address of the page with the newest entries.
  ///   - folder: where the others lie: `briefs/`.
  func pager(_ pages: PageNumbering, page: Int?, index: String, folder: String) -> Pager {
    let number = pages.total - (page ?? pages.total) + 1
    return Pager(
      newer: neighbour(page.map { $0 + 1 }, pages, index, folder, "newer-entries"),
      older: neighbour((page ?? pages.total) - 1, pages, index, folder, "older-entries"),
      position: pages.total > 1
        ? strings.phrase("page-of", [("page", String(number)), ("pages", String(pages.total))]) : nil,
      pages: pageLinks(pages, page, index, folder))
  }

  private func neighbour(
    _ page: Int?, _ pages: PageNumbering, _ index: String, _ folder: String, _ phrase: String
  ) -> Link? {
    guard let page, page >= 1, page <= pages.total else { return nil }
    return Link(text: strings.phrase(phrase), address: pageAddress(page, pages, index, folder))
  }

  private func pageAddress(_ page: Int, _ pages: PageNumbering, _ index: String, _ folder: String) -> String {
    page == pages.total ? index : here("\(folder)pages/\(page).html")
  }

  /// Links to the pages around this one and to both ends, newest first, named by their place from the newest.
  private func pageLinks(_ pages: PageNumbering, _ page: Int?, _ index: String, _ folder: String) -> [Link] {
    guard pages.total > 1 else { return [] }
    let current = page ?? pages.total
    let near = (1...pages.total).reversed().filter { $0 == 1 || $0 == pages.total || abs($0 - current) <= 3 }
    return near.map { number in
      Link(
        text: String(pages.total - number + 1), address: pageAddress(number, pages, index, folder),
        isCurrent: number == current)
    }
  }
}
