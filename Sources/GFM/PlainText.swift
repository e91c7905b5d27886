extension Document {
  /// The text of a subtree without its markup; breaks and block ends are spaces, footnote references
  /// are left out, and a record link without a label is its id.
  /// - Parameter label: the words of a record link without a label, by its node; nil for its id.
  public func plainText(of node: Int, label: (Int) -> String? = { _ in nil }) -> String {
    String(decoding: plainBytes(of: node, label: label), as: UTF8.self)
  }

  /// The same as `plainText(of:)`, as UTF-8.
  public func plainBytes(of node: Int, label: (Int) -> String? = { _ in nil }) -> [UInt8] {
    var text: [UInt8] = []
    for i in subtree(of: node) {
      switch nodes[i].kind {
      case .text, .code, .codeBlock: text += self.text(of: i)
      case .recordLink:
        guard nodes[i].end == i + 1 else { continue }
        if let label = label(i) { text += label.utf8 } else { text += self.text(of: i) }
      case .softBreak, .lineBreak: separate(&text)
      case let kind: if !kind.isInline { separate(&text) }
      }
    }
    while text.last == 0x20 || text.last == 0x0A { text.removeLast() }
    return text
  }

  private func separate(_ text: inout [UInt8]) {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// How many words a reader reads: runs of letters and digits; two Han or kana characters count as one.
  /// Code blocks and footnotes are left out.
  public var wordCount: Int {
    var counter = WordCounter()
    for node in nodes {
      if node.kind == .footnoteDefinition { break }
      switch node.kind {
      case .text, .code: counter.count(bytes(node.text))
      case .emphasis, .strong, .link, .recordLink, .strikethrough, .inlineTag, .footnoteReference: break
      default: counter.endWord()
      }
    }
    return counter.words + (counter.ideographs + 1) / 2
  }
}

/// Counts words over pieces of text, which a word may go across.
private struct WordCounter {
  private(set) var words = 0
  private(set) var ideographs = 0
  private var isInWord = false

  /// For each ASCII byte: 2 for a letter or digit, 1 for an apostrophe, which is part of a word only inside one.
  private static let classes: [UInt8] = (0..<0x80).map { byte in
    isLetter(byte) || isDigit(byte) ? 2 : byte == UInt8(ascii: "'") ? 1 : 0
  }

  mutating func endWord() { isInWord = false }

  mutating func count(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { count($0, in: text) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, in text: ArraySlice<UInt8>) {
    let classes = WordCounter.classes
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        let isWord = classes[Int(byte)] > (isInWord ? 0 : 1)
        words += isWord && !isInWord ? 1 : 0
        isInWord = isWord
        i += 1
      } else {
        let (scalar, length) = scalar(in: text, at: text.startIndex + i)
        take(scalar)
        i += length
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard scalar.isIdeograph else { return take(isWord: scalar.isWordPart || (isInWord && scalar == "’")) }
    ideographs += 1
    isInWord = false
  }

  private mutating func take(isWord: Bool) {
    if isWord, !isInWord { words += 1 }
    isInWord = isWord
  }
}
