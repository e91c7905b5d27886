#if os(macOS)
  import CoreServices
  import Foundation

  /// A watched folder, with the path by which the system speaks of it: links in it are resolved.
  struct FileEventRoot: Sendable {
    let folder: WatchedFolder
    private let real: String

    init(_ folder: WatchedFolder) {
      self.folder = folder
      let bytes = realpath(folder.path, nil)
      defer { free(bytes) }
      real = bytes.map { String(cString: $0) } ?? folder.path
    }

    /// What the caller calls a file; `nil` when it is elsewhere.
    func shown(_ path: String) -> String? {
      for start in [real, folder.path] where path.hasPrefix(start + "/") {
        return folder.shown + path.dropFirst(start.count)
      }
      return nil
    }
  }

  /// Makes changes of the system's file events.
  final class FileEventReporter: Sendable {
    private let roots: [FileEventRoot]
    private let report: @Sendable (FolderWatcher.Change) -> Void

    init(roots: [FileEventRoot], report: @escaping @Sendable (FolderWatcher.Change) -> Void) {
      self.roots = roots
      self.report = report
    }

    static func take(
      _ info: UnsafeMutableRawPointer?, _ count: Int, _ paths: UnsafeMutableRawPointer,
      _ flags: UnsafePointer<FSEventStreamEventFlags>
    ) {
      guard let info else { return }
      let reporter = Unmanaged<FileEventReporter>.fromOpaque(info).takeUnretainedValue()
      let paths = Unmanaged<CFArray>.fromOpaque(paths).takeUnretainedValue() as? [String] ?? []
      reporter.take(paths, Array(UnsafeBufferPointer(start: flags, count: count)).map { Int($0) })
    }

    private func take(_ paths: [String], _ flags: [Int]) {
      if flags.contains(where: Self.isBeyondFiles) { return report(.everything) }
      var files: Set<String> = []
      for (path, flags) in zip(paths, flags) where flags & kFSEventStreamEventFlagItemIsDir == 0 {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        if EditorFiles.contain(name) { continue }
        files.formUnion(roots.compactMap { $0.shown(path) })
      }
      if !files.isEmpty { report(.files(files)) }
    }

    /// Whether events were lost, or a folder was moved or came whole: its files are not told then.
    private static func isBeyondFiles(_ flags: Int) -> Bool {
      let lost =
        kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
        | kFSEventStreamEventFlagKernelDropped | kFSEventStreamEventFlagRootChanged
        | kFSEventStreamEventFlagMount | kFSEventStreamEventFlagUnmount
      let movedFolder = kFSEventStreamEventFlagItemIsDir | kFSEventStreamEventFlagItemRenamed
      return flags & lost != 0 || flags & movedFolder == movedFolder
    }
  }
#endif
