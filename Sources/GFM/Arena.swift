import CCMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for one parse, given back as a whole: cmark asks for a thousand small pieces a page, and freeing
/// each costs more than the parse can afford.
///
/// cmark's allocator functions get no context, so the arena of a parse is found through its thread.
struct Arena {
  /// Every piece begins with its size, which `realloc` needs, and keeps what follows aligned.
  private static let header = 16
  private static let blockSize = 256 << 10

  private var blocks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var room = 0

  /// Runs `body` with an arena for `allocator` on this thread; all of it is freed afterwards.
  static func with<Result>(_ body: () -> Result) -> Result {
    var arena = Arena()
    return withUnsafeMutablePointer(to: &arena) { pointer in
      pthread_setspecific(key, pointer)
      defer {
        pthread_setspecific(key, nil)
        for block in pointer.pointee.blocks { free(block) }
      }
      return body()
    }
  }

  /// A zeroed piece.
  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = Arena.header + (size + 15) & ~15
    if needed > room { addBlock(for: needed) }
    guard let start = next else { abort() }
    next = start + needed
    room -= needed
    start.storeBytes(of: size, as: Int.self)
    memset(start + Arena.header, 0, size)
    return start + Arena.header
  }

  private mutating func addBlock(for needed: Int) {
    let size = max(needed, Arena.blockSize)
    guard let block = malloc(size) else { abort() }
    blocks.append(block)
    (next, room) = (block, size)
  }

  private mutating func reallocate(_ old: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    guard let old else { return allocate(size) }
    let oldSize = (old - Arena.header).load(as: Int.self)
    guard size > oldSize else { return old }
    let new = allocate(size)
    memcpy(new, old, oldSize)
    return new
  }
}

extension Arena {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  private static var current: UnsafeMutablePointer<Arena> {
    guard let arena = pthread_getspecific(key) else { abort() }
    return arena.assumingMemoryBound(to: Arena.self)
  }

  /// cmark's view of the current thread's arena.
  static let allocator = Allocator()

  struct Allocator: @unchecked Sendable {
    // Written once and only read by cmark.
    let pointer: UnsafeMutablePointer<cmark_mem>

    fileprivate init() {
      pointer = UnsafeMutablePointer.allocate(capacity: 1)
      pointer.initialize(
        to: cmark_mem(
          calloc: { count, size in Arena.current.pointee.allocate(count * size) },
          realloc: { old, size in Arena.current.pointee.reallocate(old, size) },
          free: { _ in }))
    }
  }
}
