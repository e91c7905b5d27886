/// Reads the words of HTML or XML: those of the text run on through elements, those of each attribute and comment
/// stand for themselves.
struct MarkupScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters = ComparedLetter.ascii
  private(set) var text: WordRun
  private(set) var attribute: WordRun
  /// What stands in elements for data, which has another form.
  private(set) var data: [Range<Int>] = []
  /// What stands in elements for programs and styles.
  private(set) var code: [Range<Int>] = []
  /// Where a closing tag ended, behind which another element's text begins.
  private var closingEnd = -1

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: HeldTable, isExact: Bool) {
    self.bytes = bytes
    text = WordRun(table, isExact: isExact)
    attribute = text
  }

  mutating func run() {
    var place = 0
    while place < bytes.count {
      let letter = letters[Int(bytes[place])]
      if letter != 0 {
        text.take(letter)
        place += 1
      } else {
        readMark(&place)
      }
    }
    text.endWord(at: place)
  }

  private mutating func readMark(_ place: inout Int) {
    switch bytes[place] {
    case UInt8(ascii: "<"): readTag(&place)
    case UInt8(ascii: "&"): text.take(reference(&place), at: place)
    case 0:
      text.reset(at: place)
      place += 1
    case 0..<0x80:
      place += 1
      text.endWord(at: place)
    default: text.take(ComparedLetter(bytes, &place), at: place)
    }
  }

  private mutating func readTag(_ place: inout Int) {
    let start = place
    guard start + 1 < bytes.count, isTagStart(bytes[start + 1]) else {
      place += 1
      return text.endWord(at: start)
    }
    if bytes[start + 1] == UInt8(ascii: "!"), starts("<!--", at: start) { return readComment(&place) }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let element = MarkupElement.known[name(at: isClosing ? start + 2 : start + 1)]
    part(element.effect, at: start, isClosing)
    place += 1
    readAttributes(&place)
    if isClosing { closingEnd = place } else { read(element.content, &place, of: start) }
  }

  /// Between two elements that follow each other a word ends, whatever they are.
  private mutating func part(_ effect: MarkupElement.Effect, at start: Int, _ isClosing: Bool) {
    switch effect {
    case .joins: if closingEnd == start, !isClosing { text.endWord(at: start) }
    case .parts: text.endWord(at: start)
    case .ends: text.endText(at: start)
    }
  }

  /// What of an element is no text.
  private mutating func read(_ content: MarkupElement.Content, _ place: inout Int, of start: Int) {
    switch content {
    case .text: break
    case .script:
      let isData = bytes[start..<place].contains(json)
      if let found = self.content(&place, upTo: "</script") {
        isData ? data.append(found) : code.append(found)
      }
    case .style: if let found = self.content(&place, upTo: "</style") { code.append(found) }
    case .raised: if starts("<a", at: place) { readFootnoteMark(&place) }
    }
  }

  /// A footnote's mark is none of the words around it.
  private mutating func readFootnoteMark(_ place: inout Int) {
    let end = bytes[place...].prefix(longestMark).indices.first { starts("</sup", at: $0) }
    guard let end else { return }
    while place < end {
      if bytes[place] == UInt8(ascii: "<") {
        place += 1
        readAttributes(&place)
      } else {
        attribute.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    attribute.reset(at: place)
  }

  private mutating func readAttributes(_ place: inout Int) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      let quote = bytes[place]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        attribute.shortest = ShortestText.inAttribute(attributeName(before: place))
        place += 1
        readValue(&place, upTo: quote)
        attribute.shortest = ShortestText.anything
      } else {
        place += 1
      }
    }
    place = min(place + 1, bytes.count)
  }

  private mutating func readValue(_ place: inout Int, upTo quote: UInt8) {
    while place < bytes.count, bytes[place] != quote {
      switch bytes[place] {
      case UInt8(ascii: "&"): attribute.take(reference(&place), at: place)
      case UInt8(ascii: "%"): readPercent(&place)
      case UInt8(ascii: "?"): readQuery(&place)
      default: attribute.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    attribute.reset(at: place)
    place = min(place + 1, bytes.count)
  }

  /// What follows is what somebody is to be asked or told, as in links by which a page is shared.
  private mutating func readQuery(_ place: inout Int) {
    place += 1
    attribute.endWord(at: place)
    attribute.shortest = min(attribute.shortest, ShortestText.twoWords)
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

  private func content(_ place: inout Int, upTo end: StaticString) -> Range<Int>? {
    let start = place
    while place < bytes.count, !starts(end, at: place) { place += 1 }
    return start < place ? start..<place : nil
  }

  private func name(at place: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[min(place, bytes.count)...].prefix { letters[Int($0)] != 0 }
  }

  /// What stands before `=` and a quote.
  private func attributeName(before quote: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = quote
    while end > 0, bytes[end - 1] == UInt8(ascii: "=") || bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < longestAttributeName, isInName(bytes[start - 1]) { start -= 1 }
    return bytes[start..<end]
  }

  private func isInName(_ byte: UInt8) -> Bool {
    letters[Int(byte)] != 0 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
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

/// In the type of an element for data.
private let json = Array("json".utf8)

/// Longer is no footnote's mark, in bytes.
private let longestMark = 512

/// Longer is no attribute's name that is known, in bytes.
private let longestAttributeName = 40

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
