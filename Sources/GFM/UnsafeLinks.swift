extension Flattener {
  /// Reports a link or an image that a browser would run, or read from the reader's disk.
  mutating func checkSafety(of index: Int) {
    let node = document.nodes[index]
    guard let scheme = unsafeScheme(of: document.text(of: index)) else { return }
    let what = node.kind == .image ? "an image" : "a link"
    note(
      Mistake(
        rule: .unsafeLink, summary: "'\(scheme):' is not allowed in \(what)",
        help: "write an address that begins with 'https://', or a path of this site",
        line: Int(node.line), column: Int(node.column), link: index))
  }

  /// So that nobody can write what was refused.
  mutating func removeUnsafeAddresses() {
    for mistake in mistakes where mistake.rule == .unsafeLink {
      if let link = mistake.link { document.nodes[link].text = 0..<0 }
    }
  }
}

/// The scheme as a browser sees it, which drops white space and control characters.
private func unsafeScheme(of url: ArraySlice<UInt8>) -> String? {
  guard let colon = url.firstIndex(of: UInt8(ascii: ":")), colon - url.startIndex < 100 else { return nil }
  let seen = url[..<colon].filter { $0 > 0x20 && $0 != 0x7F }.map(lowercased)
  return ["javascript", "vbscript", "data", "file"].first { $0.utf8.elementsEqual(seen) }
}
