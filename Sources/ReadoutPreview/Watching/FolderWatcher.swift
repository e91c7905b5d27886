/// Tells what changes in folders, with everything below them.
///
/// ```swift
/// let watcher = try FolderWatcher(folders: ["Content", "Templates"])
/// for await change in watcher.changes { rebuild(change) }
/// ```
///
/// What editors keep beside a file while it is open, such as `.x.swp`, `x~` and `.#x`, is passed over.
/// Symbolic links below the folders are not followed, and a change to what one leads to is not seen.
public final class FolderWatcher: Sendable {
  /// A batch of changes.
  public enum Change: Equatable, Sendable {
    /// Files that were written, made, moved or removed since the last batch; a moved file has its old path
    /// and its new one here. The paths begin with the folder as it was named to the watcher.
    case files(Set<String>)
    /// More than can be told file by file: a folder was moved away or put in another's place, one of the
    /// watched folders came or went, or the system lost count.
    case everything
    /// Changes in some folders will not be seen.
    case failure(WatchError)
  }

  /// Batches, each when there has been quiet for a while, for one loop to take. They end with the watcher.
  public let changes: AsyncStream<Change>

  private let watch: FolderWatch

  /// Begins to watch. Changes from now on are seen; folders that do not exist, yet or any more, are waited
  /// for.
  ///
  /// - Parameters:
  ///   - folders: From the root of the file system, or from the working folder of this moment.
  ///   - settle: How long it has to be quiet before a batch, which comes 100 ms after the first change of a
  ///     burst at the latest. Editors save in several steps that belong together.
  public convenience init(
    folders: [String], settle: Duration = .milliseconds(12)
  ) throws(WatchError) {
    try self.init(folders: folders, settle: settle, watchLimit: .max)
  }

  /// - Parameter watchLimit: Folders that the system is taken to let one watch.
  init(folders: [String], settle: Duration, watchLimit: Int) throws(WatchError) {
    let (changes, continuation) = AsyncStream.makeStream(of: Change.self)
    self.changes = changes
    watch = try FolderWatch(
      folders: folders, settle: settle, watchLimit: watchLimit, report: { continuation.yield($0) },
      end: { continuation.finish() })
  }

  deinit { watch.stop() }

  /// Ends watching, and with it the loop over the changes. What has not been reported yet is not.
  public func stop() { watch.stop() }
}
