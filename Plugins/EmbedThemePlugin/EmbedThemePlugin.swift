import Foundation
import PackagePlugin

/// Compiles the default theme, `Templates/`, into the library, so that the executable needs no files beside it.
@main
struct EmbedThemePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTheme.swift")
    return [
      .buildCommand(
        displayName: "Embedding the default theme", executable: try context.tool(named: "EmbedTheme").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: files(below: folder), outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap {
      $0 as? String
    }
    return (names ?? []).sorted().map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
  }
}
