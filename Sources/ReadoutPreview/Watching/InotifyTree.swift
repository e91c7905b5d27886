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

    private struct Identity: Equatable {
      let device: UInt64
      let inode: UInt64
    }

    private let roots: [WatchedFolder]
    private let watchLimit: Int
    private(set) var inotify: Inotify
    private var watches: [Int32: Watch] = [:]
    private var identities: [Identity?] = []
    private var isStale = false

    init(roots: [WatchedFolder], watchLimit: Int) throws(WatchError) {
      self.roots = roots
      self.watchLimit = watchLimit
      inotify = try Inotify()
      try watchRoots()
    }

    /// Adds to a burst what has happened.
    mutating func take(into burst: inout Burst) throws(WatchError) {
      for event in inotify.events() { try take(event, into: &burst) }
      if isStale { try build(&burst) }
    }

    mutating func take(_ event: InotifyEvent, into burst: inout Burst) throws(WatchError) {
      if event.has(IN_Q_OVERFLOW) {
        isStale = true
        burst.addEverything()
      } else if let watch = watches[event.watch] {
        if watch.way.contains(event.name) || event.name.isEmpty && event.has(IN_DELETE_SELF, IN_MOVE_SELF) {
          takeWay(event, watch, &burst)
        }
        if let folder = watch.folder { try takeContent(event, folder, &burst) }
        if event.has(IN_IGNORED) { watches[event.watch] = nil }
      }
    }

    /// A watched folder, or one above it, may have come or gone.
    private mutating func takeWay(_ event: InotifyEvent, _ watch: Watch, _ burst: inout Burst) {
      let isPassing = watch.way.isEmpty && !isRoot(watch.folder)
      let isAboutNames = event.has(
        IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE_SELF, IN_MOVE_SELF)
      // A folder below others is reported there, too.
      guard isAboutNames, !isPassing else { return }
      isStale = true
      if isRoot(watch.folder) && event.name.isEmpty { burst.addEverything() }
    }

    private mutating func takeContent(
      _ event: InotifyEvent, _ folder: WatchedFolder, _ burst: inout Burst
    ) throws(WatchError) {
      if event.name.isEmpty { return }
      if !event.isFolder {
        Self.add(event.name, in: folder, to: &burst)
      } else if event.has(IN_MOVED_FROM) {
        // What was in it has not been listed, so its files cannot be told.
        isStale = true
        burst.addEverything()
      } else if event.has(IN_CREATE, IN_MOVED_TO, IN_ATTRIB) {
        try watchAll(folder.folder(event.name)) { Self.add($1, in: $0, to: &burst) }
      }
    }

    private static func add(_ file: String, in folder: WatchedFolder, to burst: inout Burst) {
      if !EditorFiles.contain(file) { burst.add(folder.file(file)) }
    }

    private func isRoot(_ folder: WatchedFolder?) -> Bool { folder.map(roots.contains) ?? false }

    /// Watches everything anew. Somebody is told if another folder, or none, is now where one was.
    private mutating func build(_ burst: inout Burst) throws(WatchError) {
      let before = identities
      isStale = false
      inotify = try Inotify()
      watches = [:]
      defer { if identities != before { burst.addEverything() } }
      try watchRoots()
    }

    private mutating func watchRoots() throws(WatchError) {
      defer { identities = roots.map { Self.identity(of: $0.path) } }
      for root in roots {
        // From the top, so that a folder that comes meanwhile is either seen to come or found.
        for step in root.way { try watchWay(step.folder, to: step.name) }
        try watchAll(root) { _, _ in }
      }
    }

    private mutating func watchWay(_ path: String, to name: String) throws(WatchError) {
      guard let watch = try add(path, Inotify.names) else { return }
      watches[watch, default: Watch()].way.insert(name)
    }

    /// Watches a folder and those below it, and tells their files. Watches are set first, so that a file that
    /// is made meanwhile may be told twice, but is not missed.
    private mutating func watchAll(
      _ folder: WatchedFolder, found: (WatchedFolder, String) -> Void
    ) throws(WatchError) {
      var waiting = [folder]
      while let next = waiting.popLast() {
        let link = isRoot(next) ? 0 : IN_DONT_FOLLOW
        guard let watch = try add(next.path, Inotify.content | link) else { continue }
        if watches[watch]?.folder == next { continue }
        watches[watch, default: Watch()].folder = next
        let listing = FolderListing(of: next.path)
        for file in listing.files { found(next, file) }
        waiting += listing.folders.map(next.folder)
      }
    }

    /// `nil` when there is no such folder, or none that may be read.
    private func add(_ path: String, _ kinds: Int32) throws(WatchError) -> Int32? {
      switch watches.count < watchLimit ? inotify.watch(path, for: kinds) : .failure(.init(value: ENOSPC)) {
      case .success(let watch): return watch
      case .failure(let code):
        if code.value == ENOSPC { throw .tooManyFolders(at: path) }
        if [ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG].contains(code.value) { return nil }
        throw .system(path, code: code.value)
      }
    }

    private static func identity(of path: String) -> Identity? {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
      return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }
  }
#endif
