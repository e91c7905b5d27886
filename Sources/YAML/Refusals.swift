import SourceText

/// What YAML allows and this module does not.
extension Source {
  /// The alias, anchor or tag that begins at a place with `*`, `&` or `!`.
  func refusal(ofSigilAt position: Position) -> Problem {
    let line = line(position.line)
    let end = line.wordEnd(from: position.column)
    let word = excerpt(line.text(position.column, end))
    let (rule, what, instead) =
      switch line[position.column] {
      case "*": ("yaml-alias", "an alias", "write out the value it stands for")
      case "&": ("yaml-alias", "an anchor", "leave it out")
      default: ("yaml-tag", "a tag", "leave it out")
      }
    return Problem(
      rule: rule, span: span(position, length: end - position.column),
      summary: "'\(word)' is \(what) to YAML, which is not allowed here",
      help: "\(instead); if it is text, \(line.quotingHelp(from: position.column))")
  }

  /// `title:Talks` as the whole text, which YAML takes for a value without a key.
  func keyWithoutSpace(as root: Node?) -> Problem? {
    guard let root, case .scalar(_, isPlain: true) = root.content else { return nil }
    let (line, start) = (Int(root.span.line) - firstLine, Int(root.span.column) - 1)
    return missingSpace(on: line, from: start, to: start + Int(root.span.length))
  }

  func mergeRefusal(at span: Span) -> Problem {
    Problem(
      rule: "yaml-merge-key", span: span, summary: "'<<' is a merge key, and merge keys are not allowed here",
      help: "write out the keys it would bring in")
  }

  /// A list or mapping in a key's place.
  func keyRefusal(of node: Node) -> Problem {
    let place = Position(line: Int(node.span.line) - firstLine, column: Int(node.span.column) - 1)
    let line = line(place.line)
    let text = line.text(place.column, place.column + Int(node.span.length))
    let what = if case .sequence = node.content { "a list" } else { "a mapping" }
    // `{{x}}` is a mapping as the key of another: the text begins with the outer bracket.
    let isDoubled = line[place.column - 1] == "{"
    let help = isDoubled ? line.quotingHelp(from: place.column - 1) : "put it in quotes: \(quoted(text))"
    return Problem(
      rule: "yaml-key", span: node.span, summary: "'\(excerpt(text))' is \(what), and a key must be text",
      help: "if it is text, \(help)")
  }

  func missingKey(at span: Span) -> Problem {
    Problem(
      rule: "yaml-key", span: span, summary: "no key stands before this ':'", help: "write 'key: value'")
  }

  /// `{key:value}`, which YAML takes for a key `key:value` without a value; nil when it is not that.
  func missingSpace(in key: String, at keySpan: Span, before value: Node) -> Problem? {
    guard value.span.length == 0, key.unicodeScalars.contains(":") else { return nil }
    let place = Position(line: Int(keySpan.line) - firstLine, column: Int(keySpan.column) - 1)
    let end = place.column + Int(keySpan.length)
    return missingSpace(on: place.line, from: place.column, to: end)
  }

  /// The first colon in a text that looks like one between a key and its value; nil without one.
  func missingSpace(on number: Int, from start: Int, to end: Int) -> Problem? {
    let line = line(number)
    let text = line.scalars.indices.clamped(to: start..<max(start, end))
    guard let colon = text.first(where: { line[$0] == ":" }), colon + 1 < end else { return nil }
    guard let next = line[colon + 1], next != "/", !next.properties.isWhitespace else { return nil }
    guard line.isKey(start, colon) else { return nil }
    let fixed = "\(line.text(start, colon)): \(line.text(colon + 1, end))"
    return Problem(
      rule: "yaml-syntax", span: span(Position(line: number, column: colon), length: 1),
      summary: "'\(excerpt(line.text(start, end)))' has no space after ':'",
      help: "write '\(excerpt(fixed))'")
  }
}
