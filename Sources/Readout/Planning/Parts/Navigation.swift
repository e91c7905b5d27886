/// What stands around every page of a language, worked out once for each depth of address: only where the
/// navigation leads to the page itself does it differ.
struct Navigation: Sendable {
  /// By locale, then by the number of slashes in the page's address.
  private let sites: [[SiteView]]
  /// The pages to which the navigation leads, by locale.
  private let targets: [Set<String>]

  init(_ blueprint: Blueprint) {
    sites = blueprint.locales.indices.map { locale in
      (0...deepest).map { depth in
        let nowhere = String(repeating: "-/", count: depth) + "-"
        return PageContext(blueprint, PlannedPage(address: nowhere, content: .front, locale: locale)).ownSite
      }
    }
    targets = sites.map { sites in
      let site = sites[0]
      return Set((site.menu + site.lists + site.pages).compactMap(\.address) + [site.home])
    }
  }

  /// What a page can share with others; nil for one that the navigation leads to.
  func site(for page: PlannedPage) -> SiteView? {
    let depth = page.address.utf8.count { $0 == UInt8(ascii: "/") }
    guard depth <= deepest, !targets[page.locale].contains(page.address) else { return nil }
    if case .missing = page.content { return nil }
    return sites[page.locale][depth]
  }
}

/// `es/actors/iran/pages/1.html` has so many slashes.
private let deepest = 4
