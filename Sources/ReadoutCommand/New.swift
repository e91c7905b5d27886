import ArgumentParser
import Readout

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a record: a brief, a meeting, a reaction …",
    discussion: """
      Writes a file with the keys of its kind, each with a comment on what it says and takes. The file's name is \
      the record's id: give one, or a title that it is made from. A reaction is called by who reacted to what. \
      A brief begins as a draft, which is not published.

        readout new brief --title "What was agreed in Lima?"
        readout new reaction --to lima-talks --actor bolivia
      """)

  @Argument(help: "What kind of record.")
  var kind: Kind

  @Argument(help: "The id: lower-case letters, digits, single hyphens. Made from the title when left out.")
  var id: String?

  @Option(help: ArgumentHelp("The title, or the name of a person or an author.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "For a reaction: the meeting, reaction or brief that it answers, or an outcome as meeting#outcome.",
      valueName: "id"))
  var to: String?

  @Option(help: ArgumentHelp("For a reaction: the actor or the person who reacted.", valueName: "id"))
  var actor: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var clock: ClockOptions

  func run() throws {
    let moment = try clock.moment()
    try endingWithStatus { () throws(StartingError) in
      let request = RecordRequest(kind: kind, id: id, title: title, to: to, actor: actor)
      let record = try newRecord(request, in: site.site, at: moment)
      var files = NewFiles(in: site.site)
      try files.add(record.path, record.text)
      Console.print(files.written.joined(separator: "\n"))
      guard !record.openKeys.isEmpty else { return }
      Console.printToError("Still to be filled in: \(record.openKeys.joined(separator: ", ")).")
    }
  }
}

extension Kind: ExpressibleByArgument {
  /// `meeting`, or the name of its folder, `meetings`.
  public init?(argument: String) {
    guard let kind = Kind.allCases.first(where: { [$0.word, $0.folder].contains(argument) }) else {
      return nil
    }
    self = kind
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }

  public var defaultValueDescription: String { word }
}
