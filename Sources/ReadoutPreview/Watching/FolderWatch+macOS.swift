#if os(macOS)
  import CoreServices
  import Dispatch
  import Foundation
  import Synchronization

  /// A stream of the system's file events.
  ///
  /// It gathers events for as long as they are to settle, and keeps sight of folders that come and go by
  /// itself.
  final class FolderWatch: @unchecked Sendable {
    // Unchecked, because the stream is a pointer. It is set once, and used by calls that any thread may make.
    private let stream: FSEventStreamRef
    private let queue = DispatchQueue(label: "readout.watch")
    private let end: @Sendable () -> Void
    private let isStopped = Mutex(false)

    /// - Parameter watchLimit: Of no account here.
    init(
      folders: [String], settle: Duration, watchLimit: Int,
      report: @escaping @Sendable (FolderWatcher.Change) -> Void, end: @escaping @Sendable () -> Void
    ) throws(WatchError) {
      let working = WatchedFolder.working
      let roots = folders.map { FileEventRoot(WatchedFolder(named: $0, from: working)) }
      self.end = end
      let seconds = Double(settle.components.attoseconds) / 1e18 + Double(settle.components.seconds)
      let reporter = FileEventReporter(roots: roots, report: report)
      guard let stream = Self.makeStream(of: roots.map(\.folder.path), reporter, seconds) else {
        throw .system("FSEvents", code: errno)
      }
      self.stream = stream
      FSEventStreamSetDispatchQueue(stream, queue)
      if !FSEventStreamStart(stream) { throw .system("FSEvents", code: errno) }
    }

    deinit {
      FSEventStreamInvalidate(stream)
      FSEventStreamRelease(stream)
    }

    func stop() {
      let wasStopped = isStopped.withLock { isStopped in
        defer { isStopped = true }
        return isStopped
      }
      if wasStopped { return }
      FSEventStreamStop(stream)
      end()
    }

    private static func makeStream(
      of paths: [String], _ reporter: FileEventReporter, _ seconds: Double
    ) -> FSEventStreamRef? {
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(reporter).toOpaque(),
        retain: { info in
          info.map { UnsafeRawPointer(Unmanaged<FileEventReporter>.fromOpaque($0).retain().toOpaque()) }
        },
        release: { info in if let info { Unmanaged<FileEventReporter>.fromOpaque(info).release() } },
        copyDescription: nil)
      let flags =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagWatchRoot
        | kFSEventStreamCreateFlagUseCFTypes
      return FSEventStreamCreate(
        nil, { _, info, count, paths, flags, _ in FileEventReporter.take(info, count, paths, flags) },
        &context,
        paths as CFArray, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), seconds,
        FSEventStreamCreateFlags(flags))
    }
  }
#endif
