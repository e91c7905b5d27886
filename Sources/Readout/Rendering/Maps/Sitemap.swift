import Mustache

/// Writes sitemaps (sitemaps.org, 0.9), with the versions of a page in other languages as Google reads them.
struct Sitemap {
  private let blueprint: Blueprint
  private let pages: PageList

  init(_ blueprint: Blueprint, _ pages: PageList) {
    self.blueprint = blueprint
    self.pages = pages
  }

  func writeIndex(_ count: Int, into out: inout Output) {
    out.appendXML { xml in
      xml.element("sitemapindex", ["xmlns": Self.namespace]) { xml in
        for part in 1...max(1, count) {
          xml.element("sitemap") { xml in xml.element("loc", text: whole(sitemapAddress(part: part))) }
        }
      }
    }
  }

  /// - Parameter range: places among the pages.
  func write(_ range: Range<Int>, into out: inout Output) {
    let hasVersions = blueprint.locales.count > 1
    let changes = NewestChanges(blueprint)
    out.appendXML { xml in
      xml.element(
        "urlset",
        ["xmlns": Self.namespace, "xmlns:xhtml": hasVersions ? "http://www.w3.org/1999/xhtml" : nil]
      ) { xml in
        for page in pages.all[range] where page.isIndexed {
          xml.element("url") { xml in
            xml.element("loc", text: whole(page.address))
            xml.element("lastmod", text: changes.change(of: page.content)?.iso)
            if hasVersions { writeVersions(page, &xml) }
          }
        }
      }
    }
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func writeVersions(_ page: PlannedPage, _ xml: inout XMLWriter) {
    guard page.content.hasVersions else { return }
    let name = page.address.dropFirst(blueprint.locales[page.locale].prefix.utf8.count)
    let locales = blueprint.locales.filter { pages[$0.prefix + name] != nil }
    guard locales.count > 1 else { return }
    for locale in locales {
      xml.empty(
        "xhtml:link",
        ["rel": "alternate", "hreflang": locale.language, "href": whole(locale.prefix + name)])
    }
  }

  private func whole(_ path: String) -> String { blueprint.wholeAddress(path) }
}

/// Where a part of the sitemap lies.
func sitemapAddress(part: Int) -> String { "sitemap-\(part).xml" }

/// When what pages show was last changed, by front matter.
private struct NewestChanges {
  private let blueprint: Blueprint
  private let byKind: [Kind: When]

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    let library = blueprint.library
    var newest: [Kind: When] = [:]
    for kind in Kind.allCases where kind.isListedByDate {
      let changes = library.numbers(of: kind).lazy.compactMap { library[$0].lastChange(at: library.now) }
      newest[kind] = changes.max()
    }
    byKind = newest
  }

  /// nil for pages of which front matter says nothing.
  func change(of content: PageContent) -> When? {
    switch content {
    case .record(let number): blueprint.library[number].lastChange(at: blueprint.library.now)
    case .ledger(let kind, nil): byKind[kind]
    case .front: byKind.values.max()
    default: nil
    }
  }
}

extension Blueprint {
  /// The address of a file on the web; that of a folder ends in a slash.
  func wholeAddress(_ path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return (library.configuration.baseURL ?? "/") + percentEncoded(isIndex ? String(path.dropLast(10)) : path)
  }
}
