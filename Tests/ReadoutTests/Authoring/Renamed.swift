import Foundation
import Testing

@testable import Readout

extension TestSite {
  /// The site as an author has it, at the clock of tests.
  func authored() -> AuthoredSite {
    AuthoredSite(testOptions(site: folder, now: moment(testMoment), jobs: 1))
  }

  func renaming(_ old: String, to new: String) throws(AuthoringProblem) -> PreparedRename {
    try authored().rename(old, to: new) { path in
      FileManager.default.contents(atPath: "\(self.folder)/\(path)").map { Array($0) }
    }
  }

  /// Renames on the disk.
  func rename(_ old: String, to new: String) throws {
    for change in try renaming(old, to: new).changes {
      try FileManager.default.removeItem(atPath: "\(folder)/\(change.path)")
      try Data(change.after).write(to: URL(fileURLWithPath: "\(folder)/\(change.newPath)"))
    }
  }
}

/// The file that a renaming changes, as it is then; nil when it does not change.
func renamed(
  _ old: String, to new: String, at path: String, _ files: [String: TestFile], with samples: [Sample] = []
) throws -> String? {
  let rename = try TestSite(files, with: samples).renaming(old, to: new)
  let change = rename.changes.first { $0.newPath == path && ($0.isEdited || $0.isMoved) }
  return change.map { String(decoding: $0.after, as: UTF8.self) }
}

/// Why a renaming is refused, as the command says it; empty when it is not.
func refusal(
  of old: String, to new: String, _ files: [String: TestFile], with samples: [Sample] = []
) throws -> String {
  let site = try TestSite(files, with: samples)
  do {
    _ = try site.renaming(old, to: new)
    return ""
  } catch {
    return ([error.summary] + error.help.map { "= " + $0 }).joined(separator: "\n")
  }
}
