#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Folders under watch with all below them, and the folders above them, in which they may come and go.
  ///
  /// A new folder is added to it as it comes. When one moves, or the system loses count, numbers and paths no
  /// longer belong together, and it is built anew: that is rare, and costs no more than listing the folders.
  struct InotifyTree: Sendable {
    private struct Watch {
      /// Where content is; `nil` for a folder that is only on the way to some.
      var folder: WatchedFolder?
      /// The names that lead on to watched folders.
      var way: Set<String> = []
    }

    private let roots: [WatchedFolder]
    private let watchLimit: Int
    private(set) var inotify: Inotify
    private var watches: [Int32: Watch] = [:]
    private var isStale = false
    private var failure: WatchError?

    init(roots: [WatchedFolder], watchLimit: Int) throws(WatchError) {
      self.roots = roots
      self.watchLimit = watchLimit
      inotify = try Inotify()
      watchRoots()
      if let failure { throw failure }
    }

    /// Adds to a burst what has happened. Throws when not all of what is there now could be put under watch; the
    /// rest is.
    mutating func take(into burst: inout Burst) throws(WatchError) {
      for event in inotify.events() { take(event, into: &burst) }
      if isStale { build(&burst) }
      defer { failure = nil }
      if let failure { throw failure }
    }

    mutating func take(_ event: InotifyEvent, into burst: inout Burst) {
      if event.has(IN_Q_OVERFLOW) {
        isStale = true
        burst.addEverything()
      } else if let watch = watches[event.watch] {
        takeWay(event, watch, &burst)
        if let folder = watch.folder { takeContent(event, folder, &burst) }
        if event.has(IN_IGNORED) { watches[event.watch] = nil }
      }
    }

    /// A watched folder, or one above it, may have come or gone.
    private mutating func takeWay(_ event: InotifyEvent, _ watch: Watch, _ burst: inout Burst) {
      let isRoot = isRoot(watch.folder)
      if event.name.isEmpty {
        // A folder below others is reported in the one above it, too.
        guard event.has(IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT), isRoot || !watch.way.isEmpty else {
          return
        }
        isStale = true
        if isRoot { burst.addEverything() }
      } else if watch.way.contains(event.name) {
        if event.has(IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO) { isStale = true }
      }
    }

    private mutating func takeContent(_ event: InotifyEvent, _ folder: WatchedFolder, _ burst: inout Burst) {
      if event.name.isEmpty { return }
      if !event.isFolder {
        Self.add(event.name, in: folder, to: &burst)
      } else if event.has(IN_MOVED_FROM) {
        // What was in it has not been listed, so its files cannot be told.
        isStale = true
        burst.addEverything()
      } else if event.has(IN_CREATE, IN_MOVED_TO, IN_ATTRIB) {
        watchAll(folder.folder(event.name)) { Self.add($1, in: $0, to: &burst) }
      }
    }

    private static func add(_ file: String, in folder: WatchedFolder, to burst: inout Burst) {
      if !EditorFiles.contain(file) { burst.add(folder.file(file)) }
    }

    private var isAnyThere: Bool { watches.values.contains { isRoot($0.folder) } }

    private func isRoot(_ folder: WatchedFolder?) -> Bool { folder.map(roots.contains) ?? false }

    /// Watches everything anew. What happens meanwhile is not seen file by file, so where there is or was
    /// anything to see, everything is told.
    private mutating func build(_ burst: inout Burst) {
      let wasThere = isAnyThere
      do {
        inotify = try Inotify()
      } catch {
        // It stays stale, and the next event is another chance.
        failure = error
        return
      }
      isStale = false
      watches = [:]
      watchRoots()
      if wasThere || isAnyThere { burst.addEverything() }
    }

    private mutating func watchRoots() {
      for root in roots {
        // From the top, so that a folder that comes meanwhile is either seen to come or found.
        for step in root.way {
          if let watch = add(step.folder, Inotify.names) {
            watches[watch, default: Watch()].way.insert(step.name)
          }
        }
        watchAll(root) { _, _ in }
      }
    }

    /// Watches a folder and those below it, and tells their files. Watches are set first, so that a file that is
    /// made meanwhile may be told twice, but is not missed.
    private mutating func watchAll(_ folder: WatchedFolder, found: (WatchedFolder, String) -> Void) {
      var waiting = [folder]
      while let next = waiting.popLast() {
        let link = isRoot(next) ? 0 : IN_DONT_FOLLOW
        guard let watch = add(next.path, Inotify.content | link) else { continue }
        if watches[watch]?.folder == next { continue }
        watches[watch, default: Watch()].folder = next
        let listing = FolderListing(of: next.path)
        for file in listing.files { found(next, file) }
        waiting += listing.folders.map(next.folder)
      }
    }

    /// `nil` when there is no such folder, or none that may be watched.
    private mutating func add(_ path: String, _ kinds: Int32) -> Int32? {
      switch watches.count < watchLimit ? inotify.watch(path, for: kinds) : .failure(.init(value: ENOSPC)) {
      case .success(let watch): return watch
      case .failure(let code):
        // What cannot be found or read is the business of whoever builds from it.
        if [ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG].contains(code.value) { return nil }
        failure = code.value == ENOSPC ? .tooManyFolders(at: path) : .system(path, code: code.value)
        return nil
      }
    }
  }
#endif
