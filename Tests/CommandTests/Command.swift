import Foundation

/// The built tool, run as people run it: on a site of its own, which goes with it.
final class Command {
  let site: URL

  /// What a run leaves: its exit status and what it printed.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// - Parameter files: by path from the site's folder.
  init(_ files: [String: String]) throws {
    site = FileManager.default.temporaryDirectory.appending(path: "readout-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    for (path, text) in files { try put(text, at: path) }
  }

  deinit { try? FileManager.default.removeItem(at: site) }

  func put(_ text: String, at path: String) throws {
    let file = site.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) -> String? {
    try? String(contentsOf: site.appending(path: path), encoding: .utf8)
  }

  /// Runs the tool in the site's folder.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = site
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "SOURCE_DATE_EPOCH" }
      .merging(environment) { _, own in own }
    // Files, since a pipe that nobody empties would stop the tool.
    let (output, errors) = (site.appending(path: ".output"), site.appending(path: ".errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Products lie beside the bundle of the tests.
  private static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "readout")
  }
}
