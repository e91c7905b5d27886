/// What Planning works out once for the whole site, and every page draws on.
///
/// A class, since every page's context refers to it.
final class Blueprint: Sendable {
  let library: Library
  let locales: [Locale]
  let assets: AssetAddresses
  /// Whether a record has a page: built-in actors only where something leads to them.
  let isShown: [Bool]
  /// Briefs, meetings and reactions, oldest first, in pages.
  let ledgers: [Kind: Ledger]
  /// What happened to each actor, person, topic, source, author.
  let timelines: PerRecord<TimelineEntries>
  /// What happened on which day, by record; worked out where a brief is about the record.
  let datedFacts: PerRecord<[DatedFact]>
  /// Place of each brief in the ledger of briefs, by record.
  let briefPlaces: [RecordNumber: Int]
  /// The briefs of each series, oldest first.
  let series: [String: [RecordNumber]]
  /// The pairs of actors that have a page of their own.
  let relations: RelationList
  /// See the function of the same name.
  let repeatedQuotes: [RecordNumber: [RecordNumber]]
  /// The newest date that is not ahead of the clock.
  let edition: PartialDate
  let directories: [[Kind: Directory]]
  let archive: Archive
  /// What rests on each source that is cited.
  let exposures: [RecordNumber: SourceExposure]
  /// What lists and links show of every record, by locale.
  let cards: [PerRecord<Card>]
  /// Whether anything was promised, and so whether there is a ledger of commitments.
  let hasCommitments: Bool
  let commitments: OnDemand<CommitmentLedger>
  /// Whether anything was forecast.
  let hasForecasts: Bool
  let forecasts: OnDemand<ForecastBook>
  /// What was new on which day.
  let digests: OnDemand<DigestBook>
  /// The states of the world by region, by locale; listed when a page asks.
  let states: PerRecord<StateTable>

  let clock: SiteClock
  /// What feeds tell of, by locale; empty where there are no feeds.
  let feeds: [FeedOrder]

  /// Whether the pages of the site are those of the blueprint before.
  let keepsPages: Bool

  /// - Parameters:
  ///   - before: the site's blueprint before an edit, of which what has not changed is taken over.
  ///   - keepsWords: whether the strings are those of that blueprint.
  init(
    _ library: Library, strings: [Strings], assets: [ThemeAsset], before: Blueprint? = nil,
    keepsWords: Bool = false,
    with parallelism: Parallelism
  ) {
    self.library = library
    self.assets = AssetAddresses(assets)
    let locales = siteLocales(strings)
    self.locales = locales
    states = PerRecord(count: locales.count) { StateTable(library, locales[$0]) }
    commitments = OnDemand { CommitmentLedger(library) }
    forecasts = OnDemand { ForecastBook(library) }
    digests = OnDemand { DigestBook(library) }
    hasCommitments = library.records.contains { !($0.meeting?.commitments.isEmpty ?? true) }
    hasForecasts = library.records.contains(where: \.isForecast)
    let shown = shownRecords(library)
    isShown = shown
    let old = Inheritance(before, library, locales, isShown: shown, keepsWords: keepsWords)
    let ledgers = dateLedgers(library, old)
    self.ledgers = ledgers
    timelines = PerRecord(timelineEntries(library, old, with: parallelism))
    datedFacts = PerRecord(count: library.records.count) { Readout.datedFacts(of: RecordNumber($0), library) }
    let briefs = ledgers[.brief]?.records ?? []
    briefPlaces = Self.places(ledgers[.brief])
    series = Dictionary(grouping: briefs.filter { library.series(of: $0) != nil }) {
      library.series(of: $0) ?? ""
    }
    relations = RelationList(library)
    repeatedQuotes = Readout.repeatedQuotes(library.records)
    edition = old?.edition(library) ?? newestDate(library)
    directories = locales.indices.map { nameDirectories(library, $0, locales[$0], isShown: shown, old) }
    archive = old?.archive(library) ?? Archive(library)
    exposures = old?.exposures(library) ?? sourceExposures(library, with: parallelism)
    cards = locales.indices.map { locale in
      let maker = CardMaker(library, locale, locales[locale], isShown: shown, old, with: parallelism)
      return PerRecord(
        parallelism.map(library.records.count) { number in
          old?.card(number, locale, library) ?? Card(RecordNumber(number), maker)
        })
    }
    clock = SiteClock(zone: library.configuration.timeZone)
    feeds = feedOrders(library, locales, clock, isShown: shown)
    if let old, let before, old.keepsPages(library, timelines, archive) {
      keepsPages = keepsFeeds(feeds, timelines, library, before: before)
    } else {
      keepsPages = false
    }
  }

  /// A blueprint whose cards and timelines are made when they are asked for.
  init(_ library: Library, strings: [Strings], assets: [ThemeAsset], _ tables: SiteTables) {
    self.library = library
    self.assets = AssetAddresses(assets)
    let locales = siteLocales(strings)
    self.locales = locales
    states = PerRecord(count: locales.count) { StateTable(library, locales[$0]) }
    commitments = OnDemand { CommitmentLedger(library) }
    forecasts = OnDemand { ForecastBook(library) }
    digests = OnDemand { DigestBook(library) }
    isShown = tables.isShown
    ledgers = dateLedgers(library, nil)
    timelines = PerRecord(count: library.records.count) { timelineEntries(of: $0, library) }
    datedFacts = PerRecord(count: library.records.count) { Readout.datedFacts(of: RecordNumber($0), library) }
    briefPlaces = Self.places(ledgers[.brief])
    relations = RelationList(library)
    (series, edition, directories) = (tables.series, tables.edition, tables.directories)
    (hasCommitments, hasForecasts) = (tables.hasCommitments, tables.hasForecasts)
    archive = tables.archive
    exposures = tables.exposures
    repeatedQuotes = tables.repeatedQuotes
    cards = locales.indices.map { locale in
      let maker = CardMaker(library, locales[locale], isShown: tables.isShown)
      return PerRecord(count: library.records.count) { Card(RecordNumber($0), maker) }
    }
    clock = SiteClock(zone: library.configuration.timeZone)
    feeds = tables.feedPlaces.map { FeedOrder(places: $0) }
    keepsPages = true
  }

  /// The blueprint of a site in which one text is another: nothing that is worked out for all pages depends on
  /// texts but what they lead to.
  init(_ before: Blueprint, with library: Library) {
    self.library = library
    let locales = before.locales
    (self.locales, assets, isShown) = (locales, before.assets, before.isShown)
    states = PerRecord(count: locales.count) { StateTable(library, locales[$0]) }
    commitments = OnDemand { CommitmentLedger(library) }
    forecasts = OnDemand { ForecastBook(library) }
    digests = OnDemand { DigestBook(library) }
    datedFacts = PerRecord(count: library.records.count) { Readout.datedFacts(of: RecordNumber($0), library) }
    (hasCommitments, hasForecasts) = (before.hasCommitments, before.hasForecasts)
    (ledgers, timelines, briefPlaces, series) =
      (before.ledgers, before.timelines, before.briefPlaces, before.series)
    (relations, repeatedQuotes, edition, directories) =
      (before.relations, before.repeatedQuotes, before.edition, before.directories)
    (archive, exposures, cards) = (before.archive, before.exposures, before.cards)
    (clock, feeds, keepsPages) = (before.clock, before.feeds, true)
  }

  private static func places(_ briefs: Ledger?) -> [RecordNumber: Int] {
    let records = briefs?.records ?? []
    return Dictionary(records.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a record has a page in a language: its own pages, and every record's in the site's language.
  func hasPage(_ number: RecordNumber, in locale: Int) -> Bool {
    guard isShown[Int(number)] else { return false }
    return locale == 0 || library[number].translations.contains { $0.language == locales[locale].language }
  }

  /// Whether there is a list of a kind.
  func hasList(_ kind: Kind) -> Bool {
    guard kind != .page else { return false }
    return kind.isListedByDate || library.numbers(of: kind).contains { isShown[Int($0)] }
  }

  /// Whether the site tells what is new by the day or the week.
  var hasDigests: Bool { library.configuration.digest != nil }

  /// Whether anything has happened yet.
  var hasArchive: Bool { !archive.periods.isEmpty }

  /// Whether a menu can lead where an entry says: as of a day there may be no such list yet.
  func mayLead(_ entry: SiteConfiguration.MenuEntry) -> Bool {
    guard library.visibility.asOf != nil, entry.to.hasPrefix("/") else { return true }
    let path = menuPath(entry.to)
    if let kind = Kind.allCases.first(where: { path == $0.folder + "/index.html" }) { return hasList(kind) }
    switch path {
    case "commitments.html": return hasCommitments
    case "forecasts.html": return hasForecasts
    case "archive/index.html": return hasArchive
    case "relations/index.html": return !relations.isEmpty
    default: return path.hasSuffix("index.html")
    }
  }

  func directory(of kind: Kind, in locale: Int) -> Directory { directories[locale][kind] ?? .empty }

  func timelineAddress(_ number: RecordNumber, page: Int) -> String {
    "\(library[number].kind.folder)/\(library[number].id)/pages/\(page).html"
  }
}

/// The site's language first, then its others, each below a folder of its own.
private func siteLocales(_ strings: [Strings]) -> [Locale] {
  strings.enumerated().map { index, strings in
    Locale(language: strings.language, prefix: index == 0 ? "" : strings.language + "/", strings: strings)
  }
}

extension Library {
  fileprivate func series(of number: RecordNumber) -> String? {
    if case .brief(let brief) = self[number].details { brief.series } else { nil }
  }
}

/// Records with a file, built-in actors that one of those names, and the regions that such countries lie in.
private func shownRecords(_ library: Library) -> [Bool] {
  var shown = library.records.map { !$0.file.isEmpty }
  for number in library.records.indices where !shown[number] {
    shown[number] = library.incoming.of(RecordNumber(number)).contains { !library[$0.from].file.isEmpty }
  }
  let named = shown
  for number in library.records.indices where !shown[number] {
    guard case .actor(let actor) = library.records[number].details, actor.kind == .bloc else { continue }
    shown[number] = actor.members.contains { $0.target.map { named[Int($0)] } ?? false }
  }
  return shown
}

private func dateLedgers(_ library: Library, _ old: Inheritance?) -> [Kind: Ledger] {
  var ledgers: [Kind: Ledger] = [:]
  for kind in Kind.allCases where kind.isListedByDate {
    ledgers[kind] = Ledger(library, kind: kind, pageSize: library.configuration.pageSize, old)
  }
  return ledgers
}

private func nameDirectories(
  _ library: Library, _ place: Int, _ locale: Locale, isShown: [Bool], _ old: Inheritance?
) -> [Kind: Directory] {
  var directories: [Kind: Directory] = [:]
  for kind in Kind.allCases where !kind.isListedByDate && kind != .page {
    directories[kind] =
      old?.directory(kind, place, library) ?? Directory(library, kind: kind, isShown: isShown, in: locale)
  }
  return directories
}

private func newestDate(_ library: Library) -> PartialDate {
  let today = library.now.date
  let dates = library.records.lazy.flatMap { [$0.updated?.date, $0.startDate] }.compactMap { $0 }
  return dates.filter { $0 <= today }.max() ?? today
}
