extension Flattener {
  /// Adds a link for an address that stands in the text by itself, if `i` is at the `:` of `https://` or
  /// the first letter of `www.`.
  mutating func addBareLink(at i: Int, in range: Range<Int>, textStart: inout Int) -> Int {
    let text = document.pool[range]
    guard let start = startOfAddress(in: text, at: i, after: textStart) else { return i + 1 }
    let isSchemeless = start == i
    let domain = isSchemeless ? start : i + 3
    guard isDomain(in: text, from: domain, needsPeriod: isSchemeless) else { return i + 1 }
    let end = endOfAddress(in: text, from: domain)
    guard end > (isSchemeless ? start + 4 : domain) else { return i + 1 }
    addText(textStart..<start)
    openBareLink(start..<end, isSchemeless: isSchemeless)
    textStart = end
    return end
  }

  private mutating func openBareLink(_ range: Range<Int>, isSchemeless: Bool) {
    let place = run.place(of: range.lowerBound)
    var node = Node(.link, line: place.line, column: place.column)
    node.value = 1
    node.text = isSchemeless ? document.append(Array("http://".utf8) + document.pool[range]) : pooled(range)
    let index = add(node)
    addText(range)
    document.nodes[index].end = Int32(document.nodes.count)
  }
}

/// Where an address begins whose `://` or `www.` is at `i`; nil when it is none.
private func startOfAddress(in text: ArraySlice<UInt8>, at i: Int, after textStart: Int) -> Int? {
  if text[i] != UInt8(ascii: ":") {
    guard matches("www.", in: text, at: i), isBoundary(in: text, before: i) else { return nil }
    return i
  }
  guard matches("://", in: text, at: i) else { return nil }
  for scheme in ["https", "http"] {
    let start = i - scheme.utf8.count
    guard start >= textStart, matches(scheme, in: text, at: start) else { continue }
    return start == text.startIndex || !scalar(in: text, before: start).isWordPart ? start : nil
  }
  return nil
}

private func matches(_ word: String, in text: ArraySlice<UInt8>, at i: Int) -> Bool {
  i >= text.startIndex && text[i...].prefix(word.utf8.count).lazy.map(lowercased).elementsEqual(word.utf8)
}

/// An address without a scheme begins a line, or follows white space or one of `*_~(`.
private func isBoundary(in text: ArraySlice<UInt8>, before i: Int) -> Bool {
  guard i > text.startIndex else { return true }
  let before = scalar(in: text, before: i)
  return before.isMarkdownSpace || ["*", "_", "~", "("].contains(before)
}

/// Letters, digits, `-` and `_` with periods between them, and no `_` in the last two parts.
private func isDomain(in text: ArraySlice<UInt8>, from start: Int, needsPeriod: Bool) -> Bool {
  var (periods, underscores, underscoresBefore, i) = (0, 0, 0, start)
  while i < text.endIndex {
    let byte = text[i]
    if byte == UInt8(ascii: "_") {
      underscores += 1
    } else if byte == UInt8(ascii: ".") {
      (periods, underscoresBefore, underscores) = (periods + 1, underscores, 0)
    } else if !isDigit(byte), !isLetter(byte), byte != UInt8(ascii: "-"), byte < 0x80 {
      break
    }
    i += 1
  }
  return i > start && text[start] != UInt8(ascii: ".") && underscores + underscoresBefore == 0
    && (periods > 0 || !needsPeriod)
}

private func endOfAddress(in text: ArraySlice<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.endIndex, !isSpace(text[end]), text[end] != UInt8(ascii: "<") { end += 1 }
  return withoutTrailingPunctuation(text, start..<end)
}

/// Punctuation that ends a sentence rather than an address, and brackets that close what is open before.
private func withoutTrailingPunctuation(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Int {
  var end = range.upperBound
  var round = surplus(of: UInt8(ascii: ")"), over: UInt8(ascii: "("), in: text[range])
  var square = surplus(of: UInt8(ascii: "]"), over: UInt8(ascii: "["), in: text[range])
  while end > range.lowerBound {
    let last = scalar(in: text[..<end], before: end)
    if last == ")", round > 0 {
      round -= 1
    } else if last == "]", square > 0 {
      square -= 1
    } else if last == ";" {
      end = startOfEntity(text[range.lowerBound..<end])
      continue
    } else if !trailing.contains(last) {
      return end
    }
    end -= UTF8.width(last)
  }
  return end
}

private let trailing: Set<Unicode.Scalar> = [
  "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"", "”", "’", "»", "›", "…", "。", "、", "，", "」", "؟", "،",
]

private func surplus(of close: UInt8, over open: UInt8, in text: ArraySlice<UInt8>) -> Int {
  text.reduce(0) { $0 + ($1 == close ? 1 : $1 == open ? -1 : 0) }
}

/// Where a trailing `&name;` begins; else the place of the `;`.
private func startOfEntity(_ text: ArraySlice<UInt8>) -> Int {
  var i = text.endIndex - 1
  while i > text.startIndex, isLetter(text[i - 1]) || isDigit(text[i - 1]) { i -= 1 }
  let isEntity = i > text.startIndex && i < text.endIndex - 1 && text[i - 1] == UInt8(ascii: "&")
  return isEntity ? i - 1 : text.endIndex - 1
}
