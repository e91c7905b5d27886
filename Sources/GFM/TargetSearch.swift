// Where the targets of links stand in the source.

extension Source {
  /// `[[id…` with exactly this id and fragment; the places of the ids.
  func recordLinks(
    _ id: ArraySlice<UInt8>, fragment: ArraySlice<UInt8>, in lines: Range<Int>
  ) -> [Range<Int>] {
    occurrences(of: "[[".utf8, in: lines).compactMap { open in
      let start = skipSpaces(from: open + 2)
      guard bytes[start...].starts(with: id) else { return nil }
      let end = start + id.count
      let rest = bytes[end..<endOfRecordTarget(end)].drop(while: isSpace)
      let written = rest.first == UInt8(ascii: "#") ? rest.dropFirst().drop(while: isSpace) : rest
      return written.elementsEqual(fragment) ? start..<end : nil
    }
  }

  /// Where the target of a record link ends, after `start`: before `|` or `]]`, without white space.
  func endOfRecordTarget(_ start: Int) -> Int {
    var end = start
    let stops: [UInt8] = [0x0A, UInt8(ascii: "|"), UInt8(ascii: "]"), UInt8(ascii: "[")]
    while end < bytes.endIndex, !stops.contains(bytes[end]) { end += 1 }
    if end < bytes.endIndex, end > start, bytes[end] == UInt8(ascii: "|"),
      bytes[end - 1] == UInt8(ascii: "\\")
    {
      end -= 1
    }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// `[^label]` where it is not the beginning of a footnote; the places of the labels.
  func footnotes(_ label: ArraySlice<UInt8>, in lines: Range<Int>) -> [Range<Int>] {
    occurrences(of: Array("[^".utf8) + label + "]".utf8, in: lines).compactMap { open in
      let end = open + 2 + label.count
      let isDefinition = end + 1 < bytes.endIndex && bytes[end + 1] == UInt8(ascii: ":")
      return isDefinition && isBlank(bytes[line(lineNumber(of: open)).lowerBound..<open])
        ? nil : open + 2..<end
    }
  }

  /// An address that stands by itself: not in `](…)`, `<…>` or a longer one.
  func bareLinks(_ address: ArraySlice<UInt8>, in lines: Range<Int>) -> [Range<Int>] {
    occurrences(of: address, in: lines).compactMap { start in
      let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
      let isEnclosed = before == UInt8(ascii: "<") || bytes[..<start].suffix(2).elementsEqual("](".utf8)
      return isEnclosed || isLetter(before) ? nil : start..<start + address.count
    }
  }

  /// `](destination` and `<destination>`; the places of the destinations.
  func destinations(_ destination: ArraySlice<UInt8>, in lines: Range<Int>) -> [Range<Int>] {
    let inline = occurrences(of: "](".utf8, in: lines).compactMap { open -> Range<Int>? in
      let range = destinationRange(from: open + 2)
      return unescaped(bytes[range]).elementsEqual(destination) ? range : nil
    }
    let isMail = destination.starts(with: "mailto:".utf8)
    let address = isMail ? destination.dropFirst(7) : destination
    let automatic = occurrences(of: "<".utf8 + Array(address) + ">".utf8, in: lines).compactMap { open in
      bytes[..<open].last == UInt8(ascii: "(") ? nil : open + 1..<open + 1 + address.count
    }
    return (inline + automatic).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The destination of a link definition anywhere in the text.
  func definition(of destination: ArraySlice<UInt8>) -> Range<Int>? {
    for open in occurrences(of: "]:".utf8, in: lines) {
      let range = destinationRange(from: open + 2)
      if !range.isEmpty, unescaped(bytes[range]).elementsEqual(destination) { return range }
    }
    return nil
  }

  private func skipSpaces(from start: Int) -> Int {
    var i = start
    while i < bytes.endIndex, isSpace(bytes[i]) { i += 1 }
    return i
  }

  /// A destination in angle brackets, or up to white space or the `)` that closes the link.
  private func destinationRange(from open: Int) -> Range<Int> {
    let start = skipSpaces(from: open)
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "<") {
      let close = bytes[start...].firstIndex { $0 == UInt8(ascii: ">") || $0 == 0x0A } ?? bytes.endIndex
      return start + 1..<close
    }
    var (i, depth) = (start, 0)
    while i < bytes.endIndex, !isSpace(bytes[i]) {
      if bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.endIndex { i += 2; continue }
      if bytes[i] == UInt8(ascii: "(") { depth += 1 }
      if bytes[i] == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { break }
      i += 1
    }
    return start..<min(i, bytes.endIndex)
  }

  /// Without backslashes before punctuation, and with the commonest entity resolved.
  private func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var i = raw.startIndex
    while i < raw.endIndex {
      if raw[i] == UInt8(ascii: "\\"), i + 1 < raw.endIndex, isPunctuation(raw[i + 1]) { i += 1 }
      result.append(raw[i])
      i += raw[i...].starts(with: "&amp;".utf8) ? 5 : 1
    }
    return result
  }
}
