import ArgumentParser
import Readout

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a small site to begin with.",
    discussion: """
      Writes samples of a brief, a meeting, two reactions, a person, a topic, a source, an author and a page, to \
      be replaced by your own, and a README that says how to go on. The look is inside the program, so there \
      are no templates to begin with.
      """)

  @Argument(
    help: ArgumentHelp("The folder of the site, new or empty; '.' is the one you are in.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @OptionGroup var clock: ClockOptions

  func run() throws {
    let moment = try clock.moment()
    try endingWithStatus { () throws(StartingError) in
      let files = try startSite(in: folder, at: moment)
      Console.print("\(files.count) files are in \(folder). Go on with:\n\n\(next)")
    }
  }

  private var next: String { (folder == "." ? "" : "  cd \(quoted(folder))\n") + "  readout serve" }

  /// The path as a shell takes it.
  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
