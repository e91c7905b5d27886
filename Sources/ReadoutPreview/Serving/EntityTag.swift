/// A name for one version of a file's bytes, by which a browser asks whether its copy is still good.
struct EntityTag: Equatable, Sendable {
  let text: String

  /// The tag of bytes in memory: their FNV-1a hash and their number.
  init(_ bytes: [UInt8]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    text = "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
  }

  /// The tag of a file on disk, made without reading it.
  init(size: Int, modified seconds: Int, _ nanoseconds: Int, inode: UInt64) {
    let parts = [
      UInt64(bitPattern: Int64(size)), UInt64(bitPattern: Int64(seconds)), UInt64(nanoseconds),
      inode,
    ]
    text = "\"\(parts.map { String($0, radix: 16) }.joined(separator: "-"))\""
  }

  /// Whether an `If-None-Match` header names this version. A weak tag of the same text counts.
  func isNamed(in values: [String]) -> Bool {
    values.contains { value in
      value.split(separator: ",").contains { part in
        let name = part.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
        return name == "*" || name == text || name == "W/\(text)"
      }
    }
  }
}
