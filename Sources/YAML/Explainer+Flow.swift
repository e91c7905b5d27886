/// Mistakes between brackets.
extension Explainer {
  /// Something other than `,` or the closing bracket stands behind a value.
  func unfinishedFlow() -> Explanation {
    let line = source.line(place.line)
    if isUnclosed(context) { return unclosedBracket(context) }
    if let alias = aliasBefore() { return alias }
    guard let found = line[place.column] else { return unknown() }
    if found == "]" || found == "}" { return wrongBracket(context) }
    let isBehindPlain =
      lastScalar.kind == .plain && lastScalar.start.line == place.line && lastScalar.start != lastScalar.end
    if found == ":" && isBehindPlain {
      return doubledKey(line, from: lastScalar.start.column, or: ", or a ',' before the next key")
    }
    if let quote = line.lastScalar(before: place.column), quote == "\"" || quote == "'", isProse(line) {
      return textBehind(quote)
    }
    return missingComma(line)
  }

  /// Whether what stands at the place reads like the rest of a text and not like another value or key.
  private func isProse(_ line: Line) -> Bool {
    guard let found = line[place.column], !"\"'[{:&*!".unicodeScalars.contains(found) else { return false }
    let end = line.valueEnd(from: place.column)
    return !line.text(place.column, end).contains(": ")
  }

  private func missingComma(_ line: Line) -> Explanation {
    let isColon = line[place.column] == ":"
    let start = isColon ? line.indent : place.column
    let end = isColon ? place.column : max(line.valueEnd(from: start, isInFlow: true), start + 1)
    let problem = syntax(
      Position(line: place.line, column: start), length: end - start,
      "no ',' stands before '\(excerpt(line.text(start, end)))'",
      help: "write ',' between two values; a text that holds brackets or quotes goes in quotes")
    if isColon { return makingInert(place, problem) }
    let hasGap = line[place.column - 1]?.isBlank ?? false
    let gap = Position(line: place.line, column: place.column - (hasGap ? 1 : 0))
    return Explanation(problem: problem, repair: .replace(gap, with: ","))
  }

  /// A colon right before a comma or bracket: `{city:, country: iran}`.
  func tightColon() -> Explanation {
    let line = source.line(place.line)
    let start = context.line == place.line ? context.column : line.indent
    let text = excerpt(line.text(start, place.column + 1))
    return makingInert(
      place,
      syntax(
        place, "'\(text)' has no space after ':'",
        help: "write a space behind the ':' of a key; if it is text, put it in quotes"))
  }

  /// No value stands where one must.
  func missingContent() -> Explanation {
    guard let openBracket else { return reservedStart() }
    if isUnclosed(openBracket) { return unclosedBracket(openBracket) }
    switch source.line(place.line)[place.column] {
    case ",":
      let problem = syntax(place, "no value stands before this ','", help: "remove it")
      return Explanation(problem: problem, repair: .replace(place, with: " "))
    case "]", "}": return wrongBracket(openBracket)
    case ":": return missingKey()
    case "-": return itemBetweenBrackets()
    default: return unknown()
    }
  }

  private func itemBetweenBrackets() -> Explanation {
    let line = source.line(place.line)
    let start = line.contentStart
    let problem = syntax(
      place, "'- ' stands between brackets, where ',' separates the values",
      help: "write '\(excerpt(line.text(start, line.valueEnd(from: start)))),'")
    return Explanation(problem: problem, repair: .replace(place, with: " "))
  }

  private func wrongBracket(_ opening: Position) -> Explanation {
    let open = source.line(opening.line)[opening.column]
    let (sign, closing): (String, Unicode.Scalar) = open == "[" ? ("[", "]") : ("{", "}")
    let found = source.line(place.line).text(place.column, place.column + 1)
    let problem = syntax(
      place, "'\(found)' closes what '\(sign)' opened", help: "close it with '\(closing)'",
      note: Problem.Note(span: source.span(opening, length: 1), text: "opened here"))
    return Explanation(problem: problem, repair: .replace(place, with: closing))
  }

  /// Whether a bracket runs into the end of the text or into a key that cannot be meant to be in it.
  private func isUnclosed(_ opening: Position) -> Bool {
    if source.line(place.line)[place.column] == nil { return true }
    let indent = source.line(opening.line).indent
    return (opening.line..<max(place.line, opening.line)).contains {
      let line = source.line($0 + 1)
      return line.indent <= indent && line.keyColon != nil
    }
  }

  private func unclosedBracket(_ opening: Position) -> Explanation {
    let line = source.line(opening.line)
    let end = line.scalars.prefix(line.commentStart(from: opening.column)).trimmedCount
    let text = line.text(opening.column, line[end - 1] == "," ? end - 1 : end)
    let (what, closing) = text.hasPrefix("[") ? ("a list", "]") : ("a mapping", "}")
    let below = source.line(opening.line + 1)
    let isOnOneLine = text.count > 1 && (below.isBlank || below.indent <= line.indent)
    let lead = line.text(line.indent, opening.column)
    return leavingOut(
      opening.line,
      syntax(
        opening, "'\(excerpt(text))' opens \(what) that is never closed",
        help: isOnOneLine && text.unicodeScalars.count <= 80
          ? "close it: \(lead)\(text)\(closing)" : "write '\(closing)' where its values end"))
  }
}
