import ArgumentParser
import Readout

struct Schemas: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write JSON Schemas of front matter, for editors.",
    discussion: """
      With them an editor that checks YAML offers keys and words while you write, and marks what does not fit. \
      One file for site.yml, and for each kind of record one for its front matter and one for that of its \
      translations. The manual's page on editors says how an editor finds them.
      """)

  @Argument(
    help: ArgumentHelp("The folder to write them to, over older ones.", valueName: "dir"),
    completion: .directory)
  var folder = ".readout/schemas"

  func run() throws {
    try endingWithStatus { () throws(StartingError) in
      var files = NewFiles(in: folder)
      for schema in frontMatterSchemas { try files.replace(schema.name, with: schema.text) }
      Console.print("\(files.written.count) schemas are in \(folder)")
    }
  }
}
