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

  public init(site: String, baseURL: String? = nil, now: Moment, jobs: Int) {
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
}

/// The road as far as it goes without writing: Reading, Linking, Planning, and the templates compiled.
public func prepare(_ options: BuildOptions, progress: Progress = .none) -> PreparedSite {
  let parallelism = Parallelism(jobs: options.jobs)
  var content = read(site: options.site, with: parallelism, progress: progress)
  if let baseURL = options.baseURL { content.configuration.baseURL = withTrailingSlash(baseURL) }
  let theme = readTheme(site: options.site)
  let (library, linkProblems) = link(content, at: options.now, with: parallelism, progress: progress)
  let (strings, stringProblems) = theme.strings(for: content.configuration)
  let compiled = theme.compile(strings)
  let (plan, planProblems) = plan(
    library, content, strings: strings, assets: theme.assets.map(\.address), with: parallelism)
  let diagnostics =
    content.diagnostics + linkProblems + planProblems + theme.diagnostics + stringProblems
    + compiled.diagnostics
  return PreparedSite(
    plan: plan, diagnostics: diagnostics.inPrintingOrder(), recordCount: content.records.count, theme: theme,
    compiled: compiled, options: options)
}

/// Rendering and Publishing: the bytes of every page, and the new site in the old one's place.
/// - Precondition: the prepared site has no errors; with errors there is nothing that could be written.
public func publish(
  _ site: PreparedSite, to publication: Publication, progress: Progress = .none
) throws(PublishingError) -> Publication.Summary {
  let renderer = Renderer(blueprint: site.plan.blueprint, templates: site.compiled.sets)
  let parallelism = Parallelism(jobs: site.options.jobs)
  let pages = site.plan.pages
  progress.begin("writing", count: pages.count)
  let failure = FirstFailure()
  parallelism.forEach(pages.count, grain: 32, { Output() }) { index, page in
    guard failure.isNone else { return }
    page.removeAll()
    renderer.render(pages[index], into: &page)
    failure.record { () throws(PublishingError) in
      try page.withUnsafeBytes { bytes throws(PublishingError) in
        try publication.write(pages[index].address, bytes)
      }
    }
    progress.advance()
  }
  try failure.rethrow()
  for asset in site.theme.assets { try publication.write(asset.address, asset.bytes) }
  for copy in site.plan.copies {
    try publication.copy(from: site.options.site + "/" + copy.path, to: copy.address)
  }
  return try publication.commit()
}
