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

  @Option(
    help: ArgumentHelp(
      "Write to a file what to upload and what to delete where a copy of the site is: 'upload PATH' or "
        + "'delete PATH' for each file that this build changed, in an order that is safe.", valueName: "file"),
    completion: .file())
  var changedFiles: String?

  @Option(
    help: ArgumentHelp(
      "How that list is written: lines, or nul for entries ended by a zero byte.",
      valueName: "format"))
  var changedFilesFormat = ChangedFiles.Format.lines

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
    let folder = try OutputChoice(prepared, site: site.site).folder(output)
    let list = try changedFilesPlace(folder)
    switch try write(prepared, to: folder, cache, progress) {
    case .leaking(let leaks): try report.report(leaks, site: site.site)
    case .published(let published):
      if let list { try writeList(published, to: list) }
      if let cache { leaveNotes(of: published, in: cache) }
      if !quiet, report.format.isForPeople {
        if let proof = published.proof { Console.print(line(proof)) }
        Console.print(line(prepared, published.summary, seconds: Date().timeIntervalSince(start)))
      }
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

  private func write(
    _ prepared: PreparedSite, to folder: String, _ cache: BuildCache?, _ progress: ProgressLine
  ) throws -> PublishingResult {
    defer { progress.finish() }
    do {
      let publication = try Publication.begin(
        at: folder, spare: cache?.spareSite(for: prepared), waitForLock: 600
      ) {
        Console.printToError("waiting for another build of the same site …")
      }
      return try publish(
        prepared, to: publication, listing: changedFiles.map { _ in changedFilesFormat },
        progress: progress.progress)
    } catch {
      progress.finish()
      throw failed(error)
    }
  }

  /// nil when no list is asked for.
  private func changedFilesPlace(_ output: String) throws -> ChangedFilesPlace? {
    do {
      return try changedFiles.map { file throws(PublishingError) in
        try ChangedFilesPlace(file, output: output, site: site.site)
      }
    } catch {
      throw failed(error)
    }
  }

  private func writeList(_ published: PublishedSite, to place: ChangedFilesPlace) throws {
    guard let files = published.changedFiles else { return }
    do {
      try place.write(files, changedFilesFormat)
    } catch {
      Console.printToError("readout: the site is published, but what changed in it is not listed")
      throw failed(error)
    }
  }

  /// Says what went wrong.
  /// - Returns: the exit status.
  private func failed(_ error: PublishingError) -> ExitCode {
    Console.printToError("readout: \(error.description)")
    return error.kind == .disk || error.kind == .locked ? ExitStatus.machine : ExitStatus.wrongUse
  }

  /// A site is no worse for want of notes: the next build takes longer.
  private func leaveNotes(of site: PublishedSite, in cache: BuildCache) {
    do {
      try site.leaveNotes(in: cache)
    } catch {
      Console.printToError("warning: nothing was kept for the next build: \(error)")
    }
  }

  private func line(_ proof: ProofSummary) -> String {
    let size = String(format: "%.1f", Double(proof.bytes) / 1e6)
    return "no held text: \(proof.passages) passages searched for in \(size) MB of \(proof.files) files"
  }

  private func line(_ site: PreparedSite, _ summary: Publication.Summary, seconds: Double) -> String {
    let changed = summary.written + summary.removed
    let time = String(format: "%.2f", seconds)
    return "\(site.recordCount) records, \(counts(of: site.plan)), \(changed) files changed, \(time) s"
  }
}

/// What a plan comes to: `41 pages and 37 other files`; the latter are feeds, maps and the like.
func counts(of plan: Plan) -> String {
  let pages = "\(plan.pageCount) pages"
  return plan.fileCount == 0 ? pages : pages + " and \(plan.fileCount) other files"
}
extension ChangedFiles.Format: ExpressibleByArgument {}
