#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that has been run to its end, without input.
struct Subprocess {
  /// Why it did not do what it was asked to: the first line of what it printed to its error output, or its status.
  private(set) var failure: String?

  /// - Parameter environment: all that the program gets, beside the path to programs.
  init(_ path: String, _ arguments: [String], _ environment: [String]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      failure = String(cString: strerror(errno))
      return
    }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    defer { close(ends[0]) }
    let (child, code) = start(path, [path] + arguments, environment, errors: ends[1])
    close(ends[1])
    guard code == 0 else {
      failure = String(cString: strerror(code))
      return
    }
    let printed = readAll(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status != 0 else { return }
    let line = String(decoding: printed, as: UTF8.self).split(separator: "\n").first
    failure = line.map(String.init) ?? "it ended with status \(status >> 8)"
  }
}

private func start(
  _ path: String, _ arguments: [String], _ environment: [String], errors: Int32
) -> (child: pid_t, code: Int32) {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, errors, 2)
  var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
  defer { for text in words + settings { free(text) } }
  var child = pid_t()
  let code = posix_spawn(&child, path, &actions, nil, &words, &settings)
  return (child, code)
}

private func readAll(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return bytes }
    // The rest is read too, so that the program can end, and not kept.
    if bytes.count < 1 << 16 { bytes += buffer[..<count] }
  }
}
