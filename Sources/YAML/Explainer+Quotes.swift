extension Explainer {
  /// A quote that runs on until the next one, which was to open another text:
  /// `title: "Talks` with `summary: "Two ministers"` below it.
  func swallowedQuote() -> Explanation? {
    let (start, end) = (lastScalar.start, lastScalar.end)
    guard lastScalar.kind == .quoted, start.line < end.line, end.line == place.line else { return nil }
    let line = source.line(end.line)
    let before = line.lastScalar(before: max(end.column - 1, 0))
    guard before == ":" || before == "-" else { return nil }
    return unclosedQuote(at: start)
  }

  func unclosedQuote(at opening: Position) -> Explanation {
    let line = source.line(opening.line)
    let text = line.text(opening.column, line.valueEnd(from: opening.column))
    let quote = line.text(opening.column, opening.column + 1)
    return leavingOut(
      opening.line,
      syntax(
        opening, "'\(excerpt(text))' opens a quote that is never closed",
        help: "close it: \(line.rewritten(text + quote, from: opening.column))"))
  }

  /// Text behind a closing quote or bracket: `"A" and B`, `'It's here'`, `[a] b`.
  func textBehind(_ closing: Unicode.Scalar) -> Explanation {
    let line = source.line(place.line)
    let found = line.text(place.column, place.column + 1)
    if found == "]" || found == "}" {
      let problem = syntax(place, "'\(found)' closes nothing", help: "remove it")
      return Explanation(problem: problem, repair: .replace(place, with: " "))
    }
    let isInFlow = openBracket == nil ? nil : true
    let end = max(line.valueEnd(from: place.column, isInFlow: isInFlow), place.column + 1)
    let value = last.kind == .flowEnd ? last.start : lastScalar.start
    let isOnLine = value.line == place.line && value.column < place.column
    let what = closing == "\"" || closing == "'" ? "quote" : "bracket"
    let problem = syntax(
      place, length: end - place.column,
      "'\(excerpt(line.text(place.column, end)))' follows the closing \(what) \(closing)",
      help: isOnLine ? unitingHelp(line, from: value.column) : "put the whole value in quotes")
    return isOnLine ? makingInert(value, problem) : leavingOut(place.line, problem)
  }

  /// How to write a value that goes on behind its closing quote or bracket.
  private func unitingHelp(_ line: Line, from start: Int) -> String {
    let scalars = Array(line.scalars[start..<max(start, line.valueEnd(from: start))])
    if line[place.column] == "," && !line.isInFlow(at: start) {
      let list = "[" + line.text(start, start + scalars.count) + "]"
      return "put a list in brackets: \(line.rewritten(list, from: start))"
    }
    let isQuoted = scalars.count > 2 && scalars.first == scalars.last && last.kind == .quoted
    let text = Line(isQuoted ? Array(scalars.dropFirst().dropLast()) : scalars)
    let rewritten = line.rewritten(quoted(text.text(0, text.scalars.count)), from: start)
    return "put the whole value in one pair of quotes: \(rewritten)"
  }

  func escape() -> Explanation {
    let line = source.line(place.line)
    // Only of an unknown escape does libyaml name the backslash; else it names what follows `\x`.
    let isUnknown = failure.problem == "found unknown escape character"
    let place = Position(line: place.line, column: isUnknown ? place.column : max(place.column - 2, 0))
    let letter = line[place.column + 1] ?? "\\"
    let digits = ["x": 2, "u": 4, "U": 8][letter]
    let end = place.column + 2
    let reach = line.scalars.dropFirst(end).prefix(digits ?? 0).prefix { $0.properties.isASCIIHexDigit }.count
    let text = line.text(place.column, end + reach)
    let summary =
      switch digits {
      case let count? where reach < count:
        "'\(text)' is too short: '\\\(letter)' takes \(count) hexadecimal digits"
      case .some: "'\(text)' stands for no character"
      case nil: "'\(text)' means nothing in double quotes, where '\\' begins an escape"
      }
    return makingInert(
      place,
      syntax(
        place, length: 2 + reach, summary, help: "write '\\\\' for a backslash, or use single quotes"))
  }
}
