/// Numbers and text out of a file's bytes; nil beyond its end.
struct ByteReader {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  init(bytes: [UInt8]) { self.bytes = bytes[...] }

  var count: Int { bytes.count }

  /// - Parameter offset: from the beginning of the reader's own bytes, as everywhere here.
  func byte(_ offset: Int) -> Int? {
    guard offset >= 0, offset < bytes.count else { return nil }
    return Int(bytes[bytes.startIndex + offset])
  }

  func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    return bytes[bytes.startIndex + offset..<bytes.startIndex + offset + count]
  }

  func big(_ offset: Int, _ count: Int) -> Int? {
    slice(offset, count)?.reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ offset: Int, _ count: Int) -> Int? {
    slice(offset, count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func has(_ text: String, at offset: Int) -> Bool {
    slice(offset, text.utf8.count)?.elementsEqual(text.utf8) ?? false
  }
}

extension [UInt8] {
  /// The number's bytes, the highest first.
  static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// The number's bytes, the lowest first.
  static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
