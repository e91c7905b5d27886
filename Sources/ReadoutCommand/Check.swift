import ArgumentParser
import Readout

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong, and write nothing.",
    discussion: "Reads, links and plans the whole site and compiles its templates, as a build would.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var settings: BuildSettings
  @OptionGroup var report: ReportOptions

  @Flag(name: .shortAndLong, help: "Print nothing but problems.")
  var quiet = false

  func run() throws {
    let progress = ProgressLine(isShown: !quiet && Console.isTerminal)
    let prepared = prepare(try settings.options(site), progress: progress.progress)
    progress.finish()
    try report.report(prepared.diagnostics, site: site.site)
    if !quiet, report.format.isForPeople {
      Console.print("\(prepared.recordCount) records, \(counts(of: prepared.plan)), nothing wrong")
    }
    Program.end(keeping: prepared)
  }
}
