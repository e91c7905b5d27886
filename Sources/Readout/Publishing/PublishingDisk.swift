import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls that change the disk. Each returns 0 or the `errno` value.
///
/// All go past one gate, where a test lets a step fail or ends the build as a kill would.
struct PublishingDisk: Sendable {
  enum Step: Sendable { case makeFolder, create, write, link, rename, exchange, remove, setMode, sync, lock }

  /// Called before each step with the name that the step is about. A value above 0 is the step's failure
  /// with that `errno`; a value below 0 leaves the step out and counts as its success.
  typealias Gate = @Sendable (Step, String) throws(PublishingError) -> Int32

  var gate: Gate?

  func makeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(PublishingError) -> Int32 {
    try run(.makeFolder, name) { mkdirat(folder, name, 0o755) }
  }

  /// Makes a file that is not there yet and opens it for writing.
  func create(
    _ name: UnsafePointer<CChar>, in folder: Int32
  ) throws(PublishingError) -> Result<Int32, SystemError> {
    var file: Int32 = -1
    let code = try run(.create, name) {
      file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      return file < 0 ? -1 : 0
    }
    return code == 0 ? .success(file) : .failure(SystemError(code: code))
  }

  func write(
    _ bytes: UnsafeRawBufferPointer, to file: Int32, named name: UnsafePointer<CChar>
  ) throws(PublishingError) -> Int32 {
    try run(.write, name) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = writeSome(UnsafeRawBufferPointer(rebasing: rest), to: file)
        if count < 0 { return -1 }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  func link(
    _ name: UnsafePointer<CChar>, from source: Int32, to target: Int32
  ) throws(PublishingError) -> Int32 {
    try run(.link, name) { linkat(source, name, target, name, 0) }
  }

  func rename(
    _ name: UnsafePointer<CChar>, in source: Int32, to newName: UnsafePointer<CChar>, in target: Int32
  ) throws(PublishingError) -> Int32 {
    try run(.rename, newName) { renameat(source, name, target, newName) }
  }

  /// Exchanges two paths in one step.
  func exchange(_ from: String, _ to: String) throws(PublishingError) -> Int32 {
    try run(.exchange, to) { failing(readout_exchange(from, to)) }
  }

  func removeFile(_ name: UnsafePointer<CChar>, in folder: Int32) throws(PublishingError) -> Int32 {
    try run(.remove, name) { unlinkat(folder, name, 0) }
  }

  func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(PublishingError) -> Int32 {
    try run(.remove, name) { unlinkat(folder, name, AT_REMOVEDIR) }
  }

  func setMode(_ mode: mode_t, of file: Int32, named name: String) throws(PublishingError) -> Int32 {
    try run(.setMode, name) { fchmod(file, mode) }
  }

  func sync(_ file: Int32, named name: String) throws(PublishingError) -> Int32 {
    try run(.sync, name) { fsync(file) }
  }

  func syncFileSystem(of file: Int32, named name: String) throws(PublishingError) -> Int32 {
    try run(.sync, name) { failing(readout_sync_file_system(file)) }
  }

  func lock(_ file: Int32, named name: String) throws(PublishingError) -> Int32 {
    try run(.lock, name) { flock(file, LOCK_EX | LOCK_NB) }
  }

  private func run(
    _ step: Step, _ name: UnsafePointer<CChar>, _ call: () -> Int32
  ) throws(PublishingError) -> Int32 {
    if let gate {
      let code = try gate(step, String(cString: name))
      if code != 0 { return max(code, 0) }
    }
    return call() == 0 ? 0 : errno
  }
}

/// The C library's way to fail, for a call that returns the `errno` value.
private func failing(_ code: Int32) -> Int32 {
  errno = code
  return code == 0 ? 0 : -1
}

private func writeSome(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
  while true {
    let count = write(file, bytes.baseAddress, bytes.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
