extension PreparedSite {
  /// The site after a change that is an edit of one text and no more; nil where it may be more.
  func replacingText(
    _ change: SiteChange, _ options: BuildOptions, remembering memory: inout SiteMemory
  ) -> PreparedSite? {
    guard case .files(let paths) = change, paths.count == 1, let path = paths.first, notes == nil,
      options.isAlike(self.options), memory.isWithinHorizon(options.now, of: self),
      let edit = BodyEdit(path, in: options.site, memory)
    else { return nil }
    edit.remember(in: &memory)
    var site = self
    site.plan = plan.replacingText(with: edit)
    if let place = sources.firstIndex(where: { $0.file == path }) { site.sources[place] = edit.source }
    site.options = options
    memory.plan = site.plan
    return site
  }
}

extension BuildOptions {
  /// Whether a site is built as by other options, but for the moment.
  fileprivate func isAlike(_ other: BuildOptions) -> Bool {
    site == other.site && baseURL == other.baseURL && edition == other.edition
      && visibility == other.visibility
      && visibility.asOf == nil
  }
}

extension SiteMemory {
  /// Whether the clock alone has changed nothing of a site until a moment.
  fileprivate mutating func isWithinHorizon(_ now: Moment, of site: PreparedSite) -> Bool {
    let library = site.plan.blueprint.library
    if library.now == now { return true }
    if horizon == nil {
      horizon = Horizon(around: library.now, reading.originals.compactMap(\.result.record))
      horizon?.narrow(to: library.configuration.digest, DigestCalendar(library), library.now)
    }
    return horizon?.contains(now) ?? false
  }
}

extension Plan {
  fileprivate func replacingText(with edit: BodyEdit) -> Plan {
    let library = blueprint.library.replacingText(
      edit.number, with: edit.linked, edit.links.texts, headings: edit.places.headings,
      incoming: blueprint.library.incoming.moving(edit.links.pairs))
    return Plan(
      pages: pages, copies: copies, renditions: renditions, cards: cards, assets: assets,
      diagnostics: diagnostics, blueprint: Blueprint(blueprint, with: library))
  }
}
