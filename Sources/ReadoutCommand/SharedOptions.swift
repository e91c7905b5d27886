import ArgumentParser
import Foundation
import Readout

/// What every command that reads a site takes.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder with Content/, Templates/ and Public/.", valueName: "dir"),
    completion: .directory)
  var site = "."
}

/// How problems are reported.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How problems are reported: text for people, github for annotations in a workflow, json, or sarif.",
      valueName: "format"))
  var format = ReportFormat.text

  @Flag(help: "Treat warnings as errors.")
  var warningsAsErrors = false

  /// Prints what was found.
  /// - Throws: the exit status for problems when there are errors.
  func report(_ diagnostics: [Diagnostic], site: String) throws {
    var diagnostics = diagnostics
    if warningsAsErrors {
      for index in diagnostics.indices { diagnostics[index].severity = .error }
    }
    let report = format.report(diagnostics, site: site)
    if !report.isEmpty { format.isForPeople ? Console.printToError(report) : Console.print(report) }
    if diagnostics.hasErrors { throw ExitStatus.problems }
  }
}

/// The clock and the threads of a build.
struct BuildSettings: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The moment of the build, such as 2023-08-03T06:00:00Z: it decides on embargoes and on what is ahead. "
        + "The default is SOURCE_DATE_EPOCH where that is set, and else the clock.",
      valueName: "moment", visibility: .default), transform: ClockOptions.parsed)
  var now: Moment?

  @Option(
    help: ArgumentHelp(
      "The edition, by its name in site.yml; public, or else the first, when left out.", valueName: "name"))
  var edition: String?

  @Option(help: ArgumentHelp("Where the site will live; wins over base-url in site.yml.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("Threads to use; as many as the machine has processors when left out.", valueName: "n")
  )
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url takes an address that begins with https:// or http://.")
    }
  }

  func options(_ site: SiteOptions) throws -> BuildOptions {
    var options = BuildOptions(
      site: site.site, baseURL: baseURL, now: try now ?? SystemClock.now(),
      jobs: jobs ?? SystemClock.processors, edition: edition)
    options.imageTool = ImageTool.find(in: ProcessInfo.processInfo.environment["PATH"] ?? "")
    options.drawing = { CardDrawing.found }
    return options
  }
}
