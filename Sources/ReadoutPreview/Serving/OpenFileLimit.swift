#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many files and connections the process may have open.
enum OpenFileLimit {
  /// Raises it as far as the system lets an ordinary program go: the usual 1,024 are fewer than the event
  /// streams that may be open.
  ///
  /// - Returns: The number from now on.
  static func raise() -> Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    guard getrlimit(files, &limit) == 0 else { return 256 }
    let before = limit.rlim_cur
    #if canImport(Darwin)
      // macOS refuses more than this even where the hard limit is higher.
      limit.rlim_cur = min(limit.rlim_max, rlim_t(OPEN_MAX))
    #else
      limit.rlim_cur = limit.rlim_max
    #endif
    let now = setrlimit(files, &limit) == 0 ? limit.rlim_cur : before
    return Int(clamping: now)
  }
}
