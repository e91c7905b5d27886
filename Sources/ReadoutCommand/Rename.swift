import ArgumentParser
import Foundation
import Readout

struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give a record another id, and correct every reference to it.",
    discussion: """
      The record's file and those of its translations get the new name and stay in their folder. Every \
      reference to the record, in front matter, texts and site.yml, is written anew; nothing else in any file \
      changes. The old address goes on working: it is kept in redirect-from. Names that lead to the record, \
      such as aliases, stay as they are.

      Nothing is written when the content has errors, or when the new id is taken.

      Example: readout rename tehran-talks tehran-defence-talks --dry-run
      """)

  @Argument(help: "The record's id: the name of its file without .md.")
  var old: String

  @Argument(help: "The new id: lower-case letters, digits and single hyphens.")
  var new: String

  @OptionGroup var site: SiteOptions

  @Flag(help: "Print what would change, as a diff, and write nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Print nothing but problems.")
  var quiet = false

  func run() throws {
    let options = BuildOptions(site: site.site, now: try SystemClock.now(), jobs: SystemClock.processors)
    let rename = try prepare(AuthoredSite(options))
    if dryRun { return Console.print(rename.preview) }
    do {
      try ChangeWriting(site: site.site).write(rename.changes)
    } catch {
      Console.printToError("readout: \(error.description)")
      throw ExitStatus.machine
    }
    if !quiet { Console.print(line(rename)) }
  }

  private func prepare(_ site: AuthoredSite) throws -> PreparedRename {
    do {
      return try site.rename(old, to: new) { path in
        FileManager.default.contents(atPath: "\(self.site.site)/\(path)").map { Array($0) }
      }
    } catch {
      Console.report(error, site: self.site.site)
      throw ExitStatus.problems
    }
  }

  private func line(_ rename: PreparedRename) -> String {
    let moved = rename.changes.filter(\.isMoved).map { "\($0.path) → \($0.newPath)\n" }
    let files = rename.changes.count { $0.isEdited }
    let (count, word) = (rename.referenceCount, rename.referenceCount == 1 ? "reference" : "references")
    return moved.joined() + "\(count) \(word) rewritten, \(files) file\(files == 1 ? "" : "s") changed"
  }
}

extension Console {
  /// Why a command for authors did nothing.
  static func report(_ problem: AuthoringProblem, site: String) {
    if !problem.diagnostics.isEmpty {
      printToError(ReportFormat.text.report(problem.diagnostics, site: site) + "\n")
    }
    printToError("readout: \(problem.summary)\n" + problem.help.map { "  = \($0)\n" }.joined())
  }
}
