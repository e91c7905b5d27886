import Mustache

extension Renderer {
  /// Appends the bytes of a file for programs, which no template lays out.
  func renderFile(_ content: PageContent, _ context: PageContext, into out: inout Output) {
    switch content {
    case .feed(let source, let format): render(source, format, context, into: &out)
    case .sitemap(let first, let last): Sitemap(blueprint, pages).write(first..<last, into: &out)
    case .sitemapIndex(let count): Sitemap(blueprint, pages).writeIndex(count, into: &out)
    case .newsSitemap: NewsSitemap(blueprint).write(into: &out)
    case .robots: writeRobots(blueprint, into: &out)
    case .redirects(let format): writeRedirects(blueprint.formerAddresses, as: format, into: &out)
    case .calendarFile(let owner): context.calendarFile(of: owner).write(to: &out)
    case .data(let file):
      data[Int(file.rawValue)].bytes.withUnsafeBytes {
        $0.withMemoryRebound(to: UInt8.self) { out.append($0) }
      }
    case .recordData(let number):
      out.appendJSON { context.write(record: number, to: &$0) }
      out.append(UInt8(ascii: "\n"))
    case .searchWords: writeSearchWords(context.locale, into: &out)
    case .openSearch: writeOpenSearch(context, into: &out)
    default: break
    }
  }
}

extension PageContent {
  /// Whether it is a page, rather than a file for programs.
  var hasTemplate: Bool {
    switch self {
    case .feed, .sitemap, .sitemapIndex, .newsSitemap, .robots, .redirects, .calendarFile, .data, .recordData,
      .searchWords, .openSearch:
      false
    default: true
    }
  }
}
