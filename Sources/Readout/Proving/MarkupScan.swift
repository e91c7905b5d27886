/// Reads the words of HTML or XML: those of the text run on through elements, those of each attribute and comment
/// stand for themselves.
struct MarkupScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var text: WordRun
  var attribute: WordRun
  /// What stands in elements for data, which has another form.
  private(set) var data: [Range<Int>] = []
  /// What stands in elements for programs and styles.
  private(set) var code: [Range<Int>] = []
  /// How many footnotes' marks were begun that do not end.
  private(set) var openMarkCount = 0
  /// Where a closing tag ended, behind which another element's text begins.
  private var closingEnd = -1
  private let tags: TagMemory
  let stretches: StretchTable
  /// The one that is being read.
  var stretch = Stretch()
  private let skipsStretches: Bool
  /// At hand, since every tag asks for it.
  private let elements = MarkupElement.known

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: HeldTable, _ memory: MarkupMemory, isExact: Bool) {
    (self.bytes, tags, stretches) = (bytes, memory.tags, memory.stretches.table)
    skipsStretches = !isExact
    text = WordRun(table, isExact: isExact)
    attribute = text
  }

  mutating func run() {
    var place = 0
    while place < bytes.count {
      // Below are spaces and most marks.
      if bytes[place] >= UInt8(ascii: "0") { place = text.takeLetters(bytes, at: place) }
      if place < bytes.count { readMark(&place) }
    }
    text.endWord(at: place)
  }

  @inline(__always)
  private mutating func readMark(_ place: inout Int) {
    switch bytes[place] {
    case UInt8(ascii: "<"): readTag(&place)
    case UInt8(ascii: "&"): text.take(characterReference(bytes, &place), at: place)
    case UInt8(ascii: "\n"):
      place += 1
      text.endWord(at: place)
      if skipsStretches { readStretches(&place) }
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
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let key = tags.key(bytes, at: start)
    if let key, let element = tags[key] {
      part(element.effect, at: start, isClosing)
      place = start + key.length
      if isClosing { closingEnd = place }
    } else {
      readNewTag(&place, isClosing, key)
    }
  }

  private mutating func readNewTag(_ place: inout Int, _ isClosing: Bool, _ key: TagMemory.Key?) {
    let start = place
    if bytes[start + 1] == UInt8(ascii: "!"), starts("<!--", at: start) { return readComment(&place) }
    let element = element(at: isClosing ? start + 2 : start + 1)
    let foundBefore = attribute.hits.count
    part(element.effect, at: start, isClosing)
    place += 1
    readAttributes(&place)
    // One in which a value has `>` goes on behind what was looked for.
    if let key, place == start + key.length, element.content == .text, attribute.hits.count == foundBefore {
      tags.remember(key, element)
    }
    if isClosing { closingEnd = place } else { read(element.content, &place, of: start) }
  }

  /// The one of which the name stands at a place.
  @inline(__always)
  private func element(at place: Int) -> MarkupElement {
    let block = LetterBlock(bytes, at: place)
    guard block.width == 64 else { return elements[NameHash(block)] }
    return elements[bytes[min(place, bytes.count)...].prefix { ComparedLetter.ascii[Int($0)] != 0 }]
  }

  /// Between two elements that follow each other a word ends, whatever they are.
  @inline(__always)
  private mutating func part(_ effect: MarkupElement.Effect, at start: Int, _ isClosing: Bool) {
    switch effect {
    case .joins: if closingEnd == start, !isClosing { text.endWord(at: start) }
    case .parts: text.endWord(at: start)
    case .ends: text.endText(at: start)
    }
  }

  /// What of an element is no text.
  @inline(__always)
  private mutating func read(_ content: MarkupElement.Content, _ place: inout Int, of start: Int) {
    switch content {
    case .text: break
    case .script:
      let isData = (start..<place).contains { starts("json", at: $0) }
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
    // Whether there is none depends on what comes behind.
    guard let end else { return openMarkCount += 1 }
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

  private func content(_ place: inout Int, upTo end: StaticString) -> Range<Int>? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") || !starts(end, at: place) { place += 1 }
    return start < place ? start..<place : nil
  }

  func starts(_ text: StaticString, at place: Int) -> Bool {
    text.withUTF8Buffer { text in
      place + text.count <= bytes.count
        && text.indices.allSatisfy { text[$0] == bytes[place + $0] | lowered(text[$0]) }
    }
  }

  /// The bit by which a capital differs, where it is a letter that is looked for.
  private func lowered(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? 0x20 : 0 }
}

@inline(__always)
private func isTagStart(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
    || byte == UInt8(ascii: "?")
}

/// Longer is no footnote's mark, in bytes.
private let longestMark = 512
