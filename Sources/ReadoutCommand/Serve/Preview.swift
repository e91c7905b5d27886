import Foundation
import Readout
import ReadoutPreview

/// A site as its authors see it while they write: kept in memory, renewed with every change, and told of to the
/// pages that are open.
actor Preview: PreviewSource {
  private var live: LiveSite
  private var options: BuildOptions
  /// The clock, where it was set.
  private let fixedMoment: Moment?
  private let editor: EditorLink
  private let follows: Bool
  /// Counts the changes.
  private var revision = 0
  /// What was last sent of each page, by its hash.
  private var sent: [String: Int] = [:]

  init(_ options: BuildOptions, fixedMoment: Moment?, editor: EditorLink, follows: Bool) {
    self.options = options
    self.fixedMoment = fixedMoment
    self.editor = editor
    self.follows = follows
    live = LiveSite(options)
  }

  // MARK: - Changes

  /// Renews the site, and tells open pages what that changed for them.
  func take(_ change: FolderWatcher.Change, below site: String, _ server: PreviewServer) {
    switch change {
    case .failure(let problem): Console.printToError("readout: \(problem)")
    case .everything: renew(.everything, server)
    case .files(let paths):
      let own = paths.map { $0.hasPrefix(site + "/") ? String($0.dropFirst(site.count + 1)) : $0 }
      renew(.files(Set(own)), server)
    }
  }

  private func renew(_ change: SiteChange, _ server: PreviewServer) {
    let (before, problems) = (live.shown, live.diagnostics)
    if fixedMoment == nil, let now = try? SystemClock.now() { options.now = now }
    revision += 1
    live.update(after: change, options)
    if live.diagnostics != problems {
      report()
      server.send(PreviewEvent(name: "problems"), to: nil)
    }
    guard let shown = live.shown else { return }
    if let style = shown.file(at: styleAddress), style != before?.file(at: styleAddress) {
      server.send(PreviewEvent(name: "styles"), to: nil)
    }
    let stale = server.openPages().keys.filter { sent[$0] != page($0)?.hashValue }
    if !stale.isEmpty { server.send(PreviewEvent(name: "reload"), to: Set(stale)) }
    if follows, case .files(let paths) = change, paths.count == 1, let path = paths.first,
      let address = shown.address(ofFile: path)
    {
      server.send(PreviewEvent(name: "follow", data: "/" + address), to: nil)
    }
  }

  private let styleAddress = "assets/style.css"

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
      sent[path] = bytes.hashValue
      return PreviewFile(.bytes(PreviewPage.page(bytes, with: bar(path), panel, revision: revision)))
    }
  }

  private func page(_ path: String) -> [UInt8]? {
    guard case .bytes(let bytes)? = live.shown?.file(at: path) else { return nil }
    return bytes
  }

  /// What belongs to the preview itself.
  private func own(_ path: String) -> PreviewFile? {
    switch path {
    case ".readout/preview.js": return PreviewFile(.bytes(PreviewPage.script))
    case ".readout/preview.css": return PreviewFile(.bytes(PreviewPage.style))
    case ".readout/revision.txt": return PreviewFile(.bytes(Array(String(revision).utf8)))
    case ".readout/panel.html": return PreviewFile(.bytes(Array(panel.utf8)))
    case ".readout/view/published.html": return view { $0.showsHidden = false }
    case ".readout/view/everything.html": return view { $0.showsHidden = true }
    default: return datedView(path)
    }
  }

  /// `.readout/view/at/2023-07-20.html`: the site as of the end of that day.
  private func datedView(_ path: String) -> PreviewFile? {
    let prefix = ".readout/view/at/"
    guard path.hasPrefix(prefix), path.hasSuffix(".html"), fixedMoment == nil else { return nil }
    let day = path.dropFirst(prefix.count).dropLast(".html".count)
    guard let moment = Moment(parsing: day + "T23:59:59Z") else { return nil }
    return view { $0.now = moment }
  }

  private func view(_ change: (inout BuildOptions) -> Void) -> PreviewFile {
    change(&options)
    live.update(after: .files([]), options)
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
