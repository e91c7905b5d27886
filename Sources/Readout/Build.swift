import Mustache

/// What a build is told from outside.
public struct BuildOptions: Sendable {
  /// The folder with `Content/` and `Templates/`.
  public var site: String
  /// Wins over `base-url` in `site.yml`.
  public var baseURL: String?
  /// The clock.
  public var now: Moment
  public var jobs: Int
  /// The name of the edition; nil for `public`, or the first that `site.yml` has.
  public var edition: String?
  /// What may be seen.
  public var visibility: Visibility
  /// What makes smaller copies of images; nil where none are to be made.
  public var imageTool: ImageTool?
  /// What cards can be drawn with; asked only by sites that have cards.
  public var drawing: @Sendable () -> CardDrawing = { .withoutLibrary }

  /// What compiles the theme. Tests, whose sites are smaller than the theme, share what comes out alike.
  var compiling: @Sendable (Theme, SiteConfiguration) -> CompiledTheme = { $0.compile(for: $1) }

  public init(
    site: String, baseURL: String? = nil, now: Moment, jobs: Int, edition: String? = nil,
    visibility: Visibility = .published
  ) {
    self.site = site
    self.baseURL = baseURL
    self.now = now
    self.jobs = jobs
    self.edition = edition
    self.visibility = visibility
  }
}

/// A site that has been read, linked and planned: everything short of its bytes.
public struct PreparedSite: Sendable {
  public var plan: Plan
  public var diagnostics: [Diagnostic]
  public var recordCount: Int
  /// All records as they were read, whoever may see them; none where only texts have changed since the last build.
  var sources: [Record]
  let theme: Theme
  let compiled: CompiledTheme
  var options: BuildOptions
  /// What the next build is to know of this one; nil when there is to be none.
  var notes: BuildNotes?
  /// What of the site the last build wrote already; nil when nothing is known of it.
  var renewal: Renewal?
  /// The index for searching it: made when it is written, since it takes the texts of all records.
  var search = SearchIndex()
  /// What the rooms remembered. It is kept because to free it would keep the whole build waiting.
  var memory: SiteMemory?

  /// What `site.yml` says, and the edition that is built.
  public var configuration: SiteConfiguration { plan.blueprint.library.configuration }

  /// Whether most of the site is taken over from the last build.
  public var isRenewed: Bool { renewal != nil }

  /// Makes the bytes of the site's pages.
  var renderer: Renderer { Renderer(plan, templates: compiled.sets) }
}

/// The road as far as it goes without writing: Reading, Linking, Planning, and the templates compiled.
/// - Parameter cache: what the last build noted, by which the road is shorter where little has changed since.
public func prepare(
  _ options: BuildOptions, with cache: BuildCache? = nil, progress: Progress = .none
) -> PreparedSite {
  if let cache, cache.isThere, let site = renew(options, by: cache) { return site }
  return prepareWhole(options, takingNotes: cache != nil, progress: progress)
}

/// The whole road, whatever the last build noted.
func prepareWhole(_ options: BuildOptions, takingNotes: Bool, progress: Progress = .none) -> PreparedSite {
  var memory = SiteMemory()
  var site = prepare(options, after: .everything, remembering: &memory, progress: progress)
  if takingNotes, !site.diagnostics.hasErrors { site.notes = BuildNotes(site, memory) }
  site.memory = memory
  return site
}

/// What the rooms remember of a site, so that preparing it once more takes what has not changed from memory.
public struct SiteMemory: Sendable {
  var reading = ReadingMemory()
  var linking = LinkingMemory()
  /// Of the site as it is now, where another day's is shown.
  var checking = LinkingMemory()
  var theme: Theme?
  var compiled: CompiledTheme?
  var plan: Plan?
  /// How long the site stays as it is, once somebody asked.
  var horizon: Horizon?

  /// Nothing prepared yet.
  public init() {}
}

/// The same road once more.
/// - Parameter change: what may have changed since the last time.
public func prepare(
  _ options: BuildOptions, after change: SiteChange, remembering memory: inout SiteMemory,
  progress: Progress = .none
) -> PreparedSite {
  let parallelism = Parallelism(jobs: options.jobs)
  memory.horizon = nil
  var content = read(
    site: options.site, after: change, remembering: &memory.reading, with: parallelism, progress: progress)
  if let problem = content.configuration.choose(edition: options.edition, baseURL: options.baseURL) {
    content.diagnostics.append(problem)
  }
  let (linked, linkProblems) = link(content, options, &memory, parallelism, progress)
  let (library, pictureProblems) = linked.takingPictures(of: content, options)
  let words = memory.compiled?.strings
  let (whole, compiled) = theme(options, content.configuration, change, &memory)
  let theme = whole.published(by: content.configuration)
  let plan = plan(
    library, content, strings: compiled.strings, assets: theme.assets, before: memory.plan,
    keepsWords: words == compiled.strings, with: parallelism)
  memory.plan = plan
  let diagnostics =
    content.diagnostics + linkProblems + pictureProblems + plan.diagnostics + theme.diagnostics
    + compiled.diagnostics
  return PreparedSite(
    plan: plan, diagnostics: diagnostics.inPrintingOrder(), recordCount: content.records.count,
    sources: content.records, theme: theme,
    compiled: compiled, options: options)
}

/// Of a site as of a day, what is wrong is said of its records as they are now: they need not have been right then.
private func link(
  _ content: SiteContent, _ options: BuildOptions, _ memory: inout SiteMemory, _ parallelism: Parallelism,
  _ progress: Progress
) -> (Library, [Diagnostic]) {
  let (library, problems) = link(
    content, at: options.now, as: options.visibility, remembering: &memory.linking, with: parallelism,
    progress: progress)
  guard options.visibility.asOf != nil else { return (library, problems) }
  let today = link(
    content, at: options.now, as: .everything, remembering: &memory.checking, with: parallelism)
  return (library, today.diagnostics + problems.filter { $0.rule == .hiddenReference })
}

extension Library {
  /// Decides which pictures are made for the site.
  /// - Returns: the library that knows them, and warnings where what would make them is missing.
  fileprivate func takingPictures(of content: SiteContent, _ options: BuildOptions) -> (Library, [Diagnostic])
  {
    var problems: [Diagnostic] = []
    let wanted = Readout.renditions(of: content.media)
    if options.imageTool == nil, let problem = missingImageTool(wanted) { problems.append(problem) }
    let drawing = configuration.hasCards ? options.drawing() : .withoutLibrary
    if configuration.hasCards { problems += [drawing.problem].compactMap(\.self) }
    let library = replacing(
      renditions: options.imageTool == nil ? [:] : wanted,
      hasCards: configuration.hasCards && drawing == .ready)
    return (library, problems)
  }
}

/// The theme with its templates compiled, anew only where its files or the site's languages changed.
private func theme(
  _ options: BuildOptions, _ configuration: SiteConfiguration, _ change: SiteChange,
  _ memory: inout SiteMemory
) -> (Theme, CompiledTheme) {
  let keepsTheme = memory.theme != nil && !change.concernsTheme
  let theme = keepsTheme ? memory.theme ?? readTheme(site: options.site) : readTheme(site: options.site)
  memory.theme = theme
  let languages = [configuration.language] + configuration.languages
  if keepsTheme, let known = memory.compiled, known.strings.map(\.language) == languages {
    return (theme, known)
  }
  let compiled = options.compiling(theme, configuration)
  memory.compiled = compiled
  return (theme, compiled)
}

extension SiteChange {
  fileprivate var concernsTheme: Bool {
    switch self {
    case .everything: true
    case .files(let paths): paths.contains { $0.hasPrefix("Templates/") }
    }
  }
}
