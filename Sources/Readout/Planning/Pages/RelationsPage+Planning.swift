extension PageContext {
  /// A page of the list of pairs of actors; those with most events when no page is given.
  func relationsPage(page: Int?) -> RelationsPage {
    let list = blueprint.relations
    let title = strings.phrase("relations-title")
    let values = [
      ("list", title), ("count", strings.count("relations", list.pairs.count)),
      ("site", library.configuration.title),
      ("page", String(list.pages.total - (page ?? list.pages.total) + 1)),
      ("pages", String(list.pages.total)),
    ]
    let head = PageHead(
      title: page == nil ? title : strings.phrase("ledger-page-title", values),
      description: strings.phrase(
        page == nil ? "description-relations" : "description-relations-page", values),
      pageClass: "relations",
      versions: page == nil ? versions({ _ in true }, path: "relations/index.html") : [])
    return RelationsPage(
      frame: frame(head), title: title, summary: strings.phrase("relations-summary", values),
      pairs: list.pages.entries(ofPage: page).reversed().map { partnerView(list.pairs[$0], of: nil) },
      position: list.pages.total > 1 ? strings.phrase("page-of", values) : nil,
      pages: pager(list.pages, page: page, index: here("relations/index.html"), folder: "relations/").pages)
  }

  /// Leads to the list of pairs of actors.
  var relationsLink: Link {
    let path = "relations/index.html"
    return Link(
      text: strings.phrase("relations-title"), address: here(path), isCurrent: address == locale.prefix + path
    )
  }
}
