#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads small files at once.
enum WholeFile {
  static func read(_ path: String) -> Result<[UInt8], SystemError> {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { return .failure(SystemError(code: errno)) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readSome(file, &chunk)
      if count < 0 { return .failure(SystemError(code: errno)) }
      if count == 0 { return .success(bytes) }
      bytes += chunk[..<count]
    }
  }
}

private func readSome(_ file: Int32, _ chunk: inout [UInt8]) -> Int { read(file, &chunk, chunk.count) }
