import SourceText

enum SiteKeys {
  static let title = Key("title", .text, required: true, "The name of the desk or publication.")
  static let description = Key("description", .text, "A sentence that stands for the site.")
  static let baseURL = Key("base-url", .url, "Where the site will live; `--base-url` wins.")
  static let language = Key("language", .language, "The site's language; `en` when left out.")
  static let languages = Key("languages", .list(of: .language), "Others that records may be written in.")
  static let timeZone = Key("time-zone", .timeZone, "IANA name of the desk's time zone; `UTC` when left out.")
  static let desk = Key("desk", .text, "Who publishes, as the footer says it.")
  static let email = Key("email", .email, "How to write to the desk.")
  static let logo = Key(
    "logo", .media, "An image that stands beside the title, and for the site where it is shared.")
  static let copyright = Key("copyright", .text, "The copyright line of the footer.")
  static let licence = Key("licence", .text, "The licence of what is published.")
  static let menu = Key("menu", .list(of: .menuEntry), "What stands in the navigation, in order.")
  static let pageSize = Key("page-size", .number(1...500), "Entries on a page of a list; 20 when left out.")
  static let autolink = Key(
    "autolink", .flag, "Whether first mentions of names become links; `true` when left out.")
  static let lead = Key(
    "lead", .reference(.brief), "The brief that leads the front page; the newest when left out.")
  static let relationsFrom = Key(
    "relations-from", .number(1...1000),
    "From how many events on two actors have a page on their relations; 2 when left out.")
  static let feeds = Key("feeds", .feeds, "What the feeds hold.")
  static let data = Key(
    "data", ValueParser<DataExtent>.word,
    "The data published beside the pages: `tables`, also when left out; `pages` adds a file for every record."
  )
  static let digest = Key(
    "digest", .digest, "What is new, told by the day or the week, as pages and for mail.")
  static let editions = Key(
    "editions", .list(of: .edition),
    "The forms in which the site is published; one, `public`, in `Public/`, when left out.")
  static let media = Key("media", .mediaSettings, "What is done with the files of `media/`.")
  static let cards = Key(
    "cards", .flag,
    "Whether briefs and meetings have a picture of their own for where they are shared; `false` when left out."
  )
  static let search = Key(
    "search", .flag, "Whether an index for searching the site is written; `true` when left out.")
  static let schema = Schema(
    "site.yml",
    [
      title, description, baseURL, language, languages, timeZone, desk, email, logo, copyright, licence, menu,
      pageSize, autolink, lead, relationsFrom, feeds, data, digest, editions, media, cards,
      search,
    ])
}

enum MenuKeys {
  static let title = Key("title", .text, required: true, "What the entry says.")
  static let to = Key(
    "to", .text, required: true, "The id of a record, an address on the site, or one on the web.")
  static let schema = Schema("a menu entry", [title, to])
}

extension SiteConfiguration {
  init(_ fields: Fields) {
    self.init()
    title = fields(SiteKeys.title) ?? ""
    description = fields(SiteKeys.description)
    baseURL = fields(SiteKeys.baseURL).map(withTrailingSlash)
    language = fields(SiteKeys.language) ?? language
    languages = others(fields(SiteKeys.languages), than: language)
    timeZone = fields(SiteKeys.timeZone) ?? timeZone
    desk = fields(SiteKeys.desk)
    email = fields(SiteKeys.email)
    logo = fields(SiteKeys.logo)
    copyright = fields(SiteKeys.copyright)
    licence = fields(SiteKeys.licence)
    menu = fields(SiteKeys.menu)
    pageSize = fields(SiteKeys.pageSize) ?? pageSize
    autolink = fields(SiteKeys.autolink) ?? autolink
    lead = fields(SiteKeys.lead)
    relationsFrom = fields(SiteKeys.relationsFrom) ?? relationsFrom
    feeds = fields(SiteKeys.feeds) ?? feeds
    data = fields(SiteKeys.data) ?? data
    digest = fields(SiteKeys.digest)
    let named: [Edition] = fields(SiteKeys.editions)
    if !named.isEmpty { editions = named }
    edition = editions.first { $0.name == edition.name } ?? editions.first ?? edition
    checkEditions(named, fields)
    keepsMetadata = fields(SiteKeys.media) == .keep
    hasCards = fields.flag(SiteKeys.cards)
    hasSearch = fields(SiteKeys.search) ?? hasSearch
  }
}

/// Reads `Content/site.yml`; a site without a readable one gets the defaults, and what is wrong is reported.
func readConfiguration(in site: String, _ settings: ReadingSettings) -> (SiteConfiguration, [Diagnostic]) {
  let reading = FileReading(file: "Content/site.yml", settings: settings)
  var configuration: SiteConfiguration?
  do {
    configuration = readConfiguration(text: try Disk.readText(site + "/Content/site.yml"), reading)
  } catch {
    reading.report(.unreadable, at: .start, "the file cannot be read: \(error.reason)")
  }
  return (configuration ?? SiteConfiguration(), reading.diagnostics)
}

/// Reads the configuration from the text that its file has, or is to have; nil when that is no mapping.
func readConfiguration(text: [UInt8], _ reading: FileReading) -> SiteConfiguration? {
  guard let text = sourceText(text, reading), let entries = mapping(text[...], firstLine: 1, reading) else {
    return nil
  }
  return SiteConfiguration(Fields(entries, schema: SiteKeys.schema, span: .start, file: reading))
}

/// The site's other languages, each once: each has a folder of pages of its own.
private func others(_ tags: [String], than language: String) -> [String] {
  var seen: Set = [language.lowercased()]
  return tags.filter { seen.insert($0.lowercased()).inserted }
}

func withTrailingSlash(_ address: String) -> String { address.hasSuffix("/") ? address : address + "/" }

extension ValueParser where Value == String {
  static var timeZone: ValueParser {
    scalar(.plain("the IANA name of a time zone", .name { TimeZoneTable.names })) { text, span, _, file in
      if TimeZoneTable.zone(named: text) != nil { return text }
      file.report(
        .unknownTimeZone, at: span, "'\(text)' is not a time zone",
        help: offer(text, among: TimeZoneTable.names) + ["write an IANA name such as America/La_Paz or UTC"])
      return nil
    }
  }
}

extension ValueParser where Value == SiteConfiguration.MenuEntry {
  static var menuEntry: ValueParser {
    mapping(MenuKeys.schema) { fields in
      let (title, to) = (fields(MenuKeys.title), fields(MenuKeys.to))
      guard let title, let to else { return nil }
      return SiteConfiguration.MenuEntry(title: title, to: to, span: fields.valueSpan("to"))
    }
  }
}
