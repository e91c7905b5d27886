/// Colons and keys that are not where YAML wants them.
extension Explainer {
  /// A colon that would make a key of what already is a value.
  func secondColon() -> Explanation {
    if let alias = aliasBefore() { return alias }
    let line = source.line(place.line)
    let isBehindText =
      lastScalar.end.line == place.line && last == lastScalar
      && line.skippingBlanks(from: lastScalar.end.column) == place.column
    if isBehindText && lastScalar.kind == .plain {
      let isOnOneLine = lastScalar.start.line == place.line
      return isOnOneLine ? doubledKey(line, from: lastScalar.start.column) : keyBelowText()
    }
    switch line.lastScalar(before: place.column) {
    case let closing? where "\"']}".unicodeScalars.contains(closing): return textBehind(closing)
    default: return reservedStart()
    }
  }

  /// `title: Talks: day two`.
  func doubledKey(_ line: Line, from start: Int, or alternative: String = "") -> Explanation {
    let text = line.text(start, max(line.valueEnd(from: start), place.column + 1))
    let holds = text.hasSuffix(":") ? "ends with ':'" : "holds ': '"
    return makingInert(
      place,
      syntax(
        place, "'\(excerpt(text))' \(holds), so YAML reads a second key on this line",
        help: line.quotingHelp(from: start) + alternative))
  }

  /// A key on a line that YAML takes for the continuation of the text above.
  private func keyBelowText() -> Explanation {
    let above = source.line(lastScalar.start.line)
    let start = lastScalar.start.column
    let isWholeLine = above.contentStart == start && above.keyColon == nil
    let lacksSpace = source.missingSpace(
      on: lastScalar.start.line, from: start, to: above.valueEnd(from: start))
    if isWholeLine && (lacksSpace != nil || !above.isItem(at: above.indent)) {
      return textInKeysPlace(on: lastScalar.start.line)
    }
    return indentedBelowValue(lastScalar.start.line)
  }

  /// A line that is neither a key with a value nor a list item.
  func textInKeysPlace(on number: Int) -> Explanation {
    let line = source.line(number)
    let start = line.contentStart
    let end = max(line.valueEnd(from: start), start + 1)
    if let problem = source.missingSpace(on: number, from: start, to: end) {
      return leavingOut(number, problem)
    }
    if let explanation = colonLookalike(on: number) { return explanation }
    if let explanation = dashWithoutSpace(on: number) { return explanation }
    let place = Position(line: number, column: start)
    if let colon = line.keyColon { return longKey(place, length: colon - start) }
    return leavingOut(
      number,
      syntax(
        place, length: end - start, "'\(excerpt(line.text(start, end)))' is not a key with a value",
        help: "write 'key: value', or indent a text that runs on from the line above"))
  }

  private func dashWithoutSpace(on number: Int) -> Explanation? {
    let line = source.line(number)
    let start = line.contentStart
    guard line[start] == "-", line[start + 1] != nil else { return nil }
    let fixed = excerpt(line.text(start + 1, line.valueEnd(from: start)))
    return leavingOut(
      number,
      syntax(
        Position(line: number, column: start), "'\(line.name)' has no space after '-'",
        help: "write '- \(fixed)'"))
  }

  /// What people type or paste for `: `: a no-break space behind the colon, a fullwidth colon, `=`.
  private func colonLookalike(on number: Int) -> Explanation? {
    let line = source.line(number)
    let start = line.contentStart
    guard let column = line.scalars[start...].firstIndex(where: { ":：=".unicodeScalars.contains($0) })
    else { return nil }
    let key = line.text(start, column - (line[column - 1]?.isBlank ?? false ? 1 : 0))
    guard line.isKey(start, start + key.unicodeScalars.count) else { return nil }
    let place = Position(line: number, column: column)
    guard line[column] == ":" else {
      let sign = line.text(column, column + 1)
      let summary = "'\(key)' is followed by '\(sign)' instead of ': '"
      return leavingOut(number, syntax(place, summary, help: "write '\(key): ' before the value"))
    }
    guard let space = line[column + 1], space.properties.isWhitespace, !space.isBlank else { return nil }
    let behind = Position(line: number, column: column + 1)
    let summary = "\(space.codePoint), which only looks like a space, follows '\(key):'"
    return Explanation(
      problem: syntax(behind, summary, help: "replace it with a space"), repair: .replace(behind, with: " "))
  }

  private func longKey(_ place: Position, length: Int) -> Explanation {
    let summary =
      length > 1024 ? "this key is longer than 1,024 characters" : "this key does not end on its line"
    return leavingOut(place.line, syntax(place, length: length, summary, help: "write a shorter key"))
  }

  func missingKey() -> Explanation {
    let problem = source.missingKey(at: source.span(place, length: 1))
    return openBracket == nil ? leavingOut(place.line, problem) : makingInert(place, problem)
  }
}
