import Foundation
import Readout
import ReadoutPreview

/// A site as its authors see it while they write: kept in memory, renewed with every change, and told of to the
/// pages that are open.
actor Preview: PreviewSource {
  private var live: LiveSite
  private var options: BuildOptions
  /// The moment that was chosen, on the command line or in the bar; nil follows the clock.
  private var fixedMoment: Moment?
  private let editor: EditorLink
  private let follows: Bool
  /// Counts the changes.
  private var revision = 0
  /// What was last sent of each page, its bar included, by its hash.
  private var sent: [String: Int] = [:]
  /// Tells open pages of changes, once it runs.
  private var server: PreviewServer?

  init(_ options: BuildOptions, fixedMoment: Moment?, editor: EditorLink, follows: Bool) {
    self.options = options
    self.fixedMoment = fixedMoment
    self.editor = editor
    self.follows = follows
    live = LiveSite(options)
  }

  // MARK: - Changes

  func serve(by server: PreviewServer) { self.server = server }

  /// Renews the site, and tells open pages what that changed for them.
  func take(_ change: FolderWatcher.Change, below site: String) {
    switch change {
    case .failure(let problem): Console.printToError("readout: \(problem)")
    case .everything: renew(.everything)
    case .files(let paths):
      let own = paths.map { $0.hasPrefix(site + "/") ? String($0.dropFirst(site.count + 1)) : $0 }
      renew(.files(Set(own)))
    }
  }

  private func renew(_ change: SiteChange) {
    let (before, problems) = (live.shown, live.diagnostics)
    if let now = try? fixedMoment ?? SystemClock.now() { options.now = now }
    revision += 1
    live.update(after: change, options)
    if live.diagnostics != problems {
      report()
      server?.send(PreviewEvent(name: "problems"), to: nil)
    }
    guard let server, let shown = live.shown else { return }
    if let before, shown.styles != before.styles {
      server.send(PreviewEvent(name: "styles", data: PreviewPage.styleList(shown.styles)), to: nil)
    }
    let stale = server.openPages().keys.filter { sent[$0] != page($0).map { hash($0.bytes, $0.bar, shown) } }
    if !stale.isEmpty { server.send(PreviewEvent(name: "reload"), to: Set(stale)) }
    if follows, case .files(let paths) = change, paths.count == 1, let path = paths.first,
      let address = shown.address(ofFile: path)
    {
      server.send(PreviewEvent(name: "follow", data: "/" + address), to: nil)
    }
  }

  /// Prints what is wrong, or that nothing is.
  func report() {
    let diagnostics = live.diagnostics
    if diagnostics.isEmpty { return Console.printToError("nothing wrong") }
    Console.printToError(ReportFormat.text.report(diagnostics, site: options.site))
  }

  // MARK: - Files

  func file(at path: String) -> PreviewFile? {
    if path.hasPrefix(".readout/") { return own(path) }
    guard let file = live.shown?.file(at: path) else {
      return live.shown == nil && path.hasSuffix(".html") ? html(PreviewPage.empty) : nil
    }
    switch file {
    case .copy(let source): return PreviewFile(.disk(path: source))
    case .bytes(let bytes):
      guard path.hasSuffix(".html") else { return PreviewFile(.bytes(bytes)) }
      let bar = bar(path)
      sent[path] = live.shown.map { hash(bytes, bar, $0) }
      return PreviewFile(.bytes(PreviewPage.page(bytes, with: bar, panel, revision: revision)))
    }
  }

  private func page(_ path: String) -> (bytes: [UInt8], bar: String)? {
    guard case .bytes(let bytes)? = live.shown?.file(at: path) else { return nil }
    return (bytes, bar(path))
  }

  /// Of all that an open page has to be loaded anew for, which style sheets are not.
  private func hash(_ page: [UInt8], _ bar: String, _ site: ShownSite) -> Int {
    var hasher = Hasher()
    hasher.combine(site.withPlainStyles(page))
    hasher.combine(bar)
    return hasher.finalize()
  }

  /// What belongs to the preview itself.
  private func own(_ path: String) -> PreviewFile? {
    switch path {
    case ".readout/preview.js": return PreviewFile(.bytes(PreviewPage.script))
    case ".readout/preview.css": return PreviewFile(.bytes(PreviewPage.style))
    case ".readout/revision.txt": return PreviewFile(.bytes(Array(String(revision).utf8)))
    case ".readout/panel.html": return PreviewFile(.bytes(Array(panel.utf8)))
    case ".readout/view/published.html": return show(.published)
    case ".readout/view/everything.html": return show(.preview)
    default: return datedView(path)
    }
  }

  /// `.readout/view/at/2023-07-20.html`: the site as of the end of that day.
  private func datedView(_ path: String) -> PreviewFile? {
    let prefix = ".readout/view/at/"
    guard path.hasPrefix(prefix), path.hasSuffix(".html") else { return nil }
    let day = path.dropFirst(prefix.count).dropLast(".html".count)
    guard let moment = Moment(endOfDay: String(day)) else { return nil }
    let now = try? SystemClock.now()
    fixedMoment = moment.date == now?.date ? nil : moment
    let asOf = fixedMoment?.date
    return view { $0.visibility.asOf = asOf }
  }

  /// Other records, as of the same day.
  private func show(_ visibility: Visibility) -> PreviewFile {
    view { options in
      let asOf = options.visibility.asOf
      options.visibility = visibility
      options.visibility.asOf = asOf
    }
  }

  private func view(_ change: (inout BuildOptions) -> Void) -> PreviewFile {
    change(&options)
    renew(.files([]))
    return html(PreviewPage.switched)
  }

  private func html(_ text: String) -> PreviewFile {
    PreviewFile(.bytes(PreviewPage.page(Array(text.utf8), with: bar(""), panel, revision: revision)))
  }

  private func bar(_ path: String) -> String {
    PreviewBar(options: options, mark: live.shown?.mark(at: path), editor: editor).html
  }

  private var panel: String {
    ProblemPanel(live.diagnostics, site: options.site, editor: editor).html
  }
}
