extension Line {
  /// The colon behind the line's first key; nil when the line does not begin with a key.
  var keyColon: Int? {
    var column = contentStart
    if self[column] == "[" || self[column] == "{" { return nil }
    if let quote = self[column], quote == "\"" || quote == "'" {
      guard let close = scalars[(column + 1)...].firstIndex(of: quote) else { return nil }
      column = close + 1
    }
    while let scalar = self[column] {
      if isComment(at: column) { return nil }
      if scalar == ":", self[column + 1]?.isBlank ?? true { return column }
      column += 1
    }
    return nil
  }

  /// What to call the line by: a list item as it stands, else the key, else the text.
  var name: String {
    let end = isItem(at: indent) ? nil : keyColon
    return excerpt(text(indent, end ?? valueEnd(from: indent)))
  }

  /// How many columns the name takes.
  var nameLength: Int {
    let end = isItem(at: indent) ? nil : keyColon
    return (end ?? valueEnd(from: indent)) - indent
  }

  /// The last character before a column that is not blank.
  func lastScalar(before column: Int) -> Unicode.Scalar? {
    scalars.prefix(column).last { !$0.isBlank }
  }

  /// Where a text that begins at a column ends: before a comment, trailing blanks and, between
  /// brackets (found out from the line when not said), the next `,`, `]` or `}`.
  func valueEnd(from start: Int, isInFlow: Bool? = nil) -> Int {
    let isInFlow = isInFlow ?? self.isInFlow(at: start)
    var end = start
    for column in start..<max(start, scalars.count) {
      if column > start && isComment(at: column) { break }
      if isInFlow && ",]}".unicodeScalars.contains(scalars[column]) { break }
      if !scalars[column].isBlank { end = column + 1 }
    }
    return end
  }

  /// Whether a stretch of the line looks like a key: letters first, then letters, digits, `-` and `_`.
  func isKey(_ start: Int, _ end: Int) -> Bool {
    guard let first = self[start], start < end, first.properties.isAlphabetic else { return false }
    return scalars[start..<end].allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
  }

  /// Where a word that begins at a column ends: at a blank or a bracket or comma.
  func wordEnd(from start: Int) -> Int {
    var end = start + 1
    while let scalar = self[end], !scalar.isBlank, !",[]{}".unicodeScalars.contains(scalar) { end += 1 }
    return end
  }

  /// Whether a bracket opened earlier on the line is still open at a column.
  func isInFlow(at column: Int) -> Bool {
    var depth = 0
    var quote: Unicode.Scalar?
    for (index, scalar) in scalars.prefix(column).enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        if opensToken(at: index) { quote = scalar }
      } else if scalar == "[" || scalar == "{" {
        if depth > 0 || opensToken(at: index) { depth += 1 }
      } else if scalar == "]" || scalar == "}" {
        depth -= 1
      }
    }
    return depth > 0
  }

  private func opensToken(at column: Int) -> Bool {
    guard let before = self[column - 1] else { return true }
    return before.isBlank || ",[{".unicodeScalars.contains(before)
  }

  /// Where the line's comment begins, or its end.
  func commentStart(from start: Int) -> Int {
    (start..<max(start, scalars.count)).first { isComment(at: $0) } ?? scalars.count
  }

  private func isComment(at column: Int) -> Bool {
    self[column] == "#" && (self[column - 1]?.isBlank ?? true)
  }
}
