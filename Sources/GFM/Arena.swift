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
  private var firstBlockSize = 0
  private var next: UnsafeMutableRawPointer?
  private var room = 0

  /// Runs `body` with an arena for `allocator` on this thread; afterwards all of it can be used again.
  ///
  /// The first block stays with the thread: a fresh one for each page would have the system map, clear and
  /// unmap its memory every time.
  static func with<Result>(_ body: () -> Result) -> Result {
    if pthread_getspecific(key) == nil {
      let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
      arena.initialize(to: Arena())
      pthread_setspecific(key, arena)
    }
    defer { current.pointee.reset() }
    return body()
  }

  /// Frees all blocks but the first.
  private mutating func reset() {
    for block in blocks.dropFirst() { free(block) }
    blocks.removeSubrange(min(1, blocks.count)...)
    next = blocks.first
    room = blocks.isEmpty ? 0 : firstBlockSize
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
    if blocks.isEmpty { firstBlockSize = size }
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
    pthread_key_create(&key, freeArena)
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

/// Gives a thread's arena back when the thread ends.
#if canImport(Darwin)
  private let freeArena: @convention(c) (UnsafeMutableRawPointer) -> Void = { Arena.destroy($0) }
#else
  private let freeArena: @convention(c) (UnsafeMutableRawPointer?) -> Void = { pointer in
    if let pointer { Arena.destroy(pointer) }
  }
#endif

extension Arena {
  fileprivate static func destroy(_ pointer: UnsafeMutableRawPointer) {
    let arena = pointer.assumingMemoryBound(to: Arena.self)
    for block in arena.pointee.blocks { free(block) }
    arena.deinitialize(count: 1)
    arena.deallocate()
  }
}
