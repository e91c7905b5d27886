import Mustache

/// Writes the sitemap of the last two days' briefs, as Google News reads it.
struct NewsSitemap {
  private let blueprint: Blueprint
  /// More are not read.
  private static let limit = 1000

  init(_ blueprint: Blueprint) { self.blueprint = blueprint }

  func write(into out: inout Output) {
    out.appendXML { xml in
      xml.element(
        "urlset",
        [
          "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
          "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
        ]
      ) { xml in
        for (number, locale) in entries.prefix(Self.limit) { write(number, locale, &xml) }
      }
    }
  }

  /// Newest first, each in all its languages.
  private var entries: [(RecordNumber, locale: Int)] {
    let library = blueprint.library
    guard let order = blueprint.feeds.first else { return [] }
    let news = order.newest(.max, of: library.numbers(of: .brief)).prefix { number in
      library[number].publication.map { $0.date.firstDay + NewsPeriod.days >= library.now.date.firstDay - 1 }
        ?? false
    }
    return news.filter(isNews).flatMap { number in
      blueprint.locales.indices.filter { blueprint.hasPage(number, in: $0) }.map { (number, $0) }
    }
  }

  private func isNews(_ number: RecordNumber) -> Bool {
    blueprint.library[number].publication.map { NewsPeriod.contains($0, at: blueprint.library.now) } ?? false
  }

  private func write(_ number: RecordNumber, _ locale: Int, _ xml: inout XMLWriter) {
    let (record, locale) = (blueprint.library[number], blueprint.locales[locale])
    let language = locale.prefix.isEmpty ? record.language ?? locale.language : locale.language
    xml.element("url") { xml in
      xml.element("loc", text: blueprint.wholeAddress(locale.prefix + record.address))
      xml.element("news:news") { xml in
        xml.element("news:publication") { xml in
          xml.element("news:name", text: blueprint.library.configuration.title)
          xml.element("news:language", text: newsLanguage(language))
        }
        xml.element("news:publication_date", text: record.publication?.iso)
        xml.element(
          "news:title",
          text: record.name(in: locale.language, siteLanguage: blueprint.library.configuration.language))
      }
    }
  }
}

/// Two or three letters of ISO 639; of Chinese the script counts, which has tags of its own.
private func newsLanguage(_ tag: String) -> String {
  let primary = LanguageTag.primarySubtag(of: tag)
  guard primary == "zh" else { return primary }
  let subtags = tag.lowercased().split(separator: "-")
  return subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) } ? "zh-tw" : "zh-cn"
}
