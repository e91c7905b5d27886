/// A tag as it stands in the source.
struct HTMLTag: Equatable {
  enum Form {
    case opening, closing
    /// `<!…>` and `<?…>`.
    case declaration
    case comment
  }

  var form: Form
  /// In lower case; empty for comments and declarations.
  var name: [UInt8]
  var hasAttributes: Bool
  /// Its bytes in what it was read from.
  var range: Range<Int>

  static let allowed: Set<[UInt8]> = Set(
    ["br", "sub", "sup", "kbd", "mark", "small", "u", "ins", "del"].map { Array($0.utf8) })

  var isAllowed: Bool { HTMLTag.allowed.contains(name) }
}

extension HTMLTag {
  /// Reads the tag that begins at the `<` at `start`; nil when none does.
  init?(in html: ArraySlice<UInt8>, at start: Int) {
    let rest = html[start...].dropFirst()
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
      self.init(declarationIn: html, at: start)
      return
    }
    let form: Form = first == UInt8(ascii: "/") ? .closing : .opening
    let named = form == .closing ? rest.dropFirst() : rest
    let end = named.firstIndex { !isLetter($0) && !isDigit($0) && $0 != UInt8(ascii: "-") } ?? html.endIndex
    guard let initial = named.first, isLetter(initial), end == html.endIndex || endsName(html[end]) else {
      return nil
    }
    let close = endOfTag(html, from: end)
    let hasAttributes = html[end..<close].contains {
      !isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    let name = named[..<end].map(lowercased)
    self.init(form: form, name: name, hasAttributes: hasAttributes, range: start..<close)
  }

  private init(declarationIn html: ArraySlice<UInt8>, at start: Int) {
    let isComment = html[start...].starts(with: "<!--".utf8)
    let close = isComment ? Array("-->".utf8) : [UInt8(ascii: ">")]
    let end = endOf(close, in: html, from: start + (isComment ? 2 : 1)) ?? html.endIndex
    self.init(form: isComment ? .comment : .declaration, name: [], hasAttributes: false, range: start..<end)
  }
}

/// What follows a name in a tag; in an address such as `<https://…>` it is something else.
private func endsName(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
}

/// The index after a tag's `>`, which may also stand in a quoted value.
private func endOfTag(_ html: ArraySlice<UInt8>, from start: Int) -> Int {
  var quote: UInt8?
  for i in start..<html.endIndex {
    let byte = html[i]
    if let open = quote {
      if byte == open { quote = nil }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    } else if byte == UInt8(ascii: ">") {
      return i + 1
    }
  }
  return html.endIndex
}

/// The index after the first `needle` at or after `start`.
func endOf(_ needle: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
  var i = start
  while i + needle.count <= bytes.endIndex {
    if bytes[i..<i + needle.count].elementsEqual(needle) { return i + needle.count }
    i += 1
  }
  return nil
}
