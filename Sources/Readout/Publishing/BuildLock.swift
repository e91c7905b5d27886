#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lock that one build of an output holds, for as long as this object lives or its process does.
final class BuildLock: Sendable {
  private static let pause = 0.02

  private let file: Int32

  private init(file: Int32) { self.file = file }

  deinit { close(file) }

  private enum Attempt {
    case held(BuildLock)
    case busy(holder: Int?)
    /// The build that held it has ended and taken the file away; the lock has to be made anew.
    case gone
  }

  static func acquire(
    _ scratch: ScratchFolder, waiting seconds: Double, disk: PublishingDisk, shown: String,
    onWait: () -> Void
  ) throws(PublishingError) -> BuildLock {
    var waited = 0.0
    while true {
      switch try attempt(scratch, disk) {
      case .held(let lock): return lock
      case .gone: continue
      case .busy(let holder):
        if waited >= seconds { throw locked(holder, shown) }
        if waited == 0 { onWait() }
        // Asking again, because a waiting call could not be ended in time.
        sleep()
        waited += pause
      }
    }
  }

  private static func attempt(
    _ scratch: ScratchFolder, _ disk: PublishingDisk
  ) throws(PublishingError) -> Attempt {
    try scratch.make(disk: disk)
    let file = open(scratch.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if file < 0 {
      if errno == ENOENT { return .gone }
      throw SystemError(code: errno).at(scratch.lock, "cannot be opened")
    }
    let lock = BuildLock(file: file)
    let code = try disk.lock(file, named: scratch.lock)
    if code == EWOULDBLOCK || code == EINTR { return .busy(holder: lock.holder()) }
    try SystemError.check(code, scratch.lock, "cannot be locked")
    guard lock.isStill(at: scratch.lock) else { return .gone }
    lock.nameHolder()
    return .held(lock)
  }

  private func isStill(at path: String) -> Bool {
    var own = stat()
    var there = stat()
    return fstat(file, &own) == 0 && lstat(path, &there) == 0 && own.isSame(as: there)
  }

  /// Only a message depends on it, so a failure is no failure.
  private func nameHolder() {
    let text = Array("\(getpid())\n".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, text, text.count, 0) }
  }

  private func holder() -> Int? {
    var text = [UInt8](repeating: 0, count: 20)
    let count = pread(file, &text, text.count, 0)
    return count > 1 ? Int(String(decoding: text[..<(count - 1)], as: UTF8.self)) : nil
  }

  private static func locked(_ holder: Int?, _ shown: String) -> PublishingError {
    let process = holder.map { " (process \($0))" } ?? ""
    return PublishingError(
      .locked, shown, "another build\(process) is writing it", advice: "Wait for its end, and build again.")
  }

  private static func sleep() {
    var time = timespec(tv_sec: 0, tv_nsec: Int(pause * 1e9))
    nanosleep(&time, nil)
  }
}
