import CXXHash

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The XXH3 hash of some bytes, of 128 bits: two texts that have the same are taken for the same.
///
/// It is no defence against someone who wants two files to be taken for one; whoever can write a site's files
/// needs no such trick.
struct ContentDigest: Hashable, Sendable, BitwiseCopyable {
  private var low: UInt64
  fileprivate var high: UInt64

  init(of bytes: UnsafeRawBufferPointer) {
    let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
    (low, high) = (hash.low64, hash.high64)
  }

  /// Of a large file, which is not copied for it; nil when it cannot be read.
  init?(ofFile path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    defer { munmap(start, size) }
    self.init(of: UnsafeRawBufferPointer(start: start, count: size))
  }

  init(of bytes: some Collection<UInt8>) {
    self =
      bytes.withContiguousStorageIfAvailable { ContentDigest(of: UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { ContentDigest(of: $0) }
  }

  /// 32 digits, for names of files.
  var hexadecimal: String { [high, low].map(Self.digits).joined() }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

extension ContentDigest {
  /// Its first 48 bits in 12 hexadecimal digits, for names: enough to tell the states of one file apart.
  var name: String {
    let digits = String(high >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }
}
