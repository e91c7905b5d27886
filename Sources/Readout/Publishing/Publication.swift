import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One build's way into the output folder: the whole new site takes the old one's place, or nothing does.
///
/// Whatever ends the process, the output holds the old site or the new one, and what else is left is cleared
/// by the next build. Against a power failure nothing is flushed where the change is one step: for 23,400
/// files it took a second or more on a busy disk, even with none changed, and the next build compares every
/// byte and so repairs the output. Where the change takes many steps, everything is flushed first.
public final class Publication: Sendable {
  let place: OutputPlace
  let scratch: ScratchFolder
  let lock: BuildLock
  let disk: PublishingDisk
  let old: OutputInspection?
  let area: StagingArea
  let fileMode: mode_t
  let spare: SpareSite?
  let progress = Mutex(PublicationProgress())

  private init(
    place: OutputPlace, scratch: ScratchFolder, lock: BuildLock, spare: SpareSite?, disk: PublishingDisk
  ) throws(PublishingError) {
    _ = try OutputInspection.of(place)
    try InterruptedBuild(place: place, scratch: scratch, disk: disk).settle()
    let old = try OutputInspection.of(place)
    let path = scratch.staging
    let startsFromSpare = old == nil ? false : try spare?.take(to: path, disk: disk) ?? false
    if !startsFromSpare {
      try SystemError.check(try disk.makeFolder(path, in: AT_FDCWD), path, "cannot be created")
    }
    let staging = try OpenFolder.open(path).orThrow(path, "cannot be opened")
    let top = StagedFolder(staging: staging, published: old?.folder, mayHoldFiles: startsFromSpare)
    self.area = StagingArea(top: top, disk: disk, shown: place.shown)
    // The process's mask can only be read by changing it for all threads; a new folder shows it.
    self.fileMode = (staging.status?.st_mode ?? 0o755) & 0o644
    (self.place, self.scratch, self.lock, self.disk, self.old) = (place, scratch, lock, disk, old)
    self.spare = spare
  }

  /// Locks the output, completes or clears what a killed build left, and makes room for the new site.
  ///
  /// - Parameters:
  ///   - output: The output folder, such as `Public`: absolute, or relative to the working folder. It and
  ///     its parents need not exist. A symbolic link to a folder is followed.
  ///   - spare: Where the site before the last is to be kept, and may be.
  ///   - seconds: How long to wait for another build of the same output; 0 not at all, `.infinity` for ever.
  ///   - onWait: Called once, when there is a need to wait.
  /// - Throws: `locked` when another build still holds the output, `notOurs` when the folder holds what no
  ///   build has written, `wrongUse` when the path can be no output, `disk` when the file system refuses.
  public static func begin(
    at output: String, spare: SpareSite? = nil, waitForLock seconds: Double = 0, onWait: () -> Void = {}
  ) throws(PublishingError) -> Publication {
    try begin(
      at: output, spare: spare, waitForLock: seconds, onWait: onWait, in: try Surroundings.current(),
      disk: PublishingDisk())
  }

  static func begin(
    at output: String, spare: SpareSite? = nil, waitForLock seconds: Double = 0, onWait: () -> Void = {},
    in surroundings: Surroundings, disk: PublishingDisk
  ) throws(PublishingError) -> Publication {
    let place = try OutputPlace.resolve(output, in: surroundings, disk: disk)
    let scratch = try ScratchFolder.choose(place, disk: disk)
    let lock = try BuildLock.acquire(
      scratch, waiting: seconds, disk: disk, shown: place.shown, onWait: onWait)
    do {
      return try Publication(place: place, scratch: scratch, lock: lock, spare: spare, disk: disk)
    } catch {
      try? scratch.release(disk: disk)
      throw error
    }
  }

  /// Writes one file of the new site. Several threads may write at once.
  ///
  /// - Parameter path: Relative to the output, separated by `/`, such as `briefs/x.html`.
  /// - Throws: `wrongUse` for a path that is no such path or was written before, `disk` when the file system
  ///   refuses. After any failure `commit` fails as well.
  public func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) {
    try record(path) { () throws(PublishingError) in try stage(PublishedPath(path), bytes) }
  }

  /// Writes one file of the new site, its bytes being in an array; in all else as with a buffer.
  public func write(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try write(path, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Copies one file on the disk, such as a picture, into the new site. Several threads may copy at once.
  ///
  /// The copy shares nothing with its source, so that an edit of the source cannot change what is published.
  ///
  /// - Throws: As `write`, and `disk` when the source cannot be read, `wrongUse` when it is not a file.
  public func copy(from source: String, to path: String) throws(PublishingError) {
    try record(path) { () throws(PublishingError) in
      try stage(PublishedPath(path), copyOf: source)
    }
  }

  /// Puts the new site in the old one's place and clears up.
  ///
  /// - Parameter parallelism: The threads that clear up.
  /// - Returns: What changed.
  /// - Throws: The first failure of a `write` or `copy`, or what stopped the change. The output is then whole,
  ///   unless the change goes file by file: then the next `begin` completes it.
  public func commit(_ parallelism: Parallelism = Parallelism(jobs: 1)) throws(PublishingError) -> Summary {
    try progress.withLock { progress throws(PublishingError) in try progress.close(place.shown) }
    _ = try SiteMarker.bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try stage(SiteMarker.path, UnsafeRawBufferPointer(bytes))
    }
    let replacement = OutputReplacement(
      place: place, scratch: scratch, staging: area.top.staging, disk: disk, spare: spare,
      parallelism: parallelism)
    let result = try replacement.run(replacing: old)
    try scratch.release(disk: disk)
    return progress.withLock { $0.finish(with: result) }
  }

  /// Drops the new site and leaves the output as it is. Does nothing after a `commit` that succeeded, and
  /// keeps what the next build needs to complete one that stopped half-way.
  public func abandon() {
    guard progress.withLock({ $0.end() }) else { return }
    // What cannot be removed now is removed by the next build.
    try? clear()
  }
}
