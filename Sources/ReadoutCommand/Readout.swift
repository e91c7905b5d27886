import ArgumentParser
import CPlatform

/// The command line. Each subcommand is a file of its own.
@main
struct ReadoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readout",
    abstract: "Turns briefs, meetings and the reactions to them into a website.",
    discussion: """
      Readout reads the Markdown files in Content/, tells you what is wrong with them and where, links \
      them with each other, and writes a site to Public/ that any web server can serve.

      Exit status: 0 all is well; 1 content or templates have problems; 2 the command was used wrongly; \
      3 the machine failed (disk, permissions).
      """,
    version: version,
    subcommands: [
      Init.self, New.self, Serve.self, Build.self, Check.self, Next.self, Changes.self, Rename.self,
      Show.self,
      List.self, Search.self, DigestCommand.self, Templates.self,
      Schemas.self, Manual.self,
    ])

  /// As the argument parser would run it, but for the exit status of wrong use: 2, as is usual for Unix tools.
  static func main() async {
    readout_keep_memory()
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Console.printToError(fullMessage(for: error))
      exit(withError: ExitStatus.wrongUse)
    }
  }
}

/// The version of the tool; the changelog says what each brought.
let version = "0.1.0"
