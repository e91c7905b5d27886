/// What stands around every page of a language, worked out once: only where the navigation leads to the page
/// itself does it differ.
struct Navigation: Sendable {
  /// By locale.
  private let sites: [SiteView]
  /// The pages to which the navigation leads, by locale, from the site's root.
  private let targets: [Set<String>]

  init(_ blueprint: Blueprint) {
    sites = blueprint.locales.indices.map { locale in
      PageContext(blueprint, PlannedPage(address: "", content: .front, locale: locale)).ownSite
    }
    targets = sites.map { site in
      Set((site.menu + site.lists + site.pages).compactMap(\.address) + [site.home])
    }
  }

  /// What a page can share with others; nil for one that the navigation leads to.
  func site(for page: PlannedPage) -> SiteView? {
    targets[page.locale].contains("/" + page.address) ? nil : sites[page.locale]
  }
}
