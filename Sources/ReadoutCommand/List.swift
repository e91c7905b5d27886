import ArgumentParser
import Readout

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the records of a kind, all or some.",
    discussion: """
      The same rows as in the files of data/ on the site: only what readers may see, or with --drafts everything. \
      A row counts as in a period when any day that its date may stand for is. In a terminal the columns are cut \
      to fit; csv and json have them all.

        readout list reactions --actor bolivia --stance concerned --since 2023-07
        readout list commitments --status overdue --format csv
      """)

  @Argument(
    help: ArgumentHelp("What to list: \(Listing.kinds.joined(separator: ", ")).", valueName: "kind"),
    completion: .list(Listing.kinds))
  var kind: String

  @Option(help: ArgumentHelp("Only what this actor has to do with.", valueName: "id"))
  var actor: String?

  @Option(help: ArgumentHelp("Only what is filed under this topic.", valueName: "id"))
  var topic: String?

  @Option(help: ArgumentHelp("Only what this person has to do with.", valueName: "id"))
  var person: String?

  @Option(
    help: ArgumentHelp("Only this stance, of reactions and forecasts.", valueName: "stance"),
    completion: .list(Stance.words))
  var stance: String?

  @Option(
    help: ArgumentHelp("Only reactions known in this way.", valueName: "basis"),
    completion: .list(Basis.words))
  var basis: String?

  @Option(
    help: ArgumentHelp(
      "Only this status of a meeting or commitment, stage of an outcome, or state of a forecast.",
      valueName: "status"))
  var status: String?

  @Option(
    help: ArgumentHelp("Only from this day, month or year on.", valueName: "date"), transform: dateOfPeriod)
  var since: PartialDate?

  @Option(
    help: ArgumentHelp("Only up to this day, month or year.", valueName: "date"), transform: dateOfPeriod)
  var until: PartialDate?

  @Flag(help: "Also what is not published, and members' records whole.")
  var drafts = false

  @Option(help: ArgumentHelp("table for people, csv or json for programs.", valueName: "format"))
  var format = ListFormat.table

  @OptionGroup var site: SiteOptions
  @OptionGroup var clock: ClockOptions

  func run() throws {
    let prepared = prepare(
      BuildOptions(
        site: site.site, now: try clock.moment(), jobs: SystemClock.processors,
        visibility: drafts ? .preview : .published))
    let errors = prepared.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      Console.printToError(ReportFormat.text.report(errors, site: site.site))
      throw ExitStatus.problems
    }
    do {
      write(try prepared.list(request))
    } catch {
      Console.report(error, site: site.site)
      throw ExitStatus.wrongUse
    }
    Program.end(keeping: prepared)
  }

  private var request: ListingRequest {
    var request = ListingRequest(kind: kind)
    (request.actor, request.topic, request.person) = (actor, topic, person)
    (request.stance, request.basis, request.status) = (stance, basis, status)
    (request.since, request.until) = (since, until)
    return request
  }

  private func write(_ listing: Listing) {
    switch format {
    case .table where listing.rows.isEmpty: break
    case .table: Console.print(ListTable(listing).text(width: Console.width))
    case .csv: Console.print(bytes: listing.csv)
    case .json: Console.print(bytes: listing.json + [UInt8(ascii: "\n")])
    }
    if listing.rows.isEmpty { Console.printToError("nothing found") }
  }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}

func dateOfPeriod(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(parsing: text) else {
    throw ValidationError("'\(text)' is not a date; write one such as 2023-07-20, 2023-07 or 2023.")
  }
  return date
}
