/// Lines that begin in a column where nothing above them does, and lists among keys.
extension Explainer {
  /// Something other than a key or a list item stands where one must.
  func unexpectedInBlock() -> Explanation {
    if let alias = aliasBefore() { return alias }
    let line = source.line(place.line)
    if line[place.column] == ":" && line.contentStart == place.column { return missingKey() }
    guard place.column == line.indent else { return unexpectedBehindValue(line) }
    if let sign = line[place.column], sign == "]" || sign == "}" { return textBehind(sign) }
    let isDedented = last.kind == .blockEnd && last.start.column > place.column
    if place.column > context.column {
      return isDedented ? misaligned(line) : indentedBelowValue(lastValueLine)
    }
    return line.isItem(at: place.column) ? itemAmongKeys(line) : keyAmongItems(line)
  }

  private var lastValueLine: Int {
    last.kind == .flowEnd ? last.start.line : lastScalar.start.line
  }

  private func unexpectedBehindValue(_ line: Line) -> Explanation {
    if let sign = line[place.column], "&*!".unicodeScalars.contains(sign) { return sigil(at: place) }
    if let closing = line.lastScalar(before: place.column), "\"']}".unicodeScalars.contains(closing) {
      return textBehind(closing)
    }
    let end = max(line.valueEnd(from: place.column), place.column + 1)
    let text = excerpt(line.text(place.column, end))
    return leavingOut(
      place.line, syntax(place, length: end - place.column, "'\(text)' stands where a new line must begin"))
  }

  /// A key or item that begins right of where its neighbours do.
  func indentedBelowValue(_ number: Int) -> Explanation {
    let (line, above) = (source.line(place.line), source.line(number))
    let key = above.text(above.contentStart, above.keyColon ?? above.valueEnd(from: above.contentStart))
    let state = above.keyColon == nil ? "which is a text" : "which has a value already"
    let name = line.name
    return leavingOut(
      place.line,
      syntax(
        Position(line: place.line, column: line.indent), length: line.nameLength,
        "'\(name)' is indented below '\(excerpt(key))', \(state)",
        help: "start '\(name)' in column \(above.contentStart + 1), or quote the text above if it runs on"))
  }

  /// A key or item that begins left of its neighbours but right of what holds them.
  private func misaligned(_ line: Line) -> Explanation {
    let isItem = line.isItem(at: place.column)
    let outer = isItem ? "" : " or in column \(context.column + 1)"
    return leavingOut(
      place.line,
      syntax(
        place, length: line.nameLength,
        "'\(line.name)' starts in column \(place.column + 1), where no \(isItem ? "item" : "key") above it does",
        help: "start it in column \(last.start.column + 1)\(outer)",
        note: Problem.Note(span: source.span(last.start, length: 1), text: "the one above starts here")))
  }

  private func itemAmongKeys(_ line: Line) -> Explanation {
    leavingOut(
      place.line,
      syntax(
        place, length: line.nameLength, "'\(line.name)' is a list item among keys",
        help: "give the list a key of its own, on the line above its first item"))
  }

  private func keyAmongItems(_ line: Line) -> Explanation {
    leavingOut(
      place.line,
      syntax(
        place, length: line.nameLength, "'\(line.name)' is a key among list items",
        help: "begin it with '- ', or start it in the column of the key that it belongs beside",
        note: Problem.Note(span: source.span(context, length: 1), text: "the list begins here")))
  }

  /// `key: - item`.
  func itemBehindKey() -> Explanation {
    let line = source.line(place.line)
    let text = line.text(place.column, line.valueEnd(from: place.column))
    return makingInert(
      place,
      syntax(
        place, "'\(excerpt(text))' begins a list on the line of its key",
        help: "move it to the next line, or \(line.quotingHelp(from: place.column))"))
  }

  /// Something follows when the text's outermost value has ended.
  func behindRoot() -> Explanation {
    let directive = (0..<max(place.line, 0)).last { source.line($0)[0] == "%" }
    if let directive { return self.directive(on: directive) }
    let line = source.line(place.line)
    guard last.kind == .blockEnd, last.start.column > place.column else { return afterCompleteValue(line) }
    let problem = syntax(
      place, length: line.nameLength,
      "'\(line.name)' starts in column \(place.column + 1), but the lines above start in column \(last.start.column + 1)",
      help: "start them all in the same column",
      note: Problem.Note(span: source.span(last.start, length: 1), text: "the one above starts here"))
    return Explanation(problem: problem, repair: .leaveOutBefore(line: place.line))
  }

  private func afterCompleteValue(_ line: Line) -> Explanation {
    let end = max(line.valueEnd(from: place.column), place.column + 1)
    let text = excerpt(line.text(place.column, end))
    let summary = "'\(text)' follows a value that is complete without it"
    return leavingOut(place.line, syntax(place, length: end - place.column, summary))
  }
}
