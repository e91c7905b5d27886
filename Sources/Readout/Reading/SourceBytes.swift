import SourceText

/// Checks that the bytes of a file are the text that Readout takes: UTF-8, without NUL, with lines that end
/// in LF. A file that is text but not so clean is reported and read all the same, so that everything else
/// that is wrong with it comes up in the same run.
/// - Returns: the text, or nil when it cannot be read as text at all.
func sourceText(_ bytes: [UInt8], _ file: FileReading) -> [UInt8]? {
  guard !bytes.isEmpty else {
    let beginning = file.file.hasSuffix(".md") ? "'---', the front matter, and '---'" : "a line 'key: value'"
    file.report(.emptyFile, at: .start, "the file is empty", help: ["begin with \(beginning)"])
    return nil
  }
  guard bytes.count <= maximumFileSize else {
    file.report(
      .fileTooLarge, at: .start, "the file has more than 4 MB",
      help: ["split it; 4 MB is the most that a record may have"])
    return nil
  }
  if let index = firstInvalidByte(bytes) {
    let reason = bytes[index] == 0 ? "the file holds a NUL byte here" : "the bytes here are not UTF-8"
    file.report(.notUTF8, at: span(at: index, in: bytes), reason, help: ["save the file as UTF-8 text"])
    return nil
  }
  return withoutMark(withUnixLines(bytes, file), file)
}

private let maximumFileSize = 4_000_000

extension Disk {
  /// As much of a file as is needed to say what is wrong with it.
  static func readText(_ path: String) throws(Failure) -> [UInt8] {
    try read(path, upTo: maximumFileSize + 1)
  }
}

private func withoutMark(_ bytes: [UInt8], _ file: FileReading) -> [UInt8] {
  guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
  file.report(
    .byteOrderMark, at: .start, "the file begins with a byte order mark (U+FEFF)",
    help: ["save it as UTF-8 without BOM"])
  return Array(bytes.dropFirst(3))
}

private func withUnixLines(_ bytes: [UInt8], _ file: FileReading) -> [UInt8] {
  guard let first = bytes.firstIndex(of: 0x0D) else { return bytes }
  let isPair = first + 1 < bytes.count && bytes[first + 1] == 0x0A
  file.report(
    .carriageReturn, at: span(at: first, in: bytes),
    "the line ends in \(isPair ? "CR LF" : "CR") (Windows line ends)",
    help: ["save the file with LF line ends; git does it by '*.md text eol=lf' in .gitattributes"])
  var lines: [UInt8] = []
  lines.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    guard byte == 0x0D else {
      lines.append(byte)
      continue
    }
    if index + 1 == bytes.count || bytes[index + 1] != 0x0A { lines.append(0x0A) }
  }
  return lines
}

/// The first byte that is NUL or does not belong to well-formed UTF-8 (Unicode 3.9, table 3-7).
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { raw in
    var index = 0
    while index < raw.count {
      // Eight bytes at a time while all are ASCII and none is NUL.
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word
        guard (word | zeros) & 0x8080_8080_8080_8080 == 0 else { break }
        index += 8
      }
      guard index < raw.count else { return nil }
      if raw[index] == 0 { return index }
      if raw[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(raw, at: index) {
        index += length
      } else {
        return index
      }
    }
    return nil
  }
}

/// The length of the multi-byte sequence that begins here; nil when it is not well-formed.
private func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
  let first = bytes[index]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if first == 0xE0 { second = 0xA0...0xBF }
    if first == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    length = 4
    if first == 0xF0 { second = 0x90...0xBF }
    if first == 0xF4 { second = 0x80...0x8F }
  default: return nil
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
  for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return nil }
  return length
}

/// Line and column of a byte, counting only well-formed text before it.
private func span(at index: Int, in bytes: [UInt8]) -> Span {
  var line = 1
  var column = 1
  for byte in bytes[..<index] {
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
  return Span(line: line, column: column)
}
