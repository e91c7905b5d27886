import Foundation
import Readout

/// The folder that a build writes to.
struct OutputChoice {
  let site: String
  let edition: Edition
  let others: [Edition]

  init(_ prepared: PreparedSite, site: String) {
    self.site = site
    edition = prepared.configuration.edition
    others = prepared.configuration.editions.filter { $0.name != prepared.configuration.edition.name }
  }

  /// - Parameter given: the folder named on the command line; it wins over the edition's own.
  /// - Throws: the exit status for wrong use where the folder is another edition's, or in or around it.
  func folder(_ given: String?) throws -> String {
    guard let given else { return folder(of: edition) }
    guard let other = others.first(where: { overlaps(given, folder(of: $0)) }) else { return given }
    Console.printToError(
      "readout: \(given) belongs to the output of the edition '\(other.name)'; "
        + "'\(edition.name)' needs a folder of its own")
    throw ExitStatus.wrongUse
  }

  private func folder(of edition: Edition) -> String { "\(site)/\(edition.output)" }

  private func overlaps(_ a: String, _ b: String) -> Bool {
    let (first, second) = (parts(a), parts(b))
    return zip(first, second).allSatisfy { $0.lowercased() == $1.lowercased() }
  }

  private func parts(_ path: String) -> [String] {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
  }
}
