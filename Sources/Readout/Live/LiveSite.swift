import Mustache

/// A site kept in memory while it is being written: what changes is read again, and pages are made when they
/// are asked for.
///
/// What it shows is always what a build would write: pages are not kept, so that none can be stale.
public struct LiveSite: Sendable {
  /// The newest state, which may have errors.
  private var current: PreparedSite
  /// The newest state without errors; nil before there was one.
  private var good: ShownSite?
  private var memory = SiteMemory()
  private var options: BuildOptions

  public init(_ options: BuildOptions) {
    self.options = options
    current = prepare(options, after: .everything, remembering: &memory)
    show()
  }

  /// Takes in what changed on the disk.
  /// - Parameter options: where they change too: another moment, or other records shown.
  public mutating func update(after change: SiteChange, _ options: BuildOptions? = nil) {
    if let options { self.options = options }
    current = prepare(self.options, after: change, remembering: &memory)
    show()
  }

  private mutating func show() {
    if !current.diagnostics.hasErrors { good = ShownSite(current) }
  }

  /// What readers of the preview see: the newest state without errors.
  public var shown: ShownSite? { good }

  /// What is wrong with the newest state.
  public var diagnostics: [Diagnostic] { current.diagnostics }
}

/// A site whose files can be asked for one by one.
public final class ShownSite: Sendable {
  let site: PreparedSite
  private let renderer: Renderer
  private let pictures: MadePictures
  /// Made when the first of its files is asked for.
  private let search: OnDemand<SearchIndex>

  init(_ site: PreparedSite) {
    self.site = site
    renderer = site.renderer
    pictures = MadePictures(site.plan, site.options)
    search = OnDemand { site.makingSearch() }
  }

  /// What a build would write to an address.
  public enum File: Sendable, Equatable {
    case bytes([UInt8])
    /// A copy of a file of the site, by its path.
    case copy(String)
  }

  /// All addresses, pages first.
  public var addresses: [String] {
    site.addresses + search.value.files.map(\.address)
  }

  var library: Library { site.plan.blueprint.library }

  func page(at address: String) -> PlannedPage? { site.plan.pages[address] }

  /// - Parameter address: from the site's root: `briefs/x.html`.
  public func file(at address: String) -> File? {
    if let page = site.plan.pages[address] {
      var out = Output()
      renderer.render(page, into: &out)
      return .bytes(out.bytes)
    }
    if let asset = site.theme.assets.first(where: { $0.address == address }) { return .bytes(asset.bytes) }
    if let copy = site.plan.copies.first(where: { $0.address == address }) {
      // What cannot be read now is told of when it is sent.
      if let bytes = try? pictures.bytes(of: copy) { return .bytes(bytes) }
      return .copy(site.options.site + "/" + copy.path)
    }
    return picture(at: address).map { .bytes($0) } ?? searchFile(at: address)
  }

  private func searchFile(at address: String) -> File? {
    guard address.hasPrefix(searchFolder) else { return nil }
    return search.value.files.first { $0.address == address }.map { .bytes($0.bytes) }
  }

  /// A smaller copy, made when it is asked for, or a card.
  private func picture(at address: String) -> [UInt8]? {
    if let rendition = site.plan.renditions.first(where: { $0.address == address }) {
      return try? pictures.bytes(of: rendition)
    }
    return site.plan.cards.first { $0.address == address }.map(pictures.bytes)
  }
}
