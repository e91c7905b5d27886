/// Characters that mean something to YAML where the author means text, and tabs.
extension Explainer {
  /// A text that begins with a character YAML keeps for itself.
  func reservedStart() -> Explanation {
    let line = source.line(place.line)
    guard let sign = line[place.column], sign != "\t" else { return tab() }
    let text = excerpt(line.text(place.column, line.valueEnd(from: place.column)))
    let subject = text == String(sign) ? "'\(sign)'" : "'\(text)' begins with '\(sign)', which"
    return makingInert(
      place,
      syntax(
        place, "\(subject) has a meaning of its own in YAML", help: line.quotingHelp(from: place.column)))
  }

  func tab() -> Explanation {
    let line = source.line(place.line)
    let start = line.scalars.prefix(place.column + 1).firstIndex(of: "\t") ?? place.column
    let length = line.scalars.dropFirst(start).prefix { $0 == "\t" }.count
    let tab = Position(line: place.line, column: start)
    if start >= line.indent {
      let problem = syntax(
        tab, length: length, "a tab stands here, where YAML allows only spaces", help: "write a space")
      return Explanation(problem: problem, repair: .replace(tab, with: " "))
    }
    return leavingOut(
      place.line,
      syntax(
        tab, length: length, "a tab indents this line, and YAML allows only spaces there",
        help: "indent with spaces, two for each level"))
  }

  /// `*`, `&` or `!` at the beginning of a text.
  func sigil(at place: Position) -> Explanation {
    makingInert(place, source.refusal(ofSigilAt: place))
  }

  /// `|` or `>` with text behind it on the same line.
  func blockHeader() -> Explanation {
    let line = source.line(context.line)
    let text = excerpt(line.text(context.column, line.valueEnd(from: context.column)))
    let sign = line.text(context.column, context.column + 1)
    return leavingOut(
      context.line,
      syntax(
        context, "'\(text)' begins with '\(sign)', which announces text on the lines below",
        help: "move the text below, indented, or \(line.quotingHelp(from: context.column))"))
  }

  func directive(on number: Int) -> Explanation {
    let line = source.line(number)
    let text = line.text(0, line.valueEnd(from: 0))
    let problem = Problem(
      rule: "yaml-document",
      span: source.span(Position(line: number, column: 0), length: text.unicodeScalars.count),
      summary: "'\(excerpt(text))' is a directive to YAML, and directives are not allowed here",
      help: "remove the line; if it is text, indent it or put it in quotes")
    return leavingOut(number, problem)
  }
}
