import SourceText

/// Names that nothing has: of values, templates and blocks.
extension Problem {
  static func unknown(
    _ source: Source, _ tag: Tag, _ lookup: Scope.Lookup, _ scope: Scope, _ constants: [String]
  ) -> Problem {
    var summary: String
    var help: String
    switch lookup {
    case .noObject(let name, let type):
      summary = "'\(name)' in '\(tag.name)' has no names of its own: it is \(type.article)"
      help = type.isList ? "Open a section over it: '{{#\(name)}}…{{/\(name)}}'." : "Write '\(name)' alone."
    case .noText(let shape):
      summary = "'.' is no text here: it is the object '\(shape.name)'"
      help = known(shape.names, "names")
    case .unknown(let name, let owner?):
      summary = "'\(name)' in '\(tag.name)' is no name of '\(owner.name)'"
      help = suggestion(for: name, among: owner.names, "names")
    case .unknown, .found:
      let sort = tag.name.prefix { $0 != "." } + "."
      let constants = constants.filter { $0.hasPrefix(sort) }.sorted()
      let isConstant = !constants.isEmpty
      summary = "'\(tag.name)' is no \(isConstant ? "constant" : "name here")"
      help =
        isConstant
        ? suggestion(for: tag.name, among: constants, "constants")
        : suggestion(for: tag.name, among: scope.names, "names")
    }
    return Problem("unknown-name", source, tag.nameRange, summary, help: help)
  }

  static func unknownTemplate(_ source: Source, _ tag: Tag, _ names: [String]) -> Problem {
    if tag.name.hasPrefix("*") {
      return Problem(
        "unknown-template", source, tag.nameRange, "'\(tag.name)' is a dynamic name, which is not supported",
        help: "Choose between templates with sections.")
    }
    return Problem(
      "unknown-template", source, tag.nameRange, "'\(tag.name)' is no template",
      help: suggestion(for: tag.name, among: names, "templates"))
  }

  /// A page's own template, which no file stands for.
  static func missing(_ name: String, _ names: [String]) -> Problem {
    Problem(
      rule: "template-unknown-template", file: name, span: .start, summary: "'\(name)' is no template",
      help: suggestion(for: name, among: names, "templates"))
  }

  static func unknownBlock(_ source: Source, _ tag: Tag, _ parent: Tag, _ names: [String]) -> Problem {
    Problem(
      "unknown-block", source, tag.nameRange, "'\(tag.name)' is no block of '\(parent.name)'",
      help: suggestion(for: tag.name, among: names, "blocks"))
  }

  static func repeatedBlock(_ source: Source, _ tag: Tag, _ first: Tag) -> Problem {
    Problem(
      "repeated-block", source, tag.range,
      "'\(source.text(tag.range))' fills a block again, after \(source.cite(first))",
      help: "Keep one of the two.")
  }

  static func stray(_ source: Source, _ range: Range<Int>, _ parent: Tag) -> Problem {
    let (trimmed, end) = (source.trimmed(range), "{{/\(parent.name)}}")
    return Problem(
      "stray", source, trimmed,
      "'\(source.text(trimmed))' is never shown: it is in '\(parent.name)' outside its blocks",
      help: "Put it into a block, or behind '\(end)'.")
  }

  static func endless(_ source: Source, _ range: Range<Int>) -> Problem {
    Problem(
      "endless", source, range, "'\(source.text(range))' includes itself without end",
      help: "Put it into a section over a list or an object of the model that the template begins with.")
  }

  static func includesTooDeep(_ source: Source, _ tag: Tag, _ limit: Int) -> Problem {
    Problem(
      "depth", source, tag.range,
      "'\(source.text(tag.range))' is more than \(limit) sections and templates deep",
      help: "Include fewer templates in one another.")
  }

  /// The nearest names, or all when none is near.
  private static func suggestion(for name: String, among names: [String], _ kind: String) -> String {
    let nearest = nearestNames(to: name, among: names).map { "'\($0)'" }
    return nearest.isEmpty ? known(names, kind) : "Did you mean \(nearest.joined(separator: " or "))?"
  }

  private static func known(_ names: [String], _ kind: String) -> String {
    let limit = 40
    if names.isEmpty { return "There are no \(kind) here." }
    let list = names.prefix(limit).map { "'\($0)'" }.joined(separator: ", ")
    return "The \(kind) here are \(list)" + (names.count > limit ? " and \(names.count - limit) more." : ".")
  }
}
