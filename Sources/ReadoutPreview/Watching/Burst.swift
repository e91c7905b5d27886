/// Changes that belong together, because little time lies between them.
struct Burst: Sendable {
  typealias Instant = ContinuousClock.Instant

  /// Time after its first change when it is told, quiet or not: somebody waits to see something.
  private static let longest = Duration.milliseconds(100)

  private let settle: Duration
  private var files: Set<String> = []
  private var isEverything = false
  private var first: Instant?
  private var last: Instant?

  init(settle: Duration) { self.settle = settle }

  /// When it is to be told; `nil` while there is nothing to tell.
  var due: Instant? {
    guard let first, let last else { return nil }
    return min(last + settle, first + max(settle, Self.longest))
  }

  mutating func add(_ file: String) {
    // Nobody will ask for it beside everything.
    if !isEverything { files.insert(file) }
    touch()
  }

  mutating func addEverything() {
    files = []
    isEverything = true
    touch()
  }

  /// What there is to tell, and begins anew.
  mutating func take() -> FolderWatcher.Change {
    defer { self = Burst(settle: settle) }
    return isEverything ? .everything : .files(files)
  }

  private mutating func touch() {
    let now = ContinuousClock.now
    first = first ?? now
    last = now
  }
}
