#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// What the system tells about a watched folder.
  struct InotifyEvent: Equatable, Sendable {
    /// The number of the watch; -1 when the system lost count.
    let watch: Int32
    let mask: UInt32
    /// A name in the folder; empty when it is about the folder itself.
    let name: String

    func has(_ kinds: Int32...) -> Bool { kinds.contains { mask & UInt32(bitPattern: $0) != 0 } }

    var isFolder: Bool { has(IN_ISDIR) }
  }

  /// An inotify queue, closed with its last owner.
  final class Inotify: Sendable {
    private static let changes =
      IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
      | IN_MASK_ADD
    /// For a folder with content.
    static let content = changes | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_EXCL_UNLINK
    /// For a folder of which only names matter.
    static let names = changes

    let number: Int32

    init() throws(WatchError) {
      number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      if number < 0 {
        throw errno == EMFILE ? .tooManyWatchers() : .system("inotify", code: errno)
      }
    }

    deinit { close(number) }

    /// - Returns: The number of the watch, the same for a folder that is watched already.
    func watch(_ path: String, for kinds: Int32) -> Result<Int32, ErrorCode> {
      let watch = inotify_add_watch(number, path, UInt32(bitPattern: kinds))
      return watch < 0 ? .failure(ErrorCode(value: errno)) : .success(watch)
    }

    /// An `errno` value.
    struct ErrorCode: Error {
      let value: Int32
    }

    /// All that has happened; does not wait.
    func events() -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(number, &buffer, buffer.count)
        if count <= 0 { return events }
        buffer.withUnsafeBytes { Self.parse(UnsafeRawBufferPointer(rebasing: $0[..<count]), into: &events) }
      }
    }

    private static func parse(_ bytes: UnsafeRawBufferPointer, into events: inout [InotifyEvent]) {
      let head = MemoryLayout<inotify_event>.size
      var start = 0
      while start + head <= bytes.count {
        let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = min(start + head + Int(event.len), bytes.count)
        let name = String(decoding: bytes[(start + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
        events.append(InotifyEvent(watch: event.wd, mask: event.mask, name: name))
        start = end
      }
    }
  }
#endif
