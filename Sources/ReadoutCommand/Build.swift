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
      "Where the site is written; Public/ in the site's folder when left out.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var settings: BuildSettings
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

  func run() throws {
    let start = Date()
    let list = try changedFilesPlace()
    let progress = ProgressLine(isShown: !quiet && Console.isTerminal)
    let cache = noCache ? nil : Program.executable.map { BuildCache(site: site.site, executable: $0) }
    let prepared = prepare(try settings.options(site), with: cache, progress: progress.progress)
    progress.finish()
    try report.report(prepared.diagnostics, site: site.site)
    switch try write(prepared, cache, progress) {
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

  private func write(_ prepared: PreparedSite, _ cache: BuildCache?, _ progress: ProgressLine) throws
    -> PublishingResult
  {
    defer { progress.finish() }
    do {
      let publication = try Publication.begin(
        at: outputFolder, spare: cache?.spareSite(for: prepared), waitForLock: 600
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

  private var outputFolder: String { output ?? site.site + "/Public" }

  /// nil when no list is asked for.
  private func changedFilesPlace() throws -> ChangedFilesPlace? {
    do {
      return try changedFiles.map { file throws(PublishingError) in
        try ChangedFilesPlace(file, output: outputFolder, site: site.site)
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
