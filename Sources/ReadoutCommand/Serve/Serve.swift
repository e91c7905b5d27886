import ArgumentParser
import Foundation
import Readout
import ReadoutPreview

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site while it is being written.",
    discussion: """
      Builds the site in memory, shows it at http://127.0.0.1:8080 and follows what you write: save a file, and \
      open pages show it. When something is wrong, the last good site stays up with the problems on a panel \
      until they are mended. Drafts and embargoed records are shown and marked. Nothing is written to the disk; \
      stop it with Control-C.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var settings: BuildSettings

  @Option(help: ArgumentHelp("The port to listen on; the next free one when it is taken.", valueName: "port"))
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "The name or address of this machine to listen at. Any but the default shows the site, drafts included, "
        + "to others.", valueName: "host"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The editor that links open: \(EditorLink.names.joined(separator: ", ")), none, or an address with "
        + "{file}, {line} and {column} in it.", valueName: "editor"))
  var editor = EditorLink.vscode

  @OptionGroup var day: AsOfOption

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Have open pages go to the record whose file was saved.")
  var follow = false

  @Flag(help: "Leave out drafts, and what is under embargo or expired, as a build does.")
  var published = false

  func validate() throws { try day.validate(with: settings) }

  func run() async throws {
    var options = try settings.options(site)
    options.visibility = published ? .published : .preview
    day.apply(to: &options)
    let preview = Preview(options, fixedMoment: day.asOf ?? settings.now, editor: editor, follows: follow)
    await preview.report()
    let watcher = try watch()
    let server = try await listen(preview)
    await preview.serve(by: server)
    Console.print("The site is at \(server.address) — stop with Control-C.")
    if !["127.0.0.1", "localhost", "::1"].contains(host) {
      Console.printToError("warning: whoever reaches \(server.host) sees the site, drafts included")
    }
    if open { openBrowser(server.address) }
    for await change in watcher.changes { await preview.take(change, below: site.site) }
  }

  private func watch() throws -> FolderWatcher {
    do {
      return try FolderWatcher(
        folders: [site.site + "/Content", site.site + "/Templates"], settle: .milliseconds(4))
    } catch {
      Console.printToError("readout: \(error)")
      throw ExitStatus.machine
    }
  }

  private func listen(_ preview: Preview) async throws -> PreviewServer {
    do {
      return try await PreviewServer.start(host: host, port: port, source: preview)
    } catch {
      Console.printToError("readout: \(error.description)")
      throw [.portTaken, .system].contains(error.kind) ? ExitStatus.machine : ExitStatus.wrongUse
    }
  }

  private func openBrowser(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    do { try process.run() } catch { Console.printToError("the browser could not be opened: \(error)") }
  }
}
