import Foundation
import Readout

/// Builds a site again and again, as a desk does, and compares the output with what a build writes that knows
/// nothing of the ones before.
struct Rebuilding {
  private let options: BuildOptions
  private let output: String
  private let cache: BuildCache
  private(set) var diagnostics: [Diagnostic] = []
  /// How many builds took over what the last one wrote.
  private(set) var renewals = 0

  init(_ options: BuildOptions) {
    self.options = options
    output = options.site + "/Public"
    cache = BuildCache(site: options.site, executable: CommandLine.arguments[0])
  }

  /// Builds once more.
  /// - Returns: the first difference from a fresh build.
  mutating func run() throws -> String? {
    let site = prepare(options, with: cache)
    diagnostics = site.diagnostics
    if site.isRenewed { renewals += 1 }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      let publication = try Publication.begin(at: output, spare: cache.spareSite(for: site))
      switch try publish(site, to: publication) {
      case .leaking(let leaks): return leaks.first?.summary
      case .published(let published): try published.leaveNotes(in: cache)
      }
    }
    let fresh = LiveSite(options)
    if fresh.diagnostics != diagnostics { return "other things are said of it" }
    return try fresh.shown.flatMap { try difference($0) }
  }

  private func difference(_ shown: ShownSite) throws -> String? {
    for address in shown.addresses {
      let found = try? Data(contentsOf: URL(fileURLWithPath: output + "/" + address))
      if found != contents(shown.file(at: address)) { return "'\(address)' is stale" }
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: output).filter { path in
      !path.hasPrefix(".readout") && !isFolder(output + "/" + path)
    }
    let extra = Set(files).subtracting(shown.addresses)
    return extra.first.map { "'\($0)' is left over" }
  }

  private func contents(_ file: ShownSite.File?) -> Data? {
    switch file {
    case .bytes(let bytes): Data(bytes)
    case .copy(let path): try? Data(contentsOf: URL(fileURLWithPath: path))
    case nil: nil
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
