import ArgumentParser
import Readout

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the site, as its readers can.",
    discussion: """
      Finds and ranks what the search page of the site finds for the same words, in the same order. "Phrases" stand \
      in quotation marks, and what is not to be there behind a -, which goes behind a -- on the command line.

        readout search defence pact --kind reaction --actor argentina --since 2023
        readout search --format json -- '"joint statement" -draft'
      """)

  @Argument(
    help: ArgumentHelp("What to search for; with options alone, all that they leave.", valueName: "words"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp("Only this kind; may be given several times.", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Only what this actor has to do with.", valueName: "id"))
  var actor: [String] = []

  @Option(help: ArgumentHelp("Only what this person has to do with.", valueName: "id"))
  var person: [String] = []

  @Option(help: ArgumentHelp("Only what the states of this region have to do with.", valueName: "id"))
  var region: [String] = []

  @Option(help: ArgumentHelp("Only what is filed under this topic.", valueName: "id"))
  var topic: [String] = []

  @Option(help: ArgumentHelp("Only what cites this source.", valueName: "id"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Only reactions of this stance.", valueName: "stance"),
    completion: .list(Stance.words))
  var stance: [String] = []

  @Option(help: ArgumentHelp("Only what this author wrote.", valueName: "id"))
  var author: [String] = []

  @Option(help: ArgumentHelp("Only what is in this language.", valueName: "tag"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Put what is in this language before what is as good in another; by itself the site's own.",
      valueName: "tag"))
  var readerLanguage: String?

  @Option(
    name: [.customLong("since"), .customLong("from")],
    help: ArgumentHelp("Only from this day, month or year on.", valueName: "date"), transform: dateOfPeriod)
  var since: PartialDate?

  @Option(
    help: ArgumentHelp("Only up to this day, month or year.", valueName: "date"), transform: dateOfPeriod)
  var until: PartialDate?

  @Option(help: ArgumentHelp("In which order: relevance or date.", valueName: "order"))
  var sort = SearchOrder.relevance

  @Flag(help: "Do not put what is recent before what is as good.")
  var ignoreAge = false

  @Option(help: ArgumentHelp("How many results to print.", valueName: "number"))
  var limit = 10

  @Option(help: ArgumentHelp("table for people, json for programs.", valueName: "format"))
  var format = SearchFormat.table

  @Option(
    help: ArgumentHelp(
      "Read the index of a site that was built there, rather than the site's own records.", valueName: "dir"),
    completion: .directory)
  var built: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var clock: ClockOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    do {
      if let built {
        write(try search(builtSite: built, request, limit: limit))
      } else {
        let prepared = try prepared()
        write(try prepared.search(request, limit: limit))
        Program.end(keeping: prepared)
      }
    } catch let problem as AuthoringProblem {
      Console.report(problem, site: site.site)
      throw ExitStatus.wrongUse
    }
  }

  private func prepared() throws -> PreparedSite {
    let prepared = prepare(
      BuildOptions(site: site.site, now: try clock.moment(), jobs: SystemClock.processors))
    let errors = prepared.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      Console.printToError(ReportFormat.text.report(errors, site: site.site))
      throw ExitStatus.problems
    }
    return prepared
  }

  private var request: SearchRequest {
    var request = SearchRequest(words.joined(separator: " "))
    (request.kinds, request.since, request.until) = (kind, since, until)
    request.readerLanguage = readerLanguage
    (request.order, request.prefersRecent) = (sort == .date ? .date : .relevance, !ignoreAge)
    let facets = [
      ("actor", actor), ("person", person), ("region", region), ("topic", topic), ("source", source),
      ("stance", stance), ("author", author), ("language", language),
    ]
    for (facet, ids) in facets { request.narrow(facet, to: ids) }
    return request
  }

  private func write(_ answer: SearchAnswer) {
    switch format {
    case .json: Console.print(json(SearchJSON(answer)))
    case .table: SearchTable(answer).print(width: Console.width)
    }
  }
}

enum SearchFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

enum SearchOrder: String, ExpressibleByArgument, CaseIterable {
  case relevance, date
}
