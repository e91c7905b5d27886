import Foundation
import Synchronization

@testable import ReadoutPreview

/// A folder in a temporary place, watched, and all that was told of it.
final class ObservedFolder: Sendable {
  let path: String
  private let place: TemporaryFolder
  private let watcher: FolderWatcher
  private let told: Told

  /// - Parameter prepare: Runs before the watch begins, with the folder's path; it makes the folder, or not.
  init(
    settle: Duration = .milliseconds(12), watchLimit: Int = .max,
    _ prepare: (String) throws -> Void = { try mkfolder($0) }
  ) throws {
    place = try TemporaryFolder()
    path = place.path + "/a/Content"
    try prepare(path)
    let watcher = try FolderWatcher(folders: [path + "/"], settle: settle, watchLimit: watchLimit)
    let told = Told()
    (self.watcher, self.told) = (watcher, told)
    Task { for await change in watcher.changes { told.batches.withLock { $0.append(change) } } }
  }

  deinit { watcher.stop() }

  private final class Told: Sendable {
    let batches = Mutex<[FolderWatcher.Change]>([])
  }

  var batches: [FolderWatcher.Change] { told.batches.withLock { $0 } }

  /// The files of all batches, by their paths in the folder; `*` for everything.
  var files: Set<String> {
    batches.reduce(into: []) { files, change in
      switch change {
      case .files(let paths): files.formUnion(paths.map { String($0.dropFirst(path.utf8.count + 1)) })
      case .everything: files.insert("*")
      case .failure(let error): files.insert(error.description)
      }
    }
  }

  /// Everything told until now has been looked at.
  func forget() { told.batches.withLock { $0 = [] } }

  /// Waits until all that has happened was told, and gives it: files are told in order, so a last one shows
  /// it.
  func settled() async throws -> Set<String> {
    let last = "last-\(UUID().uuidString)"
    try write("", last)
    let told = try await eventually { !self.files.isDisjoint(with: [last, "*"]) }
    return told ? files.filter { !$0.hasPrefix("last-") } : ["(nothing)"]
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func makeFolder(_ name: String) throws { try mkfolder("\(path)/\(name)") }

  func move(_ name: String, to other: String) { rename("\(path)/\(name)", "\(path)/\(other)") }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
}

/// Makes a folder and those above it.
func mkfolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}
