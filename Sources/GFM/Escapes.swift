/// `\[` and `\~` as cmark is given them: it would make them the plain characters, and our own syntax
/// could no longer tell that the author wants none. A backslash before a control character stays as it
/// is everywhere, and control characters are refused in what authors write.
enum Escapes {
  private static let backslash = UInt8(ascii: "\\")
  private static let tilde: UInt8 = 0x0E
  private static let bracket: UInt8 = 0x0F

  /// Hides escapes; the length does not change.
  static func hide(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hidden = Array(bytes)
    var i = 0
    while i + 1 < hidden.count {
      guard hidden[i] == backslash else { i += 1; continue }
      if hidden[i + 1] == UInt8(ascii: "~") { hidden[i + 1] = tilde }
      if hidden[i + 1] == UInt8(ascii: "[") { hidden[i + 1] = bracket }
      i += 2
    }
    return hidden
  }

  /// Shows hidden escapes again: as their characters, or with the backslash where it is literal.
  static func show(_ bytes: ArraySlice<UInt8>, isLiteral: Bool) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    for byte in bytes {
      guard byte == tilde || byte == bracket else { shown.append(byte); continue }
      if !isLiteral, shown.last == backslash { shown.removeLast() }
      shown.append(UInt8(ascii: byte == tilde ? "~" : "["))
    }
    return shown
  }
}

extension Document {
  /// The same document with all hidden escapes shown.
  func showingEscapes() -> Document {
    var shown = self
    shown.pool.removeAll(keepingCapacity: true)
    for i in nodes.indices {
      let isLiteral = nodes[i].kind == .code || nodes[i].kind == .codeBlock
      shown.nodes[i].text = shown.append(Escapes.show(text(of: i), isLiteral: isLiteral))
      shown.nodes[i].extra = shown.append(Escapes.show(extra(of: i), isLiteral: false))
    }
    return shown
  }

  mutating func append(_ bytes: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(pool.count)
    pool.append(contentsOf: bytes)
    return start..<Int32(pool.count)
  }
}
