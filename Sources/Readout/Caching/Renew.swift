/// The road when nothing but texts has changed since the last build: most of what it would find is in the notes.
/// - Returns: nil when more has changed, so that the whole road has to be gone.
func renew(_ options: BuildOptions, by cache: BuildCache) -> PreparedSite? {
  let parallelism = Parallelism(jobs: options.jobs)
  let ((discovery, theme), notes) = parallelism.both {
    var discovery = Discovery(site: options.site)
    discovery.run()
    return (discovery, readTheme(site: options.site))
  } and: {
    cache.load()
  }
  let found = discovery.found
  guard let notes, notes.horizon.contains(options.now), discovery.diagnostics.isEmpty,
    let file = try? Disk.readText(options.site + "/Content/site.yml"),
    ContentDigest(circumstancesOf: options, configuration: file, theme: theme) == notes.circumstances,
    let comparison = SiteComparison(notes, found, in: options.site, parallelism)
  else { return nil }
  var settings = ReadingSettings(media: Set(found.media.map(\.address)))
  var configuration = readConfiguration(in: options.site, settings).0
  settings.timeZone = configuration.timeZone
  guard configuration.choose(edition: options.edition, baseURL: options.baseURL) == nil else { return nil }
  settings.credits = notes.tables.credits
  // A library may have been installed since, or taken away.
  guard !configuration.hasCards || (options.drawing() == .ready) == notes.tables.hasCards else { return nil }
  let published = theme.published(by: configuration)
  let (search, ready) = (OnDemand { cache.loadSearch() }, (settings, configuration))
  let (renewal, compiled) = parallelism.both {
    let renewal = Renewal(notes, comparison, found, ready.0, ready.1, published, options, search)
    if renewal != nil, !comparison.edited.isEmpty { _ = search.value }
    return renewal
  } and: {
    options.compiling(theme, ready.1)
  }
  return renewal.map { PreparedSite($0, found, published, compiled, options) }
}

extension PreparedSite {
  fileprivate init(
    _ renewal: Renewal, _ found: ContentFiles, _ theme: Theme, _ compiled: CompiledTheme,
    _ options: BuildOptions
  ) {
    let blueprint = Blueprint(
      renewal.restored.library, strings: compiled.strings, assets: theme.assets, renewal.tables)
    plan = Plan(
      pages: PageList(renewal.notes.pages), copies: renewal.tables.copied(found.media + found.files),
      renditions: renewal.notes.renditions, cards: renewal.notes.cards,
      assets: theme.assets, diagnostics: [], blueprint: blueprint)
    (diagnostics, recordCount) = (renewal.notes.diagnostics, renewal.notes.recordCount)
    sources = []
    (self.theme, self.compiled, self.options) = (theme, compiled, options)
    var notes = renewal.notes
    (notes.records, notes.copies, notes.tables) = (renewal.records, renewal.copies, renewal.tables)
    (self.notes, self.renewal) = (notes, renewal)
  }
}
