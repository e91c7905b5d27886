import ArgumentParser
import Readout

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a record, what refers to it and what it refers to.",
    discussion: """
      Drafts, embargoed and expired records are shown too, and marked. References are grouped by the key that \
      names the record; each has the place where it is written, as file:line:column. What is wrong with the \
      record's files comes last.

      Example: readout show tehran-defence-talks
      """)

  @Argument(help: "The record's id: the name of its file without .md. Another name for it will do.")
  var id: String

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("text for people, or json for programs.", valueName: "format"))
  var format = SheetFormat.text

  func run() throws {
    let options = BuildOptions(site: site.site, now: try SystemClock.now(), jobs: SystemClock.processors)
    let sheet: RecordSheet
    do {
      sheet = try AuthoredSite(options).sheet(id)
    } catch {
      Console.report(error, site: site.site)
      throw ExitStatus.problems
    }
    switch format {
    case .text: Console.print(sheet.text(report: TextReport(site: site.site).text(sheet.problems)))
    case .json: Console.print(json(SheetJSON(sheet)))
    }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
