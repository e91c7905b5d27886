/// Reads the words of HTML or XML: those of the text run on through elements, those of each attribute and comment
/// stand for themselves.
struct MarkupScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var text: WordRun
  private(set) var attribute: WordRun
  /// What stands in elements for data, which has another form.
  private(set) var data: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: HeldTable, isExact: Bool) {
    self.bytes = bytes
    text = WordRun(table, isExact: isExact)
    attribute = text
  }

  mutating func run() {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): readTag(&place)
      case UInt8(ascii: "&"): text.take(reference(&place), at: place)
      default: text.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    text.endWord(at: place)
  }

  private mutating func readTag(_ place: inout Int) {
    text.endWord(at: place)
    let start = place
    place += 1
    guard place < bytes.count else { return }
    if starts("<!--", at: start) { return readComment(&place) }
    guard isTagStart(bytes[place]) else { return }
    readAttributes(&place)
    if starts("<script", at: start) { readData(&place, upTo: "</script") }
    if starts("<style", at: start) { readData(&place, upTo: "</style") }
  }

  private mutating func readAttributes(_ place: inout Int) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      let quote = bytes[place]
      place += 1
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { readValue(&place, upTo: quote) }
    }
    place = min(place + 1, bytes.count)
  }

  private mutating func readValue(_ place: inout Int, upTo quote: UInt8) {
    while place < bytes.count, bytes[place] != quote {
      switch bytes[place] {
      case UInt8(ascii: "&"): attribute.take(reference(&place), at: place)
      case UInt8(ascii: "%"): readPercent(&place)
      default: attribute.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    attribute.reset(at: place)
    place = min(place + 1, bytes.count)
  }

  private mutating func readPercent(_ place: inout Int) {
    guard let (letter, next) = percentEncoded(bytes, place) else {
      place += 1
      return attribute.endWord(at: place)
    }
    place = next
    attribute.take(letter, at: place)
  }

  private mutating func readComment(_ place: inout Int) {
    while place < bytes.count, !starts("-->", at: place) {
      attribute.take(ComparedLetter(bytes, &place), at: place)
    }
    attribute.reset(at: place)
    place = min(place + 3, bytes.count)
  }

  private mutating func readData(_ place: inout Int, upTo end: StaticString) {
    let start = place
    while place < bytes.count, !starts(end, at: place) { place += 1 }
    if start < place { data.append(start..<place) }
  }

  private func isTagStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private func starts(_ text: StaticString, at place: Int) -> Bool {
    text.withUTF8Buffer { text in
      place + text.count <= bytes.count
        && text.indices.allSatisfy { text[$0] == bytes[place + $0] | lowered(text[$0]) }
    }
  }

  /// The bit by which a capital differs, where it is a letter that is looked for.
  private func lowered(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? 0x20 : 0 }

  private func reference(_ place: inout Int) -> ComparedLetter { characterReference(bytes, &place) }
}

/// Reads the character that a reference stands for, `&eacute;` or `&#233;`; a separator where it is none.
func characterReference(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> ComparedLetter {
  guard let (scalar, next) = referredScalar(bytes, place) else {
    place += 1
    return .separator
  }
  place = next
  return ComparedLetter(scalar)
}

/// The character of a reference, and where what follows begins; nil where there is none. Of the names only those
/// that the program writes.
func referredScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Unicode.Scalar, next: Int)? {
  guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
  let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
  let scalar: Unicode.Scalar? =
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      namedScalars[name]
    }
  return scalar.map { ($0, end + 1) }
}

private let namedScalars: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
]

/// The character that stands percent-encoded (RFC 3986) at a place, and where what follows begins.
func percentEncoded(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (ComparedLetter, next: Int)? {
  guard let first = encodedByte(bytes, place) else { return nil }
  var decoded = [first]
  var next = place + 3
  while decoded.count < scalarWidth(first), let byte = encodedByte(bytes, next) {
    decoded.append(byte)
    next += 3
  }
  var start = 0
  return (decoded.withUnsafeBufferPointer { ComparedLetter($0, &start) }, next)
}

private func encodedByte(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8? {
  guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "%") else { return nil }
  return hexByte(bytes[place + 1], bytes[place + 2])
}

func hexByte(_ high: UInt8, _ low: UInt8) -> UInt8? {
  guard let high = hexValue(high), let low = hexValue(low) else { return nil }
  return high << 4 | low
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
