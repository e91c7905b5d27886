/// What stands within tags and comments.
extension MarkupScan {
  mutating func readAttributes(_ place: inout Int) {
    while true {
      place = bytes.tagMark(from: place)
      guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else { break }
      readValue(&place)
    }
    place = min(place + 1, bytes.count)
  }

  /// - Parameter place: of a quote, and then behind the next one.
  private mutating func readValue(_ place: inout Int) {
    let start = place
    let foundBefore = attribute.hits.count
    var foundBeforeQuery = Int.max
    place += 1
    while true {
      place = attribute.takeLetters(bytes, at: place)
      guard place < bytes.count, bytes[place] != bytes[start] else { break }
      switch bytes[place] {
      case UInt8(ascii: "&"): attribute.take(characterReference(bytes, &place), at: place)
      case UInt8(ascii: "%"): readPercent(&place)
      case UInt8(ascii: "?"):
        place += 1
        attribute.endWord(at: place)
        foundBeforeQuery = min(foundBeforeQuery, attribute.hits.count)
      case 0..<0x80:
        place += 1
        attribute.endWord(at: place)
      default: attribute.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    attribute.reset(at: place)
    place = min(place + 1, bytes.count)
    if attribute.hits.count > foundBefore { weigh(foundBefore, foundBeforeQuery, inValueAt: start) }
  }

  /// Leaves out what is too short to mean something in an attribute of its name, which is read when something was
  /// found: of most values nothing is.
  /// - Parameters:
  ///   - first: number of the first hit in the value.
  ///   - query: of the first behind `?`, where there is one: there stands what somebody is to be asked or told, as in
  ///     links by which a page is shared.
  private mutating func weigh(_ first: Int, _ query: Int, inValueAt quote: Int) {
    let shortest = shortestText(before: quote)
    let behind = min(query, attribute.hits.count)
    attribute.dropHits(behind..., shorterThan: min(shortest, ShortestText.twoWords))
    attribute.dropHits(first..<behind, shorterThan: shortest)
  }

  private mutating func readPercent(_ place: inout Int) {
    guard let (letter, next) = percentEncoded(bytes, place) else {
      place += 1
      return attribute.endWord(at: place)
    }
    place = next
    attribute.take(letter, at: place)
  }

  mutating func readComment(_ place: inout Int) {
    while place < bytes.count, !starts("-->", at: place) {
      attribute.take(ComparedLetter(bytes, &place), at: place)
    }
    attribute.reset(at: place)
    place = min(place + 3, bytes.count)
  }

  /// How short a text may be in the attribute whose name stands before `=` and a quote.
  private func shortestText(before quote: Int) -> Int {
    var end = quote
    while end > 0, bytes[end - 1] == UInt8(ascii: "=") || bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < longestAttributeName, isInName(bytes[start - 1]) { start -= 1 }
    return ShortestText.inAttribute(bytes[start..<end])
  }

  private func isInName(_ byte: UInt8) -> Bool {
    ComparedLetter.ascii[Int(byte)] != 0 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next quote or `>` stands; behind the last byte where there is none. Eight bytes are looked at at once.
  @inline(__always)
  fileprivate func tagMark(from start: Int) -> Int {
    var place = start
    while place &+ 8 <= count {
      let block = UInt64(
        littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found = marks(of: 0x22, in: block) | marks(of: 0x27, in: block) | marks(of: 0x3E, in: block)
      if found != 0 { return place &+ found.trailingZeroBitCount >> 3 }
      place &+= 8
    }
    while place < count, ![0x22, 0x27, 0x3E].contains(self[place]) { place += 1 }
    return place
  }
}

/// Longer is no attribute's name that is known, in bytes.
private let longestAttributeName = 40
