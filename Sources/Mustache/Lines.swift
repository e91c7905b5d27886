/// Takes out the lines that hold nothing but tags, and marks where the others begin.
///
/// One tag by itself on a line goes with the line. So do several when they only open and close parents and
/// blocks, unless a block begins and ends among them: that one is content.
struct Lines {
  private let bytes: [UInt8]
  private var open: [(kind: Tag.Kind, line: Int)] = []
  private var line = 0
  private(set) var tokens: [Token] = []

  init(_ tokens: [Token], in bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    for index in tokens.indices where index == tokens.count - 1 || endsLine(tokens[index]) {
      addLine(tokens[start...index])
      start = index + 1
    }
  }

  private func endsLine(_ token: Token) -> Bool {
    if case .text(let range, _) = token { bytes[range].last == Byte.newline } else { false }
  }

  private func isBlank(_ token: Token) -> Bool {
    if case .text(let range, _) = token { bytes[range].allSatisfy(\.isSpace) } else { false }
  }

  private mutating func addLine(_ tokens: ArraySlice<Token>) {
    line += 1
    let tags = tokens.filter { if case .tag = $0 { true } else { false } }.count
    let standsAlone = followNesting(tokens, isOnlyTag: tags == 1) && tags > 0
    guard let first = tokens.first else { return }
    if standsAlone {
      addStandalone(tokens)
    } else if case .text(let range, _) = first {
      self.tokens.append(.text(range, startsLine: true))
      addRest(tokens.dropFirst(), indent: isBlank(first) ? range : nil)
    } else if case .tag(let tag) = first {
      self.tokens.append(.text(tag.range.lowerBound..<tag.range.lowerBound, startsLine: true))
      addRest(tokens, indent: nil)
    }
  }

  private mutating func addRest(_ tokens: ArraySlice<Token>, indent: Range<Int>?) {
    var indent = indent
    for token in tokens {
      if case .tag(var tag) = token, let blank = indent {
        tag.indent = blank
        self.tokens.append(.tag(tag))
      } else {
        self.tokens.append(token)
      }
      indent = nil
    }
  }

  private mutating func addStandalone(_ tokens: ArraySlice<Token>) {
    var tokens = tokens
    var indent: Range<Int>?
    if let first = tokens.first, case .text(let range, _) = first, isBlank(first) {
      indent = range
      tokens.removeFirst()
    }
    if let last = tokens.last, isBlank(last) { tokens.removeLast() }
    for token in tokens {
      guard case .tag(var tag) = token else {
        self.tokens.append(token)
        continue
      }
      tag.isStandalone = true
      if let blank = indent { tag.indent = blank }
      indent = nil
      self.tokens.append(.tag(tag))
    }
  }

  /// Follows what opens and closes, and says whether the line's tags stand alone.
  private mutating func followNesting(_ tokens: ArraySlice<Token>, isOnlyTag: Bool) -> Bool {
    var standsAlone = true
    // Those of this line.
    var openParents = 0
    for token in tokens {
      let isInParent = openParents > 0
      guard case .tag(let tag) = token else {
        if !isBlank(token), !isInParent { standsAlone = false }
        continue
      }
      let closed = tag.kind == .close ? open.popLast() : nil
      if let closed, closed.kind == .parent, closed.line == line { openParents -= 1 }
      if tag.kind.opens { open.append((tag.kind, line)) }
      if tag.kind == .parent { openParents += 1 }
      if isOnlyTag {
        standsAlone = standsAlone && tag.kind.standsAlone
      } else if !isInParent {
        standsAlone = standsAlone && isFrame(tag, closed)
      }
    }
    return standsAlone
  }

  /// Whether the tag only opens a parent or a block, or closes one of an earlier line.
  private func isFrame(_ tag: Tag, _ closed: (kind: Tag.Kind, line: Int)?) -> Bool {
    guard tag.kind == .close else { return tag.kind == .parent || tag.kind == .block }
    guard let closed else { return false }
    return closed.kind == .parent || (closed.kind == .block && closed.line != line)
  }
}
