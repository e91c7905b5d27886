/// The mistakes that a template shows by itself, whatever it is used for.
extension Problem {
  init(_ rule: String, _ source: Source, _ range: Range<Int>, _ summary: String, help: String) {
    self.init(
      rule: "template-\(rule)", file: source.file, span: source.span(of: range), summary: summary, help: help)
  }

  static func unclosedTag(_ source: Source, _ range: Range<Int>, _ closing: [UInt8]) -> Problem {
    let closing = String(decoding: closing, as: UTF8.self)
    return Problem(
      "unclosed-tag", source, range, "'\(source.text(range))' is a tag without an end",
      help: "End it with '\(closing)'.")
  }

  static func emptyTag(_ source: Source, _ range: Range<Int>) -> Problem {
    Problem(
      "empty-tag", source, range, "'\(source.text(range))' names nothing",
      help: "Write a name in the tag, or take the tag out.")
  }

  static func badDelimiters(_ source: Source, _ range: Range<Int>) -> Problem {
    Problem(
      "delimiters", source, range, "'\(source.text(range))' sets no pair of delimiters",
      help: "Write two delimiters without '=' in them and a space between: '{{=<% %>=}}'.")
  }

  static func closesNothing(_ source: Source, _ tag: Tag) -> Problem {
    Problem(
      "closing-tag", source, tag.range, "'\(source.text(tag.range))' closes nothing that is open",
      help: "Take it out, or open '\(tag.name)' before it.")
  }

  static func mismatch(_ source: Source, _ tag: Tag, opener: Tag) -> Problem {
    Problem(
      "closing-tag", source, tag.range,
      "'\(source.text(tag.range))' does not close \(source.cite(opener))",
      help: "Close '\(opener.name)' here, by that name.")
  }

  static func unclosed(_ source: Source, _ tag: Tag, before other: Tag?) -> Problem {
    let end = other.map { source.cite($0) } ?? "the end of the template"
    return Problem(
      "unclosed-section", source, tag.range, "'\(source.text(tag.range))' is not closed before \(end)",
      help: "Close it where it is to end, by the name '\(tag.name)'.")
  }

  static func tooDeep(_ source: Source, _ tag: Tag) -> Problem {
    Problem(
      "depth", source, tag.range,
      "'\(source.text(tag.range))' is nested more than \(Parser.depthLimit) deep",
      help: "Move a part into a template of its own.")
  }
}

extension Source {
  /// A tag and its line, for a sentence.
  func cite(_ tag: Tag) -> String {
    "'\(text(tag.range))' of line \(line(of: tag.range.lowerBound))"
  }
}
