#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether an open file has certain bytes. A file that cannot be read is different.
enum FileComparison {
  private static let chunk = 1 << 16

  static func isSame(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    isSame(size: bytes.count) { offset, count, buffer in
      read(file, buffer, count, at: offset)
        && isSame(buffer.baseAddress, bytes.baseAddress?.advanced(by: offset), count)
    }
  }

  static func isSame(_ file: Int32, _ other: Int32, size: Int) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { second in
      isSame(size: size) { offset, count, first in
        read(file, first, count, at: offset) && read(other, second, count, at: offset)
          && isSame(first.baseAddress, UnsafeRawPointer(second.baseAddress), count)
      }
    }
  }

  private static func isSame(
    size: Int, _ isSameAt: (_ offset: Int, _ count: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Bool
  ) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: min(size, chunk), alignment: 16) { buffer in
      stride(from: 0, to: size, by: chunk).allSatisfy { isSameAt($0, min(chunk, size - $0), buffer) }
    }
  }

  private static func isSame(_ a: UnsafeMutableRawPointer?, _ b: UnsafeRawPointer?, _ count: Int) -> Bool {
    guard let a, let b else { return count == 0 }
    return memcmp(a, b, count) == 0
  }

  private static func read(
    _ file: Int32, _ buffer: UnsafeMutableRawBufferPointer, _ count: Int, at offset: Int
  ) -> Bool {
    var done = 0
    while done < count {
      let read = pread(file, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      if read <= 0 { return false }
      done += read
    }
    return true
  }
}
