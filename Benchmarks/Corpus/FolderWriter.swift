#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of the corpus, its path counted from `Content/`.
struct CorpusFile {
  let path: String
  let bytes: [UInt8]
}

/// Writes files under a folder, making folders as they are needed.
struct FolderWriter {
  let root: String
  private var made: Set<String> = []
  private(set) var files = 0
  private(set) var size = 0

  struct Failure: Error {
    let path: String
    let reason: String
  }

  init(root: String) {
    self.root = root
  }

  mutating func write(_ file: CorpusFile) throws(Failure) {
    let path = "\(root)/\(file.path)"
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    // An existing file is never replaced: the corpus of another run would mix with this one.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = Self.writeAll(file.bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw failure(path) }
    files += 1
    size += file.bytes.count
  }

  private mutating func makeFolder(_ path: String) throws(Failure) {
    guard !path.isEmpty, !made.contains(path) else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
    made.insert(path)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Platform.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        guard count > 0 || (count < 0 && errno == EINTR) else { return false }
        rest = rest.dropFirst(Swift.max(0, count))
      }
      return true
    }
  }

  private func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}
