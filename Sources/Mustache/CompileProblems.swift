import SourceText

/// The mistakes that show when a template meets its model and the templates it uses.
extension Problem {
  static func noValue(_ source: Source, _ tag: Tag, _ type: Shape.FieldType) -> Problem {
    let section = "'{{#\(tag.name)}}…{{/\(tag.name)}}'"
    return Problem(
      "no-value", source, tag.range, "'\(source.text(tag.range))' writes nothing: it is \(type.article)",
      help: "Open a section over it: \(section).")
  }

  static func constantSection(_ source: Source, _ tag: Tag) -> Problem {
    Problem(
      "no-section", source, tag.range,
      "'\(source.text(tag.range))' is no condition: '\(tag.name)' is a constant, always the same",
      help: "Write '{{\(tag.name)}}' without a section.")
  }

  static func rawValue(_ source: Source, _ tag: Tag, _ kind: ValueKind) -> Problem {
    Problem(
      "raw-value", source, tag.range,
      "'\(source.text(tag.range))' asks for HTML, but '\(tag.name)' is \(kind.word)",
      help: "Write '{{\(tag.name)}}': text is always escaped, and a name of type HTML needs no mark.")
  }

  static func misplaced(_ source: Source, _ tag: Tag, _ kind: ValueKind, _ refusal: Refusal) -> Problem {
    let (text, place) = (source.text(tag.range), refusal.place)
    return refusal.isSafeForOthers
      ? Problem(
        "wrong-kind", source, tag.range, "'\(text)' is \(kind.word) and stands in \(place)",
        help: refusal.help)
      : Problem(
        "unsafe-place", source, tag.range, "'\(text)' stands in \(place), where no value is safe",
        help: refusal.help)
  }

  static func fault(_ fault: HTMLContext.Fault, _ source: Source, _ range: Range<Int>) -> Problem {
    switch fault {
    case .seam:
      Problem(
        "html-context", source, range,
        "'\(source.text(range))' follows a section in a tag without a space between",
        help: "Put a space before it, or '>' when the tag ends here.")
    case .scriptComment:
      Problem(
        "html-context", source, range, "'<!--' in a script may hide its end from browsers",
        help: "Take it out; comments in scripts begin with '//'.")
    case .lateRefresh:
      Problem(
        "html-context", source, range, "'http-equiv' makes an address of a 'content' that was read as text",
        help: "Write 'http-equiv=\"refresh\"' before 'content'.")
    }
  }

  /// - Parameter range: the tag of the section, block or partial.
  static func unbalanced(
    _ source: Source, _ range: Range<Int>, _ start: Surroundings, _ end: Surroundings
  ) -> Problem {
    Problem(
      "html-context", source, range,
      "'\(source.text(range))' begins in \(start.place) and ends in \(end.place)",
      help: "Open and close tags, quotes and comments on the same side of it.")
  }

  static func leftOpen(
    _ source: Source, _ range: Range<Int>, _ name: String, _ end: Surroundings
  ) -> Problem {
    Problem(
      "html-context", source, range,
      "'\(source.text(range))' opens \(end.place), still open at the end of '\(name)'",
      help: "Close it in '\(name)'.")
  }
}

extension Shape.FieldType {
  /// For "it is".
  var article: String {
    switch self {
    case .text, .json: name
    case .html: "HTML"
    case .address, .object: "an \(name)"
    case .flag, .list: "a \(name)"
    }
  }
}

extension ValueKind {
  var word: String {
    switch self {
    case .text: "text"
    case .address: "an address"
    case .html: "HTML"
    case .json: "JSON"
    }
  }
}
