extension PageContext {
  /// A page of the list of pairs of actors; those with most events when no page is given.
  func relationsPage(page: Int?) -> RelationsPage {
    let list = blueprint.relations
    let title = strings.phrase("relations-title")
    let count = strings.count("relations", list.pairs.count)
    let head = listHead(
      title, count: count, path: "relations/index.html", list.pages, page,
      descriptions: ("description-relations", "description-relations-page"), pageClass: "relations")
    return RelationsPage(
      frame: frame(head), title: title,
      summary: strings.phrase("relations-summary", pageValues(title, count, list.pages, page)),
      pairs: list.pages.entries(ofPage: page).reversed().map { partnerView(list.pairs[$0], of: nil) },
      pager: pager(list.pages, page: page, index: here("relations/index.html"), folder: "relations/"))
  }

  /// Leads to the list of pairs of actors.
  var relationsLink: Link {
    let path = "relations/index.html"
    return Link(
      text: strings.phrase("relations-title"), address: here(path), isCurrent: address == locale.prefix + path
    )
  }
}
