import ArgumentParser
import Foundation
import Readout

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site.",
    discussion: """
      The new site takes the place of the old one in one step. When anything is wrong with the content, or \
      the build is stopped, the old site stays as it was.
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "Where the site is written; the edition's own output when left out, which is Public/ unless site.yml says else.",
      valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var settings: BuildSettings
  @OptionGroup var day: AsOfOption

  @Flag(
    help:
      "Write drafts, and what is under embargo or expired, too, and mark them; for readers of your own. It takes --output."
  )
  var drafts = false

  @OptionGroup var report: ReportOptions

  @Flag(help: "Build as if for the first time: neither read nor write .readout/cache in the site's folder.")
  var noCache = false

  @Flag(name: .shortAndLong, help: "Print nothing but problems.")
  var quiet = false

  func validate() throws {
    try day.validate(with: settings)
    guard output == nil, drafts || day.asOf != nil else { return }
    throw ValidationError(
      "\(drafts ? "--drafts" : "--as-of") does not write over what is published; say where to by --output.")
  }

  func run() throws {
    let (start, cache) = (Date(), cache)
    let progress = ProgressLine(isShown: !quiet && Console.isTerminal)
    let prepared = prepare(try options(), with: cache, progress: progress.progress)
    progress.finish()
    try report.report(prepared.diagnostics, site: site.site)
    let published = try write(prepared, cache, progress)
    if let cache { leaveNotes(of: published, in: cache) }
    let summary = published.summary
    if !quiet, report.format.isForPeople {
      Console.print(line(prepared, summary, seconds: Date().timeIntervalSince(start)))
    }
    Program.end(keeping: prepared)
  }

  private func options() throws -> BuildOptions {
    var options = try settings.options(site)
    if drafts { (options.visibility.showsDrafts, options.visibility.showsHeld) = (true, true) }
    day.apply(to: &options)
    return options
  }

  /// What is not for readers leaves nothing behind for the builds that are.
  private var cache: BuildCache? {
    guard !noCache, !drafts, day.asOf == nil else { return nil }
    return Program.executable.map {
      BuildCache(site: site.site, edition: settings.edition, executable: $0)
    }
  }

  private func write(_ prepared: PreparedSite, _ cache: BuildCache?, _ progress: ProgressLine) throws
    -> PublishedSite
  {
    defer { progress.finish() }
    let folder = try OutputChoice(prepared, site: site.site).folder(output)
    do {
      let publication = try Publication.begin(
        at: folder, spare: cache?.spareSite(for: prepared), waitForLock: 600
      ) {
        Console.printToError("waiting for another build of the same site …")
      }
      return try publish(prepared, to: publication, progress: progress.progress)
    } catch {
      progress.finish()
      Console.printToError("readout: \(error.description)")
      throw error.kind == .disk || error.kind == .locked ? ExitStatus.machine : ExitStatus.wrongUse
    }
  }

  /// A site is no worse for want of notes: the next build takes longer.
  private func leaveNotes(of site: PublishedSite, in cache: BuildCache) {
    do {
      try site.leaveNotes(in: cache)
    } catch {
      Console.printToError("warning: nothing was kept for the next build: \(error)")
    }
  }

  private func line(_ site: PreparedSite, _ summary: Publication.Summary, seconds: Double) -> String {
    let changed = summary.written + summary.removed
    let time = String(format: "%.2f", seconds)
    return
      "\(site.recordCount) records, \(site.plan.pages.all.count) pages, \(changed) files changed, \(time) s"
  }
}
