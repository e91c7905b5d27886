#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The change from the old site to the new one, by the best way that the place allows.
struct OutputReplacement {
  struct Result {
    let route: Publication.Summary.Route
    /// Files that went away with the old site, the unchanged and the overwritten ones included when the
    /// route is an exchange.
    var removed = 0
  }

  /// What an exchange that the place does not allow is answered with.
  private static let noExchange = [EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EPERM]

  let place: OutputPlace
  let scratch: ScratchFolder
  let staging: OpenFolder
  let disk: PublishingDisk
  let spare: SpareSite?
  /// The threads that remove the old site.
  let parallelism: Parallelism

  /// - Parameter old: The output as it was when the build began; `nil` when there was none.
  func run(replacing old: OutputInspection?) throws(PublishingError) -> Result {
    guard let old, try isStill(old.folder) else { return try renamed() }
    let carried = try CarriedEntries.gather(old, into: staging, disk: disk)
    if scratch.isWithinOutput || carried.hasMount { return try journalled(old) }
    if let result = try exchanged(old, carried) { return result }
    return try journalled(old)
  }

  /// - Returns: False when nothing is there any more.
  private func isStill(_ folder: OpenFolder) throws(PublishingError) -> Bool {
    var there = stat()
    guard lstat(place.path, &there) == 0 else { return false }
    if folder.status?.isSame(as: there) == true { return true }
    throw PublishingError(
      .wrongUse, place.shown, "was replaced by something else during the build", advice: "Build again.")
  }

  private func renamed() throws(PublishingError) -> Result {
    let code = try disk.rename(scratch.staging, in: AT_FDCWD, to: place.path, in: AT_FDCWD)
    try SystemError.check(code, place.shown, "cannot be put in place")
    return Result(route: .renamed)
  }

  /// - Returns: `nil` when the place allows no exchange.
  private func exchanged(
    _ old: OutputInspection, _ carried: CarriedEntries
  ) throws(PublishingError) -> Result? {
    if !carried.moved.isEmpty {
      try PublishingJournal(.carry, carried.moved).write(in: scratch, disk: disk)
    }
    try takeMode(of: old.folder)
    let hadMarker = SiteMarker.isPresent(in: old.folder)
    let code = try disk.exchange(scratch.staging, place.path)
    if Self.noExchange.contains(code) { return nil }
    try SystemError.check(code, place.shown, "cannot be put in place")
    try CarriedEntries.move(carried.moved, from: old.folder, to: place, disk: disk)
    if !carried.moved.isEmpty { try removeJournal() }
    let path = scratch.staging
    let isKept = try spare?.keep(path, disk: disk, parallelism) ?? false
    let removed =
      isKept
      ? old.folder.countFilesByName(parallelism).values.reduce(0, +)
      : try TreeRemoval(disk: disk).remove(path, parallelism)
    return Result(route: .exchanged, removed: removed - carried.linked - (hadMarker ? 1 : 0))
  }

  /// The output's own mode is the user's choice, unlike that of what is in it.
  private func takeMode(of folder: OpenFolder) throws(PublishingError) {
    guard let mode = folder.status?.st_mode else { return }
    let code = try disk.setMode(mode & 0o7777 | 0o700, of: staging.number, named: place.path)
    try SystemError.check(code, place.shown, "cannot be put in place")
  }

  private func journalled(_ old: OutputInspection) throws(PublishingError) -> Result {
    let files = try JournalledMove.files(of: staging, shown: scratch.staging)
    let code = try disk.syncFileSystem(of: staging.number, named: scratch.staging)
    try SystemError.check(code, scratch.staging, "cannot be written")
    try PublishingJournal(.move, files).write(in: scratch, disk: disk)
    let move = JournalledMove(disk: disk, staging: staging, output: old.folder, shown: place.shown)
    let removed = try move.apply(files)
    try removeJournal()
    let path = scratch.staging
    try TreeRemoval(disk: disk).remove(RawPath(path), in: AT_FDCWD, shown: path)
    return Result(route: .journalled, removed: removed)
  }

  private func removeJournal() throws(PublishingError) {
    try SystemError.check(
      try disk.removeFile(scratch.journal, in: AT_FDCWD), scratch.journal, "cannot be removed")
  }
}
