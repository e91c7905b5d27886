import ArgumentParser
import Readout

struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say in words what changed in the records from one version to another.",
    discussion: """
      Each version is a folder of a site, its Content/, or a revision of the git repository that the site lies \
      in. What is compared is what the records say, not the lines of their files: a stance that moved, an \
      outcome that was signed, a promise that was kept, a forecast that was settled. Drafts and embargoed \
      records are compared too, and marked; notes for the desk are not printed.

        readout changes v1 HEAD
        readout changes main --format markdown
        readout changes ../last-week .
      """)

  @Argument(
    help: ArgumentHelp(
      "The earlier version: the folder of a site, or else a branch, a tag or a commit.", valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp("The later version; the site's files as they are when left out.", valueName: "new"),
    completion: .directory)
  var new: String?

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "text for a terminal, markdown for a pull request, or json for programs.", valueName: "format"))
  var format = ChangesFormat.text

  @Flag(help: "End with status 1 when something has changed.")
  var exitCode = false

  func run() throws {
    let comparison: Comparison
    let sides: (old: ComparedSide, new: ComparedSide)
    do {
      sides = (try ComparedSide(old, site: site.site), try newSide())
      comparison = try compared(sides.old, sides.new)
    } catch let problem as ChangesProblem {
      Console.printToError("readout: \(problem.sentence)\n  = \(problem.help)")
      throw problem.status
    }
    Console.print(format.report(comparison, from: sides.old, to: sides.new))
    if exitCode, !comparison.records.isEmpty { throw ExitStatus.problems }
  }

  private func newSide() throws -> ComparedSide {
    try new.map { try ComparedSide($0, site: site.site) } ?? ComparedSide(workingTree: site.site)
  }

  /// Nothing has changed, and nothing need be read, where both sides are one.
  private func compared(_ old: ComparedSide, _ new: ComparedSide) throws -> Comparison {
    guard old.identity != new.identity else {
      let what = old.commit == nil ? "folder" : "commit"
      Console.printToError("readout: '\(old.name)' and '\(new.name)' are the same \(what)")
      return .none
    }
    let parallelism = Parallelism(jobs: SystemClock.processors)
    let (before, after) = (try old.state(parallelism), try new.state(parallelism))
    return compare(before, after, at: try SystemClock.now())
  }
}

/// The forms in which changes are told.
enum ChangesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json

  func report(_ comparison: Comparison, from old: ComparedSide, to new: ComparedSide) -> String {
    switch self {
    case .text: changesText(comparison, from: old.name, to: new.name)
    case .markdown: changesMarkdown(comparison, from: old.name, to: new.name)
    case .json: ChangesJSON(comparison, from: old, to: new).text
    }
  }
}
