import Foundation
import PackagePlugin

/// Compiles the default theme, `Templates/`, and the site that `readout init` makes, `Sources/Starter/`, into the library,
/// so that the executable needs no files beside it.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let tool = try context.tool(named: "EmbedFiles").url
    return [("Templates", "builtInThemeFiles"), ("Sources/Starter", "starterFiles")].map { name, constant in
      let folder = context.package.directoryURL.appending(path: name)
      let output = context.pluginWorkDirectoryURL.appending(path: "\(constant).swift")
      return .buildCommand(
        displayName: "Embedding \(name)", executable: tool,
        arguments: [folder.path(percentEncoded: false), constant, output.path(percentEncoded: false)],
        inputFiles: files(below: folder), outputFiles: [output])
    }
  }

  private func files(below folder: URL) -> [URL] {
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap {
      $0 as? String
    }
    return (names ?? []).sorted().map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
  }
}
