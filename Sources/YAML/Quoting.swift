/// A text as the author may write it in YAML, in the quotes that need the least escaping.
func quoted(_ text: String) -> String {
  if !text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" }) { return "\"\(text)\"" }
  var doubled = ""
  for character in text.unicodeScalars {
    doubled.unicodeScalars.append(character)
    if character == "'" { doubled.unicodeScalars.append(character) }
  }
  return "'\(doubled)'"
}

/// The beginning of a text, short enough for a headline.
func excerpt(_ text: String) -> String {
  let limit = 40
  guard text.unicodeScalars.count > limit else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}

extension Line {
  /// How to write the text that begins at a column so that YAML takes all of it as text.
  func quotingHelp(from start: Int) -> String {
    if start == contentStart, let colon = keyColon, colon > start, !isInFlow(at: start) {
      let end = start + scalars[start..<colon].trimmedCount
      return
        "put the key in quotes: \(quoted(text(start, end)))\(excerpt(text(colon, valueEnd(from: colon))))"
    }
    return "put the value in quotes: \(rewritten(quoted(text(start, valueEnd(from: start))), from: start))"
  }

  /// The line up to a column with another value behind it; between brackets the value alone.
  func rewritten(_ value: String, from start: Int) -> String {
    let lead = isInFlow(at: start) ? "" : text(indent, start)
    return lead + (value.unicodeScalars.count > 80 ? "\"…\"" : value)
  }
}
