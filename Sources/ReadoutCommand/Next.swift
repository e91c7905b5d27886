import ArgumentParser
import Readout

struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say when the site next changes by itself, and why.",
    discussion: """
      An embargo ends, a record expires, a meeting is over, a forecast falls due: the site has to be built again \
      although nobody touched it. Prints the first such moment after now, on a line of its own, and below it what \
      changes; a schedule can take its time from there. When nothing is ahead it says so, with status 0.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var clock: ClockOptions

  @Option(
    help: ArgumentHelp(
      "The edition, by its name in site.yml; public, or else the first, when left out.", valueName: "name"))
  var edition: String?

  @Option(help: ArgumentHelp("text for people, or json for programs.", valueName: "format"))
  var format = SheetFormat.text

  func run() throws {
    let now = try clock.moment()
    let options = BuildOptions(
      site: site.site, now: now, jobs: SystemClock.processors, edition: edition)
    let (change, problems) = nextChange(options)
    if problems.hasErrors {
      Console.printToError(
        ReportFormat.text.report(problems.filter { $0.severity == .error }, site: site.site))
      throw ExitStatus.problems
    }
    switch format {
    case .text: Console.print(change?.text ?? "Nothing is ahead: the site stays as it is until it is edited.")
    case .json: Console.print(json(NextJSON(now: now, change)))
    }
  }
}

extension NextChange {
  /// The moment, and a line for each of the causes.
  fileprivate var text: String {
    ([moment.iso] + causes.map { "  \($0.sentence)" }).joined(separator: "\n")
  }
}

extension NextChange.Cause {
  fileprivate var sentence: String { "\(what) (\(file))" }

  private var what: String {
    switch reason {
    case .embargo: "the embargo of '\(id)' ends"
    case .expiry: "'\(id)' expires"
    case .meetingPast: "the meeting '\(id)' is over"
    case .forecastDue: "a forecast of '\(id)' falls due"
    case .forecastOverdue: "a forecast of '\(id)' is overdue"
    case .commitmentOverdue: "a commitment of '\(id)' is overdue"
    case .newsEnds: "the brief '\(id)' leaves the news"
    case .officeBegins: "an office of '\(id)' begins"
    case .officeEnds: "an office of '\(id)' ends"
    case .relationBegins: "a relation of '\(id)' begins"
    case .relationEnds: "a relation of '\(id)' ends"
    case .date: "a day comes that '\(id)' is dated with"
    case .year: "a new year begins, in which '\(id)' is in office"
    }
  }
}

/// The same for programs; `next` is null when nothing is ahead.
private struct NextJSON: Encodable {
  private let now: String
  private let next: Moment?

  private struct Moment: Encodable {
    let moment: String
    /// From now.
    let seconds: Int
    let causes: [Cause]
  }

  private struct Cause: Encodable {
    let reason: String
    let id: String
    let kind: String
    let file: String
  }

  init(now: Readout.Moment, _ change: NextChange?) {
    self.now = now.iso
    next = change.map { change in
      Moment(
        moment: change.moment.iso, seconds: change.moment.seconds - now.seconds,
        causes: change.causes.map {
          Cause(reason: $0.reason.rawValue, id: $0.id, kind: $0.kind.word, file: $0.file)
        })
    }
  }

  private enum CodingKeys: CodingKey { case now, next }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(now, forKey: .now)
    try container.encode(next, forKey: .next)
  }
}
