import ArgumentParser
import Readout

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Write what was new as a mail.",
    discussion: """
      Writes what was published, corrected, promised, foretold and said in a day, a week or between two days \
      into three files: NAME.html, NAME.txt, and NAME.eml, which has both and is ready for a mailer. Without \
      --daily, --weekly or --since, site.yml says which. A period in which nothing happened makes no files.

        readout digest --weekly --dry-run
        readout digest --since 2023-07-01 --until 2023-07-31
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Tell of the last day that is over.")
  var daily = false

  @Flag(help: "Tell of the last week, from Monday to Sunday, that is over.")
  var weekly = false

  @Option(
    help: ArgumentHelp("Tell of the days from this one on.", valueName: "date"), transform: parsedDate)
  var since: PartialDate?

  @Option(
    help: ArgumentHelp("The last of those days; today when left out.", valueName: "date"),
    transform: parsedDate)
  var until: PartialDate?

  @Option(help: ArgumentHelp("The language of the digest; the site's when left out.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Where the files are written; Digests/ in the site's folder when left out.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Print the subject and the text, and write nothing.")
  var dryRun = false

  @OptionGroup var settings: BuildSettings
  @OptionGroup var report: ReportOptions

  func validate() throws {
    let choices = [daily, weekly, since != nil].count { $0 }
    if choices > 1 { throw ValidationError("Give one of --daily, --weekly and --since.") }
    if until != nil, since == nil { throw ValidationError("--until goes with --since.") }
  }

  func run() throws {
    let prepared = prepare(try settings.options(site))
    try report.report(prepared.diagnostics, site: site.site)
    let folder = try DigestFolder(
      output ?? site.site + "/Digests", site: site.site,
      outputs: prepared.configuration.editions.map(\.output))
    let (period, digest) = try made(of: prepared)
    guard let digest else {
      Console.printToError("Nothing was new in \(period.name): there is no digest.")
      return
    }
    try report.report(prepared.leaks(in: digest), site: site.site)
    if dryRun {
      Console.print("\(edition(prepared))Subject: \(digest.subject)\n\n\(digest.text)")
    } else {
      Console.print(try folder.write(digest).joined(separator: "\n"))
    }
  }

  /// Says whose digest it is, where another edition has one of the same days.
  private func edition(_ site: PreparedSite) -> String {
    site.configuration.isMainEdition ? "" : "Edition: \(site.configuration.edition.name)\n"
  }

  private func made(of site: PreparedSite) throws -> (DigestPeriod, Digest?) {
    do {
      let period = try site.digestPeriod(try selection(site))
      return (period, try site.digest(of: period, in: language))
    } catch let problem as DigestProblem {
      Console.printToError("readout: \(problem.description)")
      throw ExitStatus.problems
    }
  }

  private func selection(_ site: PreparedSite) throws -> DigestSelection {
    if let since { return .days(since: since, until: until ?? .farthest) }
    if daily { return .last(.day) }
    if weekly { return .last(.week) }
    switch site.digestInterval {
    case .day: return .last(.day)
    case .week: return .last(.week)
    case nil: throw ValidationError("Give --daily, --weekly or --since: site.yml says nothing of digests.")
    }
  }
}

private func parsedDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(parsing: text) else {
    throw ValidationError("'\(text)' is not a date; write one such as 2023-08-03.")
  }
  return date
}

extension PartialDate {
  /// Behind every day that a digest may tell of.
  fileprivate static let farthest = PartialDate(year: 9999)
}
