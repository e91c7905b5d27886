#if os(Linux)
  import Dispatch

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// The thread that waits for changes.
  final class FolderWatch: Sendable {
    private let stopping: Pipe

    init(
      folders: [String], settle: Duration, watchLimit: Int,
      report: @escaping @Sendable (FolderWatcher.Change) -> Void, end: @escaping @Sendable () -> Void
    ) throws(WatchError) {
      let working = WatchedFolder.working
      let roots = folders.map { WatchedFolder(named: $0, from: working) }
      let tree = try InotifyTree(roots: roots, watchLimit: watchLimit)
      let stopping = try Pipe()
      self.stopping = stopping
      DispatchQueue(label: "readout.watch").async {
        var loop = InotifyLoop(tree: tree, burst: Burst(settle: settle), stop: stopping, report: report)
        loop.run()
        end()
      }
    }

    func stop() { stopping.fill() }
  }

  /// Wakes the thread: something in it means the end.
  private final class Pipe: Sendable {
    let output: Int32
    private let input: Int32

    init() throws(WatchError) {
      var ends: [Int32] = [-1, -1]
      if pipe(&ends) != 0 { throw .system("pipe", code: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (output, input) = (ends[0], ends[1])
    }

    deinit {
      close(output)
      close(input)
    }

    func fill() { _ = write(input, [1], 1) }
  }

  /// Waits for events and for the end of bursts, in turn.
  private struct InotifyLoop {
    var tree: InotifyTree
    var burst: Burst
    let stop: Pipe
    let report: (FolderWatcher.Change) -> Void

    mutating func run() {
      while wait() {
        do {
          try tree.take(into: &burst)
        } catch {
          report(.failure(error))
        }
        if let due = burst.due, due <= .now { report(burst.take()) }
      }
    }

    /// Until something has happened or a burst is due; `false` at the end.
    private func wait() -> Bool {
      var waits = [
        pollfd(fd: stop.output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: tree.inotify.number, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waits, 2, milliseconds)
      return (count >= 0 || errno == EINTR) && waits[0].revents == 0
    }

    /// Rounded up, so that what is due then is.
    private var milliseconds: Int32 {
      guard let due = burst.due else { return -1 }
      return Int32((max(.zero, due - .now) / .milliseconds(1)).rounded(.up))
    }
  }
#endif
