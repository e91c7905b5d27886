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
  /// Whether drafts, what is before its embargo or past its expiry, and the whole of members' records are a part
  /// of the site: for a look at what is being written.
  public var showsHidden: Bool
  /// What makes smaller copies of images; nil where none are to be made.
  public var imageTool: ImageTool?
  /// What cards can be drawn with; asked only by sites that have cards.
  public var drawing: @Sendable () -> CardDrawing = { .withoutLibrary }

  public init(
    site: String, baseURL: String? = nil, now: Moment, jobs: Int, showsHidden: Bool = false
  ) {
    self.showsHidden = showsHidden
    self.site = site
    self.baseURL = baseURL
    self.now = now
    self.jobs = jobs
  }
}

/// A site that has been read, linked and planned: everything short of its bytes.
public struct PreparedSite: Sendable {
  public var plan: Plan
  public var diagnostics: [Diagnostic]
  public var recordCount: Int
  let theme: Theme
  let compiled: CompiledTheme
  let options: BuildOptions
  /// What the next build is to know of this one; nil when there is to be none.
  var notes: BuildNotes?
  /// What of the site the last build wrote already; nil when nothing is known of it.
  var renewal: Renewal?
  /// What the rooms remembered. It is kept because to free it would keep the whole build waiting.
  var memory: SiteMemory?

  /// Whether most of the site is taken over from the last build.
  public var isRenewed: Bool { renewal != nil }

  /// Makes the bytes of the site's pages.
  var renderer: Renderer { Renderer(blueprint: plan.blueprint, templates: compiled.sets) }
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
  var theme: Theme?
  var compiled: CompiledTheme?
  var plan: Plan?

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
  var content = read(
    site: options.site, after: change, remembering: &memory.reading, with: parallelism, progress: progress)
  if let baseURL = options.baseURL { content.configuration.baseURL = withTrailingSlash(baseURL) }
  var (library, linkProblems) = link(
    content, at: options.now, showsHidden: options.showsHidden, remembering: &memory.linking,
    with: parallelism, progress: progress)
  let pictureProblems = library.takePictures(of: content, options)
  let words = memory.compiled?.strings
  let (theme, compiled) = theme(options, content.configuration, change, &memory)
  let plan = plan(
    library, content, strings: compiled.strings, assets: theme.assets.map(\.address), before: memory.plan,
    keepsWords: words == compiled.strings, with: parallelism)
  memory.plan = plan
  let diagnostics =
    content.diagnostics + linkProblems + pictureProblems + plan.diagnostics + theme.diagnostics
    + compiled.diagnostics
  return PreparedSite(
    plan: plan, diagnostics: diagnostics.inPrintingOrder(), recordCount: content.records.count, theme: theme,
    compiled: compiled, options: options)
}

extension Library {
  /// Decides which pictures are made for the site.
  /// - Returns: warnings where what would make them is missing.
  fileprivate mutating func takePictures(of content: SiteContent, _ options: BuildOptions) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let wanted = Readout.renditions(of: content.media)
    if options.imageTool != nil {
      renditions = wanted
    } else if let problem = missingImageTool(wanted) {
      problems.append(problem)
    }
    guard configuration.hasCards else { return problems }
    let drawing = options.drawing()
    hasCards = drawing == .ready
    return problems + [drawing.problem].compactMap(\.self)
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
  let compiled = theme.compile(for: configuration)
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
