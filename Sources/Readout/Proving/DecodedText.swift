/// A text without the escapes of the form that it is in, and where its bytes came from.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  /// Where a stretch begins here, and where it was.
  private var origins: [(here: Int, there: Int)] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// What needs no decoding.
  @inline(__always)
  mutating func append(_ stretch: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: stretch))
  }

  mutating func append(_ scalar: Unicode.Scalar, goingOnAt there: Int) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar).map(Array.init) ?? []
    }
    origins.append((bytes.count, there))
  }

  /// What follows here stands at another place there.
  mutating func goOn(at there: Int) { origins.append((bytes.count, there)) }

  /// Where the byte at a place was.
  func origin(of place: Int) -> Int {
    let stretch = origins.partitioningIndex { $0.here > place } - 1
    return stretch < 0 ? place : origins[stretch].there + place - origins[stretch].here
  }
}

extension DecodedText {
  /// XML with its character references resolved: what HTML it holds can then be read as such.
  init(xml bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var start = 0
    var place = 0
    while let mark = bytes[place...].firstIndex(of: UInt8(ascii: "&")) {
      place = mark + 1
      guard let (scalar, next) = referredScalar(bytes, mark) else { continue }
      append(bytes[start..<mark])
      append(scalar, goingOnAt: next)
      (start, place) = (next, next)
    }
    append(bytes[start...])
  }

  /// The strings of JSON (RFC 8259) without escapes; a zero byte stands wherever one ends.
  init(json bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var place = 0
    while let mark = bytes[place...].firstIndex(where: {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }) {
      append(bytes[place..<mark])
      place = mark + 1
      if bytes[mark] == UInt8(ascii: "\"") {
        append(0)
      } else if place < bytes.count {
        appendEscape(bytes, &place)
      }
    }
    append(bytes[place...])
  }

  private mutating func appendEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    let kind = bytes[place]
    place += 1
    guard kind == UInt8(ascii: "u"), let unit = codeUnit(bytes, place) else {
      return append(
        "nrtbf".utf8.contains(kind) ? Unicode.Scalar(0x20) : Unicode.Scalar(kind), goingOnAt: place)
    }
    place += 4
    guard (0xD800..<0xDC00).contains(unit), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      let low = codeUnit(bytes, place + 2), (0xDC00..<0xE000).contains(low)
    else { return append(Unicode.Scalar(unit) ?? " ", goingOnAt: place) }
    place += 6
    append(Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + low - 0xDC00) ?? " ", goingOnAt: place)
  }

  private func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32? {
    guard place + 3 < bytes.count, let high = hexByte(bytes[place], bytes[place + 1]),
      let low = hexByte(bytes[place + 2], bytes[place + 3])
    else { return nil }
    return UInt32(high) << 8 | UInt32(low)
  }

  /// iCalendar (RFC 5545) with its lines unfolded and its line ends within texts as spaces.
  init(calendar bytes: UnsafeBufferPointer<UInt8>) {
    self.init(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      if isFold(bytes, place) {
        place += bytes[place] == UInt8(ascii: "\r") ? 3 : 2
        goOn(at: place)
      } else if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        place += 2
        append(" ", goingOnAt: place)
      } else {
        append(bytes[place])
        place += 1
      }
    }
  }

  private func isFold(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var next = place
    if bytes[next] == UInt8(ascii: "\r") { next += 1 }
    guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\n") else { return false }
    return bytes[next + 1] == 0x20 || bytes[next + 1] == 0x09
  }
}
