/// The contents of elements that hold no markup, and comments.
extension HTMLContext {
  mutating func consumeContents(_ byte: UInt8, _ contents: Contents) -> Fault? {
    state = .contents(contents.consuming(byte))
    if element == "plaintext" { return nil }
    let end = "</" + element
    if word == end, byte.isSpace || byte == Byte.slash || byte == Byte.greater {
      closeContents(byte)
      return nil
    }
    word.append(byte: byte.lowercased)
    if element == "script", word == "<!--" {
      word = ""
      return .scriptComment
    }
    if !end.hasPrefix(word), !(element == "script" && "<!--".hasPrefix(word)) {
      word = byte == Byte.less ? "<" : ""
    }
    return nil
  }

  private mutating func closeContents(_ byte: UInt8) {
    if byte == Byte.greater { return leave() }
    word = ""
    isEndTag = true
    state = .beforeAttribute
  }

  mutating func consumeComment(_ byte: UInt8) {
    switch state {
    case .declaration: consumeDeclaration(byte)
    case .bogusComment: if byte == Byte.greater { leave() }
    case .comment(let comment):
      if byte == Byte.greater, comment != .inside, comment != .dash { return leave() }
      state = .comment(comment.following(byte))
    default: break
    }
  }

  private mutating func consumeDeclaration(_ byte: UInt8) {
    if byte == Byte.dash, word == "-" {
      word = ""
      state = .comment(.start)
    } else if byte == Byte.dash, word.isEmpty {
      word = "-"
    } else {
      word = ""
      state = .bogusComment
      consumeComment(byte)
    }
  }
}

extension HTMLContext.CommentState {
  /// The state after any byte but a `>` that ends the comment.
  func following(_ byte: UInt8) -> HTMLContext.CommentState {
    switch self {
    case .start: byte == Byte.dash ? .startDash : .inside
    case .startDash, .dash: byte == Byte.dash ? .end : .inside
    case .inside, .endBang: byte == Byte.dash ? .dash : .inside
    case .end: byte == Byte.dash ? .end : byte == Byte.bang ? .endBang : .inside
    }
  }
}

extension HTMLContext.Contents {
  /// nil for an element that holds markup.
  init?(of element: String, isJSON: Bool) {
    switch element {
    case "title", "textarea": self = .plain
    case "style": self = .style(CSSContext(isAttribute: false))
    case "script": self = isJSON ? .json(JSONContext()) : .other
    case "iframe", "noembed", "noframes", "plaintext", "xmp": self = .other
    default: return nil
    }
  }

  func consuming(_ byte: UInt8) -> HTMLContext.Contents {
    switch self {
    case .plain, .other: return self
    case .style(var css):
      css.consume(byte)
      return .style(css)
    case .json(var json):
      json.consume(byte)
      return .json(json)
    }
  }
}
