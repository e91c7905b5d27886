/// One quick pass over a text: where its lines begin and whether it needs a closer look.
struct Survey {
  var lineStarts: [Int] = []
  var isSuspicious = false

  mutating func run(over bytes: UnsafeRawBufferPointer) {
    lineStarts.reserveCapacity(32)
    startLine(at: 0, in: bytes)
    for offset in bytes.indices {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F { continue }
      inspect(byte, at: offset, in: bytes)
    }
  }

  private mutating func inspect(_ byte: UInt8, at offset: Int, in bytes: UnsafeRawBufferPointer) {
    switch byte {
    case UInt8(ascii: "\n"): startLine(at: offset + 1, in: bytes)
    case UInt8(ascii: "\r"):
      let isCRLF = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      if !isCRLF { startLine(at: offset + 1, in: bytes) }
    case UInt8(ascii: "\t"): break
    case 0..<0x20, 0x7F: isSuspicious = true
    // Lead bytes of C1 controls, of U+2028 and U+2029, of U+FFFE and U+FFFF; the rest of what is
    // not UTF-8 libyaml finds itself.
    case 0xC2: isSuspicious = isSuspicious || offset + 1 >= bytes.count || bytes[offset + 1] < 0xA0
    case 0xE2:
      let isSeparator = offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      isSuspicious = isSuspicious || isSeparator && bytes[offset + 2] & 0xFE == 0xA8
    case 0xEF: isSuspicious = isSuspicious || offset + 1 < bytes.count && bytes[offset + 1] == 0xBF
    default: break
    }
  }

  private mutating func startLine(at offset: Int, in bytes: UnsafeRawBufferPointer) {
    lineStarts.append(offset)
    guard offset + 3 <= bytes.count else { return }
    let first = bytes[offset]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return }
    if bytes[offset + 1] == first && bytes[offset + 2] == first { isSuspicious = true }
  }
}
